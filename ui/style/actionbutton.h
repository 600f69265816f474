// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace claviger {

/// The buttons of a dialog's footer. A dialog has at most one that is Primary or Destructive; only a
/// Primary one answers to Enter.
class ActionButton : public QPushButton
{
    Q_OBJECT
public:
    enum class Role { Primary, Destructive, Secondary };

    ActionButton(const QString &text, Role role, QWidget *parent = nullptr);
    [[nodiscard]] Role role() const { return m_role; }

private:
    Role m_role;
};

} // namespace claviger
