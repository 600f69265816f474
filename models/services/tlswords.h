// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSslError>
#include <QString>

namespace claviger {

/// Why a certificate was refused, and what to do: every cause once, then the remedy of the gravest, as
/// sentences that follow a colon. \a errors is what TLS found wrong, at least one. Pure.
[[nodiscard]] QString tlsSentence(const QList<QSslError> &errors);

} // namespace claviger
