// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/commandbutton.h"

#include <QAction>
#include <QPushButton>

namespace claviger {

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

} // namespace claviger
