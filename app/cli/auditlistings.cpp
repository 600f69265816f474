// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditlistings.h"

#include "models/audit/isotime.h"
#include "models/audit/store/eventstore.h"
#include "models/sync/audittrail.h"
#include "models/vault/connectionrepository.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::AuditVerb)
};

constexpr std::uint64_t shownRejects = 1000;

QString stateWord(audit::ImportRecord::State state)
{
    using State = audit::ImportRecord::State;
    switch (state) {
    case State::Running:
        return u"interrupted"_s;
    case State::Complete:
        return u"complete"_s;
    case State::Partial:
        return u"partial"_s;
    }
    return {};
}

QJsonObject json(const audit::ImportRecord &record)
{
    QJsonObject object = record.receipt.toJson();
    object.insert(u"id"_s, record.id);
    object.insert(u"state"_s, stateWord(record.state));
    object.insert(u"started"_s, toIsoUtc(record.started));
    QStringList names;
    for (const audit::ImportedFile &file : record.receipt.files)
        names << file.path;
    object.insert(u"paths"_s, names.join(u", "_s));
    object.insert(u"format"_s, record.receipt.files.value(0).format);
    return object;
}

/// Trails one after the other; a service without one is passed over where all are meant.
class PullSequence : public QObject
{
public:
    PullSequence(VerbContext &context, Session &session, const QList<Connection> &connections)
        : QObject(&context)
        , m_context(context)
        , m_session(session)
        , m_waiting(connections)
        , m_all(connections.size() > 1)
    {
    }

    void next()
    {
        if (m_waiting.isEmpty())
            return end();
        const Connection connection = m_waiting.takeFirst();
        whenDone(m_session.auditTrail().pull(connection.id), this,
                 [this, connection](const Result<TrailReport> &report) {
                     if (report)
                         add(*report);
                     else if (!(m_all && report.error().code == ErrorCode::Unsupported))
                         addFailure(connection, report.error());
                     next();
                 });
    }

private:
    void add(const TrailReport &report)
    {
        for (const QString &warning : report.warnings)
            m_context.output().remark(report.connectionName + u": "_s + warning);
        m_rows.append(QJsonObject{{u"connection"_s, report.connectionName},
                                  {u"events"_s, qint64(report.receipt.stored)},
                                  {u"duplicates"_s, qint64(report.receipt.duplicates)},
                                  {u"seconds"_s, report.receipt.seconds}});
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
                                         {u"events"_s, Text::tr("NEW EVENTS"), true},
                                         {u"duplicates"_s, Text::tr("KNOWN"), true},
                                         {u"seconds"_s, Text::tr("SECONDS"), true}});
        m_context.exit(m_exitCode);
    }

    VerbContext &m_context;
    Session &m_session;
    QList<Connection> m_waiting;
    bool m_all;
    QJsonArray m_rows;
    int m_exitCode = ExitDone;
};

} // namespace

void listImports(VerbContext &context, Session &session)
{
    whenDone(session.events().imports(), &context, [&context](const Result<QList<audit::ImportRecord>> &all) {
        if (!all)
            return context.exitWith(all.error());
        QJsonArray rows;
        for (const audit::ImportRecord &record : *all)
            rows.append(json(record));
        context.output().list(rows, {{u"id"_s, Text::tr("ID"), true},
                                     {u"state"_s, Text::tr("STATE")},
                                     {u"started"_s, Text::tr("IMPORTED")},
                                     {u"stored"_s, Text::tr("EVENTS"), true},
                                     {u"duplicates"_s, Text::tr("DUPLICATES"), true},
                                     {u"rejected"_s, Text::tr("REJECTED"), true},
                                     {u"format"_s, Text::tr("FORMAT")},
                                     {u"paths"_s, Text::tr("FILES")}});
        context.exit(ExitDone);
    });
}

void listRejected(VerbContext &context, Session &session, qint64 importId)
{
    whenDone(session.events().rejected(importId, 0, shownRejects), &context,
             [&context](const Result<QList<audit::RejectedRecord>> &all) {
                 if (!all)
                     return context.exitWith(all.error());
                 QJsonArray rows;
                 for (const audit::RejectedRecord &record : *all)
                     rows.append(QJsonObject{{u"line"_s, qint64(record.position)},
                                             {u"reason"_s, record.reason},
                                             {u"raw"_s, QString::fromUtf8(record.raw)}});
                 context.output().list(rows, {{u"line"_s, Text::tr("LINE"), true},
                                              {u"reason"_s, Text::tr("REASON")},
                                              {u"raw"_s, Text::tr("RECORD")}});
                 context.exit(ExitDone);
             });
}

void forgetImport(VerbContext &context, Session &session, qint64 importId)
{
    whenDone(session.events().forget(importId), &context, [&context, importId](const Done &gone) {
        if (!gone)
            return context.exitWith(gone.error());
        context.output().line(Text::tr("Import %1 is forgotten; its files are untouched.").arg(importId));
        context.exit(ExitDone);
    });
}

void pullTrails(VerbContext &context, Session &session, const QString &nameOrId)
{
    if (!nameOrId.isEmpty()) {
        return context.withConnection(session, nameOrId, [&context, &session](const Connection &connection) {
            (new PullSequence(context, session, {connection}))->next();
        });
    }
    context.read(
        session, [](Database &database) { return ConnectionRepository(database).all(); },
        [&context, &session](QList<Connection> all) {
            all.removeIf([](const Connection &each) { return each.trust == Connection::Trust::Manual; });
            (new PullSequence(context, session, all))->next();
        });
}

} // namespace claviger
