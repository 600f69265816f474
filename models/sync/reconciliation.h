// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/application.h"
#include "models/domain/change.h"
#include "models/domain/key.h"
#include "models/domain/member.h"
#include "models/domain/project.h"
#include "models/domain/workspace.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

namespace claviger {

/// What has to be written so that the vault agrees with the service. Pure values: no database, no clock.
template <typename T> struct Difference
{
    QList<T> added;
    QList<std::pair<T, T>> changed; ///< before, after
    QList<T> gone;
};

/// Compares by \a identity; the order of the lists does not matter. Of several items with one identity
/// (a page that shifted while it was read) the last one counts.
template <typename T, typename Identity>
[[nodiscard]] Difference<T> differenceOf(const QList<T> &before, const QList<T> &after, Identity identity)
{
    QHash<QString, T> known;
    for (const T &item : before)
        known.insert(identity(item), item);
    QHash<QString, T> fresh;
    for (const T &item : after)
        fresh.insert(identity(item), item);

    Difference<T> difference;
    for (auto it = fresh.cbegin(); it != fresh.cend(); ++it) {
        const auto old = known.constFind(it.key());
        if (old == known.cend())
            difference.added << it.value();
        else if (!(old.value() == it.value()))
            difference.changed << std::pair(old.value(), it.value());
    }
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        if (!fresh.contains(it.key()))
            difference.gone << it.value();
    }
    return difference;
}

/// The pulled key, completed by what only the vault knows: a service that leaves a field out of its
/// list has not taken it back.
[[nodiscard]] Key withKnownFields(const Key &pulled, const Key &before);

/// A key that the service no longer lists. It is kept, marked revoked, because its past use stays
/// interesting; extra.gone_since says when it was missed.
[[nodiscard]] Key asGone(const Key &key, const QDateTime &now);
[[nodiscard]] bool isGone(const Key &key);

/// The name of the one of \a members, people who left, that \a key belonged to; empty: none of them, or the
/// key acts for the organisation.
[[nodiscard]] QString ownerAmong(const QList<Member> &members, const Key &key);
/// The key with the reason of its death, extra.owner_left, which later pulls keep.
[[nodiscard]] Key diedWithOwner(const Key &key, const QString &owner);

/// The fields of a key that a person would call changed, were they others; its last use is none of them.
[[nodiscard]] QJsonObject comparedFields(const Key &key);
/// {field: {"from", "to"}} of those that differ.
[[nodiscard]] QJsonObject changedFields(const Key &before, const Key &after);

} // namespace claviger
