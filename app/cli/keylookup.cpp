// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keylookup.h"

#include "models/vault/connectionrepository.h"
#include "models/vault/keyrepository.h"

#include <QCoreApplication>

namespace claviger {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::keylookup)
};

Result<Key> keyWithId(Database &database, const QString &id, const QString &connectionName)
{
    Result<QList<Key>> found = KeyRepository(database).withId(id);
    if (!found)
        return fail(found.error());
    if (!connectionName.isEmpty()) {
        const Result<Connection> connection = ConnectionRepository(database).findByName(connectionName);
        if (!connection)
            return fail(connection.error());
        found->removeIf([&connection](const Key &key) { return key.connectionId != connection->id; });
    }
    if (found->isEmpty())
        return fail(
            ErrorCode::NotFound,
            Text::tr("There is no key with the id “%1”; if it is new, run “claviger sync” first.").arg(id));
    if (found->size() > 1)
        return fail(ErrorCode::Invalid,
                    Text::tr("Several connections have a key “%1”: say which with --connection N.").arg(id));
    return found->constFirst();
}

} // namespace

void withKeys(VerbContext &context, Session &session, const QStringList &ids, const QString &connectionName,
              std::function<void(const QList<Key> &)> next)
{
    context.read(
        session,
        [ids, connectionName](Database &database) -> Result<QList<Key>> {
            QList<Key> keys;
            for (const QString &id : ids) {
                const Result<Key> key = keyWithId(database, id, connectionName);
                if (!key)
                    return fail(key.error());
                keys << *key;
            }
            return keys;
        },
        std::move(next));
}

} // namespace claviger
