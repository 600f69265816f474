// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace claviger::audit {

/// What could not be read as a record, kept byte for byte.
struct RejectedRecord
{
    std::uint64_t position = 0; ///< line or ordinal in the file, from 1
    QString reason;             ///< a sentence
    QByteArray raw;

    bool operator==(const RejectedRecord &) const = default;
};

} // namespace claviger::audit
