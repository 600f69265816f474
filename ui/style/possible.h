// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractButton;
class QAction;

namespace claviger {

/// Enables \a action or \a button with \a hint as its tool tip, or disables it with the reason there and, for
/// a button, where screen readers look. An empty reason means possible.
void setPossible(QAction &action, const QString &hint, const QString &whyNot);
void setPossible(QAbstractButton &button, const QString &hint, const QString &whyNot);

} // namespace claviger
