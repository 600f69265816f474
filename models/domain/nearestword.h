// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace claviger {

/// The word of \a known that \a word was probably meant to be: a slip of the fingers, another way to write
/// two words as one (lastUsed, last_used), or a longer form (expires_at, expires). Empty if none is near.
[[nodiscard]] QString nearestWord(const QString &word, const QStringList &known);

/// "; did you mean "items"?", or the known words where none is near.
[[nodiscard]] QString suggestion(const QString &word, const QStringList &known);

} // namespace claviger
