// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/member.h"
#include "models/tables/keyrow.h"
#include "models/tables/keystate.h"

#include <QSet>
#include <QStringList>

namespace claviger {

/// Where in the tree the page looks: everything, a connection, a workspace, a project or a member.
struct KeyPlace
{
    QString connectionId; ///< empty: every connection
    QString workspaceId;
    QString projectId;
    QString memberId{};
    QStringList ownerNames{}; ///< of the member: what a key may call its owner; empty: whoever owns it
    bool operator==(const KeyPlace &) const = default;
    [[nodiscard]] bool isEverywhere() const { return connectionId.isEmpty(); }
    [[nodiscard]] bool contains(const Key &key) const;
};

/// What a key may call this member as its owner: id, e-mail or name.
[[nodiscard]] QStringList ownerNamesOf(const Member &member);
/// \a names empty: whoever owns it. A key whose service tells no owner is nobody's.
[[nodiscard]] bool isOwnedBy(const Key &key, const QStringList &names);

/// What the Keys page is narrowed down to. All parts must hold.
struct KeyFilter
{
    enum class Expiry {
        Any,
        Within7Days,
        Within14Days,
        Within30Days,
        Within90Days,
        Past,
        Never,
        NotProvided
    };
    enum class Kind {
        Any,
        AnyAddress,       ///< without an allowlist
        AllowlistMissing, ///< without an allowlist, although the service offers one
        AdminScope,       ///< with a scope that administers
        ByHand,           ///< kept by hand
        CuttingOver,      ///< the old key of a rotation that is not finished
    };
    enum class Unused { Any, Never, For30Days, For90Days, For180Days };

    QString text;          ///< every word must occur in name, prefix, scopes, owner or notes
    QString scope;         ///< part of a scope's id
    QSet<KeyState> states; ///< empty: any
    Expiry expiry = Expiry::Any;
    Unused unused = Unused::Any;
    Kind kind = Kind::Any;
    QString keyId; ///< with a connection in the place: exactly this key; empty: any
    KeyPlace place;

    bool operator==(const KeyFilter &) const = default;
    /// Anything besides the place is set.
    [[nodiscard]] bool isNarrow() const;
};

[[nodiscard]] bool matches(const Moment &expires, KeyFilter::Expiry wanted, const QDateTime &now);
/// A last use that the service does not tell matches none of the choices but Any.
[[nodiscard]] bool matches(const Moment &lastUsed, KeyFilter::Unused wanted, const QDateTime &now);

[[nodiscard]] bool matches(const KeyRow &row, KeyFilter::Kind wanted);
/// All parts of \a filter but its text and its scope. \a state: that of the row at \a now.
[[nodiscard]] bool matches(const KeyRow &row, KeyState state, const KeyFilter &filter, const QDateTime &now);

} // namespace claviger
