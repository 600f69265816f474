// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/provenance.h"
#include "models/domain/scope.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace claviger {

/// How to hand a key over to another product that the service knows how to feed: which scopes it needs
/// and where the key is pasted there.
struct IntegrationDescription
{
    KeyTemplate keyTemplate; ///< what a key for it should be; its id and name are the integration's own
    QStringList steps;       ///< sentences, in order
    QUrl url;                ///< where the first step begins
};

/// Whether one kind of key may do something, in one cell of a table.
struct Ability
{
    std::optional<bool> allowed; ///< nothing: in part, as the words say, or not told
    QString words;               ///< "own threads only"
    bool operator==(const Ability &) const = default;
};

/// One line of what personal and org-wide keys may do.
struct CapabilityDescription
{
    QString title;
    Ability personal;
    Ability organisation;
    Provenance provenance;
};

/// What a plan of the vendor means for keys.
struct PlanDescription
{
    QString id; ///< as the service spells it in a workspace's plan; compared without regard to case
    QString name;
    std::optional<bool> allowsKeys;
    QString keys;     ///< "unlimited", "5 a project"; empty: not told
    QString requests; ///< "60 a minute"; empty: not told
    QString note;
    Provenance provenance;
};

/// How many requests a service takes, and how it says that there were too many.
struct RateLimitPolicy
{
    QString requests;              ///< "10,000 a day for the whole organisation"; empty: not told
    std::optional<bool> tellsWhen; ///< a 429 carries Retry-After
    QString note;
    Provenance provenance;
};

} // namespace claviger
