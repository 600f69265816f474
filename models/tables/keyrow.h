// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/key.h"
#include "models/sync/cutover.h"

#include <optional>

namespace claviger {

/// A key with the names of what it belongs to. Names fall back to ids where the vault has no name.
struct KeyRow
{
    Key key;
    QString connection;
    QString service;
    QString workspace; ///< empty where the service has no workspaces
    QString project;   ///< empty for a key of the whole workspace
    bool cuttingOver = false;
    bool allowlistOffered = false;    ///< the service can tie a key to addresses
    Annotation annotation;            ///< empty where nobody wrote one
    std::optional<CutOver> cutOver{}; ///< of the old key of a rotation that is not finished

    bool operator==(const KeyRow &) const = default;
};

} // namespace claviger
