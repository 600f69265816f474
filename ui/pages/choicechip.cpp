// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choicechip.h"

#include <QActionGroup>
#include <QMenu>

namespace claviger {

ChoiceChip::ChoiceChip(const QString &title, const QString &any, QWidget *parent)
    : FilterChip(title, parent), m_group(new QActionGroup(this))
{
    add(any, 0);
    menu()->addSeparator();
    connect(m_group, &QActionGroup::triggered, this, [this] {
        showChosen();
        Q_EMIT changed();
    });
    setValue(0);
}

void ChoiceChip::addChoice(const QString &text, int value)
{
    add(text, value);
}

void ChoiceChip::add(const QString &text, int value)
{
    QAction *action = menu()->addAction(text);
    action->setCheckable(true);
    action->setData(value);
    m_group->addAction(action);
}

int ChoiceChip::value() const
{
    return m_group->checkedAction() == nullptr ? 0 : m_group->checkedAction()->data().toInt();
}

void ChoiceChip::setValue(int value)
{
    for (QAction *action : m_group->actions()) {
        if (action->data().toInt() == value)
            action->setChecked(true);
    }
    showChosen();
}

void ChoiceChip::showChosen()
{
    showValue(value() == 0 ? QString() : m_group->checkedAction()->text());
}

} // namespace claviger
