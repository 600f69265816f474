// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/secret.h"
#include "models/services/checkreport.h"

#include <QByteArray>

namespace claviger {

/// One operation to be seen at work, without a network.
struct CheckSample
{
    QString operation;
    /// A saved answer: a bare body, or status line, headers and body as `curl -i` prints them. Empty: the
    /// request only.
    QByteArray response = {};
    /// A credential of the kind that the operation needs; empty: a made-up one. No report shows it.
    Secret secret = {};
};

/// Validates a description and compiles every program in it. Takes some 50 ms; needs no network.
[[nodiscard]] CheckReport checkDescription(const QByteArray &json, const QString &source);

/// The same, and shows the request of one operation and what becomes of a saved answer.
[[nodiscard]] CheckReport checkDescription(const QByteArray &json, const QString &source,
                                           const CheckSample &sample);

} // namespace claviger
