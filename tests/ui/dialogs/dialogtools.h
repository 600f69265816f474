// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QPushButton>

namespace claviger::fixtures {

/// The part of that name, which \a widget must have.
template <typename W = QWidget> W *named(QWidget &widget, const char *name)
{
    W *found = widget.findChild<W *>(QString::fromLatin1(name));
    Q_ASSERT(found);
    return found;
}

[[nodiscard]] QPushButton *primary(QWidget &dialog);
void press(QWidget &widget, Qt::Key key);
/// What the dialog says went wrong.
[[nodiscard]] QString errorText(QWidget &dialog);
/// A service that says no.
[[nodiscard]] Error refusal();

} // namespace claviger::fixtures
