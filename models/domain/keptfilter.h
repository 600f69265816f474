// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace claviger {

/// A way to narrow down the keys that a person gave a name, as it is kept. It may name people and places, so
/// it is kept in the vault, not in the settings.
struct KeptFilter
{
    QString name;       ///< no other filter of the vault has it
    QJsonObject filter; ///< words of keyfilterwords.h

    bool operator==(const KeptFilter &) const = default;
};

} // namespace claviger
