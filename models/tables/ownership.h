// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/inventory.h"

namespace claviger {

/// The keys of one member, and which of them die when the member leaves.
struct Ownership
{
    int keys = 0;
    QStringList dying; ///< names of the personal keys that still work

    bool operator==(const Ownership &) const = default;
};

/// Who owns which of \a keys at \a now. Keeps references to them; to be used at once.
class Owners
{
public:
    Owners(const QList<Key> &keys, const QDateTime &now);

    [[nodiscard]] Ownership of(const Member &member) const;

private:
    QDateTime m_now;
    QHash<QString, QList<const Key *>> m_byOwner; ///< case folded
};

/// "Two keys die with them: a, b." A sentence for a person; empty where none does.
[[nodiscard]] QString dyingText(const Ownership &ownership);

} // namespace claviger
