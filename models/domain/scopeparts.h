// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace claviger {

/// How far a scope reaches on its resource, for services that spell scopes as resource and verb.
enum class ScopeLevel {
    None, ///< no verb of the ladder: "account:create"
    Read,
    Write,
    Admin ///< also "*", everything
};

/// A scope taken apart: "chats.read" and "read:chats" both read "chats".
struct ScopeParts
{
    QString resource; ///< empty for a scope that is a verb alone: "admin", "*"
    QString verb;     ///< as it is spelled; empty if there is none
    ScopeLevel level = ScopeLevel::None;
    bool operator==(const ScopeParts &) const = default;
};

[[nodiscard]] ScopeParts partsOf(const QString &scope);

} // namespace claviger
