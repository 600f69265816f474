// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace claviger {

/// A process that holds the kernel's lock on a file or folder.
struct LockHolder
{
    qint64 process = 0;
    QString name; ///< of its program; empty if it may not be read
};

/// Who holds the lock on what \a descriptor has open, as far as the kernel tells (it does not where the
/// process lives in another container).
[[nodiscard]] std::optional<LockHolder> lockHolder(int descriptor);

} // namespace claviger
