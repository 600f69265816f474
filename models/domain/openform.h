// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace claviger {

/// A form that was open when the vault was locked: which one, on what, and what was typed. Never a secret.
struct OpenForm
{
    QString kind;       ///< "create", "connect", "annotate" …
    QJsonObject target; ///< what it was opened on: ids
    QJsonObject fields; ///< by the names of the widgets

    bool operator==(const OpenForm &) const = default;
};

} // namespace claviger
