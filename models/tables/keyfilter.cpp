// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/keyfilter.h"

#include "models/domain/scope.h"

#include <algorithm>

namespace claviger {

namespace {

bool within(const Moment &expires, const QDateTime &now, int days)
{
    return expires.isInstant() && expires.time() > now && expires.time() <= now.addDays(days);
}

bool silentFor(const Moment &lastUsed, const QDateTime &now, int days)
{
    return lastUsed.isNever() || (lastUsed.isInstant() && lastUsed.time() <= now.addDays(-days));
}

} // namespace

bool KeyPlace::contains(const Key &key) const
{
    return isOwnedBy(key, ownerNames) && (connectionId.isEmpty() || key.connectionId == connectionId) &&
           (workspaceId.isEmpty() || key.workspaceId == workspaceId) &&
           (projectId.isEmpty() || key.projectId == projectId);
}

bool isOwnedBy(const Key &key, const QStringList &names)
{
    return names.isEmpty() || (!key.owner.isEmpty() && names.contains(key.owner, Qt::CaseInsensitive));
}

QStringList ownerNamesOf(const Member &member)
{
    QStringList names{member.id, member.email, member.name};
    names.removeAll(QString());
    return names;
}

bool KeyFilter::isNarrow() const
{
    return !text.trimmed().isEmpty() || !scope.trimmed().isEmpty() || !states.isEmpty() ||
           expiry != Expiry::Any || unused != Unused::Any || kind != Kind::Any || !keyId.isEmpty();
}

bool matches(const KeyRow &row, KeyFilter::Kind wanted)
{
    switch (wanted) {
    case KeyFilter::Kind::Any:
        return true;
    case KeyFilter::Kind::AnyAddress:
        return row.key.allowlist.isEmpty();
    case KeyFilter::Kind::AllowlistMissing:
        return row.allowlistOffered && row.key.allowlist.isEmpty();
    case KeyFilter::Kind::AdminScope:
        return std::any_of(row.key.scopes.cbegin(), row.key.scopes.cend(), isAdminScope);
    case KeyFilter::Kind::ByHand:
        return row.key.origin == KeyOrigin::Manual;
    case KeyFilter::Kind::CuttingOver:
        return row.cuttingOver;
    }
    Q_UNREACHABLE();
}

bool matches(const Moment &expires, KeyFilter::Expiry wanted, const QDateTime &now)
{
    switch (wanted) {
    case KeyFilter::Expiry::Any:
        return true;
    case KeyFilter::Expiry::Within7Days:
        return within(expires, now, 7);
    case KeyFilter::Expiry::Within14Days:
        return within(expires, now, 14);
    case KeyFilter::Expiry::Within30Days:
        return within(expires, now, 30);
    case KeyFilter::Expiry::Within90Days:
        return within(expires, now, 90);
    case KeyFilter::Expiry::Past:
        return expires.isInstant() && expires.time() <= now;
    case KeyFilter::Expiry::Never:
        return expires.isNever();
    case KeyFilter::Expiry::NotProvided:
        return !expires.isProvided();
    }
    Q_UNREACHABLE();
}

bool matches(const Moment &lastUsed, KeyFilter::Unused wanted, const QDateTime &now)
{
    switch (wanted) {
    case KeyFilter::Unused::Any:
        return true;
    case KeyFilter::Unused::Never:
        return lastUsed.isNever();
    case KeyFilter::Unused::For30Days:
        return silentFor(lastUsed, now, 30);
    case KeyFilter::Unused::For90Days:
        return silentFor(lastUsed, now, 90);
    case KeyFilter::Unused::For180Days:
        return silentFor(lastUsed, now, 180);
    }
    Q_UNREACHABLE();
}

bool matches(const KeyRow &row, KeyState state, const KeyFilter &filter, const QDateTime &now)
{
    return filter.place.contains(row.key) && (filter.keyId.isEmpty() || row.key.id == filter.keyId) &&
           (filter.states.isEmpty() || filter.states.contains(state)) &&
           matches(row.key.expires, filter.expiry, now) && matches(row.key.lastUsed, filter.unused, now) &&
           matches(row, filter.kind);
}

} // namespace claviger
