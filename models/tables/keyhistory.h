// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/change.h"
#include "models/domain/key.h"

#include <QJsonObject>
#include <QList>

namespace claviger {

/// How a key stood from one time on, as far as this vault saw it.
struct KeyVersion
{
    QDateTime seen;     ///< when a sync saw it so for the first time; invalid: before the vault knew it
    QString event;      ///< what led to it, for a person
    QJsonObject fields; ///< comparedFields() of the key

    bool operator==(const KeyVersion &) const = default;
};

/// One field in two versions, for a person.
struct FieldComparison
{
    QString field;
    QString before;
    QString after;
    bool differs = false;
};

/// Every version of \a key, the present one first. \a changes: what was seen of it, newest first. Pure.
[[nodiscard]] QList<KeyVersion> versionsOf(const Key &key, const QList<Change> &changes);

/// Every field that one of them has, those that differ first. Pure.
[[nodiscard]] QList<FieldComparison> comparisonOf(const KeyVersion &before, const KeyVersion &after);

} // namespace claviger
