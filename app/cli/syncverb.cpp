// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/syncverb.h"

#include "models/sync/synchroniser.h"
#include "models/vault/connectionrepository.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::SyncVerb)
};

/// Syncs a list of connections one after the other; the first failure decides the exit code, the rest
/// is synced all the same.
class Sequence : public QObject
{
public:
    Sequence(VerbContext &context, Session &session, const QList<Connection> &connections)
        : QObject(&context), m_context(context), m_session(session), m_waiting(connections)
    {
    }

    void next()
    {
        if (m_waiting.isEmpty())
            return end();
        const Connection connection = m_waiting.takeFirst();
        whenDone(m_session.synchroniser().sync(connection.id), this,
                 [this, connection](const Result<SyncReport> &report) {
                     if (report)
                         add(*report);
                     else
                         addFailure(connection, report.error());
                     next();
                 });
    }

private:
    void add(const SyncReport &report)
    {
        for (const QString &warning : report.warnings)
            m_context.output().remark(report.connectionName + u": "_s + warning);
        m_rows.append(QJsonObject{{u"connection"_s, report.connectionName},
                                  {u"workspaces"_s, report.workspaces},
                                  {u"keys"_s, report.keys},
                                  {u"added"_s, report.added},
                                  {u"changed"_s, report.changed},
                                  {u"gone"_s, report.gone},
                                  {u"seconds"_s, report.seconds},
                                  {u"warnings"_s, QJsonArray::fromStringList(report.warnings)}});
    }

    void addFailure(const Connection &connection, const Error &error)
    {
        m_context.output().remark(connection.name + u": "_s + error.message);
        if (m_exitCode == ExitDone)
            m_exitCode = exitCodeOf(error);
        m_rows.append(QJsonObject{{u"connection"_s, connection.name}, {u"error"_s, error.message}});
    }

    void end()
    {
        m_context.output().list(m_rows, {{u"connection"_s, Text::tr("CONNECTION")},
                                         {u"keys"_s, Text::tr("KEYS"), true},
                                         {u"added"_s, Text::tr("NEW"), true},
                                         {u"changed"_s, Text::tr("CHANGED"), true},
                                         {u"gone"_s, Text::tr("GONE"), true},
                                         {u"seconds"_s, Text::tr("SECONDS"), true}});
        m_context.exit(m_exitCode);
    }

    VerbContext &m_context;
    Session &m_session;
    QList<Connection> m_waiting;
    QJsonArray m_rows;
    int m_exitCode = ExitDone;
};

void sync(VerbContext &context, Session &session, const QList<Connection> &connections)
{
    if (connections.isEmpty())
        context.output().remark(Text::tr("There is nothing to sync: “claviger connect” adds a connection."));
    (new Sequence(context, session, connections))->next();
}

} // namespace

QStringList SyncVerb::synopsis() const
{
    return {u"sync [N]"_s};
}

void SyncVerb::run(VerbContext &context, const QStringList &arguments)
{
    if (arguments.size() > 1 || arguments.value(0).startsWith(u'-'))
        return usage(context, Text::tr("“sync” takes one connection or none."));
    context.withSession([&context, arguments](Session &session) {
        if (!arguments.isEmpty()) {
            return context.withConnection(
                session, arguments.constFirst(),
                [&context, &session](const Connection &connection) { sync(context, session, {connection}); });
        }
        context.read(
            session, [](Database &database) { return ConnectionRepository(database).all(); },
            [&context, &session](QList<Connection> all) {
                all.removeIf([](const Connection &each) { return each.trust == Connection::Trust::Manual; });
                sync(context, session, all);
            });
    });
}

} // namespace claviger
