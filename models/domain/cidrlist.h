// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QStringList>

namespace claviger {

/// A list of networks as a person pastes it: one a line or separated by commas, semicolons or blanks, with
/// # or // comments, list dashes, "ip4:" marks; or a JSON document such as the address ranges that vendors
/// publish, of which every text that is a network is taken.
struct CidrList
{
    QStringList networks; ///< normalised, without duplicates, in the order given
    /// Sentences: overlaps, everything allowed, host bits cleared, values of JSON that were passed over.
    QStringList warnings;

    [[nodiscard]] static Result<CidrList> parse(const QString &text);
};

} // namespace claviger
