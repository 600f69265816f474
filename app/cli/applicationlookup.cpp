// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/applicationlookup.h"

#include "models/vault/applicationrepository.h"
#include "models/vault/connectionrepository.h"

#include <QCoreApplication>

namespace claviger {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::applicationlookup)
};

Result<QList<Application>> candidates(Database &database, const QString &connectionName)
{
    if (connectionName.isEmpty())
        return ApplicationRepository(database).all();
    const Result<Connection> connection = ConnectionRepository(database).findByName(connectionName);
    if (!connection)
        return fail(connection.error());
    return ApplicationRepository(database).ofConnection(connection->id);
}

Result<Application> applicationWithId(const QList<Application> &all, const QString &id)
{
    QList<Application> found = all;
    found.removeIf([&id](const Application &a) { return a.id != id && a.clientId != id; });
    if (found.isEmpty())
        return fail(
            ErrorCode::NotFound,
            Text::tr("There is no application with the id “%1”; if it is new, run “claviger sync” first.")
                .arg(id));
    if (found.size() > 1)
        return fail(
            ErrorCode::Invalid,
            Text::tr("Several connections have an application “%1”: say which with --connection N.").arg(id));
    return found.constFirst();
}

} // namespace

void withApplications(VerbContext &context, Session &session, const QStringList &ids,
                      const QString &connectionName, std::function<void(const QList<Application> &)> next)
{
    context.read(
        session,
        [ids, connectionName](Database &database) -> Result<QList<Application>> {
            const Result<QList<Application>> all = candidates(database, connectionName);
            if (!all)
                return all;
            QList<Application> named;
            for (const QString &id : ids) {
                const Result<Application> application = applicationWithId(*all, id);
                if (!application)
                    return fail(application.error());
                named << *application;
            }
            return named;
        },
        std::move(next));
}

} // namespace claviger
