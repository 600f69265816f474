// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/lifetimeeditor.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QStandardItemModel>

namespace claviger {

using namespace Qt::StringLiterals;
using Kind = CreateKeyForm::LifetimeChoice::Kind;

LifetimeEditor::LifetimeEditor(const CreateKeyForm &form, const QDateTime &now, QWidget *parent)
    : QWidget(parent)
    , m_choices(form.lifetimeChoices())
    , m_choice(new QComboBox(this))
    , m_date(new QDateTimeEdit(this))
{
    m_choice->setObjectName(u"lifetime"_s);
    m_date->setObjectName(u"expiry"_s);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"d MMM yyyy, HH:mm"_s);
    m_date->setAccessibleName(tr("Expires on, local time"));
    m_date->setMinimumDateTime(now.toLocalTime());
    m_date->setDateTime(now.toLocalTime().addDays(30));
    for (const CreateKeyForm::LifetimeChoice &choice : std::as_const(m_choices))
        addChoice(choice);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_choice, 1);
    row->addWidget(m_date, 1);
    setFocusProxy(m_choice);
    showDate();
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showDate();
        Q_EMIT edited();
    });
    connect(m_date, &QDateTimeEdit::dateTimeChanged, this, &LifetimeEditor::edited);
}

void LifetimeEditor::addChoice(const CreateKeyForm::LifetimeChoice &choice)
{
    m_choice->addItem(choice.text);
    if (choice.reason.isEmpty())
        return;
    auto *model = qobject_cast<QStandardItemModel *>(m_choice->model());
    QStandardItem *item = model->item(m_choice->count() - 1);
    item->setEnabled(false);
    item->setText(tr("%1: %2", "choice: why not").arg(choice.text, choice.reason));
    item->setToolTip(choice.reason);
}

void LifetimeEditor::showDate()
{
    const int index = m_choice->currentIndex();
    m_date->setVisible(index >= 0 && m_choices.at(index).kind == Kind::Custom);
}

Lifetime LifetimeEditor::lifetime() const
{
    const int index = m_choice->currentIndex();
    if (index < 0)
        return {};
    switch (m_choices.at(index).kind) {
    case Kind::Preset:
        return Lifetime::days(m_choices.at(index).days);
    case Kind::ServiceDefault:
        return {};
    case Kind::Custom:
        return Lifetime::until(m_date->dateTime());
    case Kind::Never:
        return Lifetime::never();
    }
    Q_UNREACHABLE();
}

int LifetimeEditor::indexOf(const Lifetime &lifetime) const
{
    for (int i = 0; i < m_choices.size(); ++i) {
        const auto &choice = m_choices.at(i);
        const bool fits = (choice.kind == Kind::Preset && lifetime == Lifetime::days(choice.days)) ||
                          (choice.kind == Kind::Never && lifetime.kind() == Lifetime::Kind::Never) ||
                          (choice.kind == Kind::ServiceDefault && lifetime == Lifetime());
        if (fits)
            return i;
    }
    return -1;
}

void LifetimeEditor::setLifetime(const Lifetime &lifetime, const QDateTime &now)
{
    int index = indexOf(lifetime);
    const QDateTime expiry = lifetime.expiry(now);
    if (index < 0 && expiry.isValid()) {
        m_date->setDateTime(expiry.toLocalTime());
        for (int i = 0; i < m_choices.size(); ++i)
            index = m_choices.at(i).kind == Kind::Custom ? i : index;
    }
    if (index >= 0)
        m_choice->setCurrentIndex(index);
}

} // namespace claviger
