// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace claviger {

/// What is probably wrong with a program that jq does not compile, in plain words, to stand beside
/// jq's own message; empty if nothing comes to mind.
[[nodiscard]] QString jqHint(const QString &program, const QString &jqMessage);

/// Functions that reach out of a program and are not there, as far as \a program uses them: env, input …
[[nodiscard]] QStringList unreachableIn(const QString &program);

} // namespace claviger
