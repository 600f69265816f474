// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/commandbutton.h"

#include <QAction>
#include <QPushButton>

namespace claviger {

using namespace Qt::StringLiterals;

QPushButton *commandButton(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->text(), parent);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setAccessibleDescription(action->toolTip());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

void setPossible(QAction &action, const QString &hint, const QString &whyNot)
{
    action.setEnabled(whyNot.isEmpty());
    const QString shortcut = action.shortcut().toString(QKeySequence::NativeText);
    const QString possible = shortcut.isEmpty() ? hint : u"%1 (%2)"_s.arg(hint, shortcut);
    action.setToolTip(whyNot.isEmpty() ? possible : whyNot);
    action.setWhatsThis(action.toolTip());
}

} // namespace claviger
