// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/services/operations.h"

#include <QByteArrayList>

/// Keys as a service of the tests lists, creates and revokes them.
namespace claviger::operations {

/// An answer to keys.list with the keys from \a from to before \a to.
inline QByteArray page(int from, int to, const QByteArray &more = {})
{
    QByteArrayList items;
    for (int i = from; i < to; ++i)
        items.append("{\"id\":\"k" + QByteArray::number(i) + "\",\"name\":\"key " + QByteArray::number(i) +
                     "\"}");
    return "{\"data\":[" + items.join(',') + "]" + more + "}";
}

/// keys.list with these programs for the query and the next page; \a more: further members.
inline QByteArray listing(const QByteArray &query, const QByteArray &next, const QByteArray &more = {})
{
    QByteArray json = R"("request": {"method": "GET", "path": "\"/keys\"", "query": ")" + query +
                      R"("}, "items": ".data", "map": "{id, name}")";
    if (!next.isEmpty())
        json += ", \"next\": \"" + next + "\"";
    return operation("keys.list", json + more);
}

inline const QByteArray revocation = operation(
    "keys.revoke",
    R"("request": {"method": "DELETE", "path": "@uri \"/keys/\\(.key.id)\""}, "gone": ".code == \"GONE\"")");

inline const QByteArray writes =
    operation(
        "keys.create",
        R"("request": {"method": "POST", "path": "\"/keys\"", "headers": "{\"Idempotency-Key\": .idempotency_key}", "body": "{name: .draft.name, scopes: .draft.scopes, expires: .draft.expires_at, ttl: .draft.ttl_seconds}"}, "map": "{id, name}", "secret": ".token")") +
    ", " + revocation;

} // namespace claviger::operations
