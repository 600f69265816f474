// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/annotateseveraldialog.h"

#include "ui/dialogs/field.h"
#include "ui/style/possible.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

AnnotateSeveralDialog::AnnotateSeveralDialog(const QList<Annotation> &annotations, const QDate &today,
                                             Action save, QWidget *parent)
    : TaskDialog(parent)
    , m_open(annotations)
    , m_save(std::move(save))
    , m_owner(addLine(u"owner"_s, tr("&Owner"), tr("as it is with each key")))
    , m_usedIn(addLine(u"usedIn"_s, tr("&Used in"), tr("as it is with each key")))
    , m_ticket(addLine(u"ticket"_s, tr("&Ticket"), tr("as it is with each key")))
    , m_tags(addLine(u"tags"_s, tr("&Add tags"), tr("Separated by commas")))
    , m_remind(new QCheckBox(tr("&Remind on"), this))
    , m_date(new QDateEdit(today.addDays(30), this))
    , m_button(nullptr)
{
    setHeading(tr("Notes on %n key(s)", nullptr, int(annotations.size())),
               tr("Fields that stay empty change nothing. Kept in this vault only."));
    buildReminder(today);
    body()->addStretch();
    m_button = addPrimary(tr("&Save notes"));
    connect(m_button, &QPushButton::clicked, this, &AnnotateSeveralDialog::saveNext);
    refresh();
    m_owner->setFocus();
    resize(520, 200);
}

QLineEdit *AnnotateSeveralDialog::addLine(const QString &name, const QString &label, const QString &example)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    line->setPlaceholderText(example);
    body()->addWidget(new Field(label, line, this));
    connect(line, &QLineEdit::textChanged, this, &AnnotateSeveralDialog::refresh);
    return line;
}

void AnnotateSeveralDialog::buildReminder(const QDate &today)
{
    m_remind->setObjectName(u"remind"_s);
    m_date->setObjectName(u"remindDate"_s);
    m_date->setAccessibleName(tr("Day of the reminder"));
    m_date->setCalendarPopup(true);
    m_date->setMinimumDate(today);
    m_date->setEnabled(false);
    connect(m_remind, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    connect(m_remind, &QCheckBox::toggled, this, &AnnotateSeveralDialog::refresh);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_remind);
    row->addWidget(m_date);
    row->addStretch();
    body()->addLayout(row);
}

AnnotationChange AnnotateSeveralDialog::change() const
{
    return {m_owner->text().trimmed(), m_usedIn->text().trimmed(), m_ticket->text().trimmed(),
            tagsOf(m_tags->text()),
            m_remind->isChecked() ? m_date->date().startOfDay().toUTC() : QDateTime()};
}

void AnnotateSeveralDialog::refresh()
{
    if (m_button == nullptr)
        return;
    const QString reason = change().isEmpty() ? tr("Fill in what is to change.") : QString();
    setPossible(*m_button, {}, reason);
    setStatus(reason);
}

void AnnotateSeveralDialog::saveNext()
{
    if (m_open.isEmpty())
        return accept();
    const QString sentence = tr("Saving; %n key(s) left.", nullptr, int(m_open.size()));
    follow<Done>(sentence, m_save(change().appliedTo(m_open.constFirst())), [this](const Done &saved) {
        if (!saved)
            return showError(saved.error());
        m_open.removeFirst();
        saveNext();
    });
}

} // namespace claviger
