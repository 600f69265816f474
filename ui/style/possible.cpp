// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/possible.h"

#include <QAbstractButton>
#include <QAction>

namespace claviger {

using namespace Qt::StringLiterals;

void setPossible(QAction &action, const QString &hint, const QString &whyNot)
{
    action.setEnabled(whyNot.isEmpty());
    const QString shortcut = action.shortcut().toString(QKeySequence::NativeText);
    const QString possible = shortcut.isEmpty() ? hint : u"%1 (%2)"_s.arg(hint, shortcut);
    action.setToolTip(whyNot.isEmpty() ? possible : whyNot);
    action.setWhatsThis(action.toolTip());
}

void setPossible(QAbstractButton &button, const QString &hint, const QString &whyNot)
{
    button.setEnabled(whyNot.isEmpty());
    button.setToolTip(whyNot.isEmpty() ? hint : whyNot);
    button.setAccessibleDescription(button.toolTip());
}

} // namespace claviger
