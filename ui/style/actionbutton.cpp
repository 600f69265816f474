// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/actionbutton.h"

#include "ui/style/textroles.h"

namespace claviger {

ActionButton::ActionButton(const QString &text, Role role, QWidget *parent)
    : QPushButton(text, parent), m_role(role)
{
    setAutoDefault(false);
    switch (role) {
    case Role::Primary:
        setPrimary(*this);
        setDefault(true);
        break;
    case Role::Destructive:
        setPrimary(*this); // filled as the primary button is, but no answer to Enter
        setDestructive(*this);
        break;
    case Role::Secondary:
        break;
    }
}

} // namespace claviger
