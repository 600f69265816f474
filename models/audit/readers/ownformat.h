// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/formatdecision.h"
#include "models/audit/readers/foundfield.h"
#include "models/audit/readers/readeroptions.h"
#include "models/domain/result.h"

#include <QString>

namespace claviger::audit {

/// What a log format of a person's own is made from: how one log was going to be read, and what was
/// corrected.
struct OwnFormatDraft
{
    QString name;
    FormatDecision decision; ///< with the corrections applied
    std::vector<FoundField> fields;
    ReaderOptions options; ///< the corrections: mapping and zone
};

/// The fields by which a log of this kind would be known again: those of its format or, where none fitted,
/// such as every record has. Empty if its fields have no names of their own.
[[nodiscard]] QStringList signsOf(const OwnFormatDraft &draft);

/// Writes the format to \a folder, which comes first among \c options.formatFolders from then on, and returns
/// its id. Nothing is overwritten: Invalid if there is a format of that name.
[[nodiscard]] Result<QString> saveOwnFormat(const OwnFormatDraft &draft, const QString &folder);

} // namespace claviger::audit
