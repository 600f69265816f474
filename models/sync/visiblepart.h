// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace claviger {

/// What may be shown of a secret: its first and its last characters.
struct VisiblePart
{
    QByteArray head;
    QByteArray tail; ///< empty where only the start is shown

    /// Reads "eg_live_03ab", "gr_4k…9f2c", "****1234", "sk-...abcd".
    [[nodiscard]] static VisiblePart of(const QString &shown);
    bool operator==(const VisiblePart &) const = default;
};

} // namespace claviger
