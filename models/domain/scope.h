// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/provenance.h"

#include <QString>
#include <QStringList>

namespace claviger {

enum class Risk { NotProvided, Low, Medium, High };

/// One permission of a service's catalogue.
struct Scope
{
    QString connectionId; ///< empty for a scope of the shipped catalogue
    QString id;           ///< exactly as the service spells it
    QString title;
    QString group; ///< the resource that it belongs to
    Risk risk = Risk::NotProvided;
    QString note;

    bool operator==(const Scope &) const = default;
};

/// A named set of scopes that a service (or a person) offers as a starting point.
struct KeyTemplate
{
    QString id;
    QString name;
    QString note;
    QString level; ///< "workspace", "project" or empty for either
    QStringList scopes;
    int days = 0; ///< suggested lifetime; 0: none suggested
    Provenance provenance{};

    bool operator==(const KeyTemplate &) const = default;
};

/// The scope reaches everything of its resource or of the service: "admin", "chats.admin", "admin:keys",
/// "settings:*", "*". By its spelling alone, so that it also answers for scopes that no catalogue knows.
[[nodiscard]] bool isAdminScope(const QString &scopeId);

[[nodiscard]] QString toText(Risk risk); ///< "low", "medium", "high" or empty
[[nodiscard]] Risk riskFromText(const QString &text);

} // namespace claviger
