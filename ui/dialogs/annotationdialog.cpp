// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/annotationdialog.h"

#include "models/domain/annotationchange.h"
#include "ui/dialogs/field.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

AnnotationDialog::AnnotationDialog(const QString &keyName, const Annotation &annotation, const QDate &today,
                                   Action save, QWidget *parent)
    : TaskDialog(parent)
    , m_annotation(annotation)
    , m_owner(addLine(u"owner"_s, tr("&Owner"), annotation.owner, tr("A person or a team")))
    , m_usedIn(addLine(u"usedIn"_s, tr("&Used in"), annotation.usedIn, tr("GitHub Actions of acme/site")))
    , m_ticket(addLine(u"ticket"_s, tr("&Ticket"), annotation.ticket, tr("OPS-1234 or its address")))
    , m_tags(addLine(u"tags"_s, tr("Ta&gs"), annotation.tags.join(u", "_s), tr("Separated by commas")))
    , m_note(new QPlainTextEdit(annotation.note, this))
    , m_remind(new QCheckBox(tr("&Remind on"), this))
    , m_date(new QDateEdit(this))
{
    setHeading(tr("Notes on %1").arg(keyName),
               tr("Kept in this vault only; no service sees them. The filter finds every word."));
    m_note->setObjectName(u"note"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    body()->addWidget(new Field(tr("&Note"), m_note, this));
    buildReminder(today);
    body()->addStretch();
    ActionButton *button = addPrimary(tr("&Save notes"));
    connect(button, &QPushButton::clicked, this, [this, save = std::move(save)] {
        follow<Done>(tr("Saving…"), save(this->annotation()), [this](const Done &saved) {
            if (saved)
                accept();
            else
                showError(saved.error());
        });
    });
    m_owner->setFocus();
    resize(520, 200);
}

QLineEdit *AnnotationDialog::addLine(const QString &name, const QString &label, const QString &value,
                                     const QString &example)
{
    auto *line = new QLineEdit(value, this);
    line->setObjectName(name);
    line->setPlaceholderText(example);
    body()->addWidget(new Field(label, line, this));
    return line;
}

void AnnotationDialog::buildReminder(const QDate &today)
{
    m_remind->setObjectName(u"remind"_s);
    m_date->setObjectName(u"remindDate"_s);
    m_date->setAccessibleName(tr("Day of the reminder"));
    m_date->setCalendarPopup(true);
    m_date->setDate(m_annotation.remind.isValid() ? m_annotation.remind.toLocalTime().date()
                                                  : today.addDays(30));
    m_remind->setChecked(m_annotation.remind.isValid());
    m_date->setEnabled(m_remind->isChecked());
    connect(m_remind, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_remind);
    row->addWidget(m_date);
    row->addStretch();
    body()->addLayout(row);
}

Annotation AnnotationDialog::annotation() const
{
    Annotation annotation = m_annotation;
    annotation.owner = m_owner->text().trimmed();
    annotation.usedIn = m_usedIn->text().trimmed();
    annotation.ticket = m_ticket->text().trimmed();
    annotation.note = m_note->toPlainText().trimmed();
    annotation.tags = tagsOf(m_tags->text());
    annotation.remind = m_remind->isChecked() ? m_date->date().startOfDay().toUTC() : QDateTime();
    return annotation;
}

} // namespace claviger
