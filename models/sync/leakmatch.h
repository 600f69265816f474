// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/key.h"
#include "models/domain/secret.h"
#include "models/services/servicecatalogue.h"

#include <QHash>
#include <QList>
#include <QString>

namespace claviger {

/// A known key that a leaked text points at.
struct LeakedKey
{
    enum class Strength {
        Whole,  ///< the text holds a secret whose visible parts are those of the key
        Partial ///< only a prefix or a masked secret was given; several keys may share it
    };
    Key key;
    Strength strength = Strength::Partial;
    Secret secret; ///< the secret that was found, for a probe; empty for a partial match
};

/// What a leaked text holds.
struct LeakFinding
{
    QList<LeakedKey> keys; ///< whole matches first
    /// Secrets that look like those of a service but belong to no known key: connection id → how many.
    QHash<QString, int> unknown;
    [[nodiscard]] bool isEmpty() const { return keys.isEmpty() && unknown.isEmpty(); }
};

/// Looks in \a text for secrets by the prefixes of the services and the visible parts of the keys. Works in
/// memory only; nothing of \a text is kept but what LeakedKey::secret holds. \a services: by connection id.
/// Any thread; not the GUI's, as a long text takes its time.
[[nodiscard]] LeakFinding findLeaked(const Secret &text, const QList<Key> &keys,
                                     const QHash<QString, ServiceDescriptionPtr> &services);

} // namespace claviger
