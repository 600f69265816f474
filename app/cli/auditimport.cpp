// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditimport.h"

#include "models/audit/import/importer.h"
#include "models/audit/isotime.h"
#include "models/audit/readers/logwalk.h"
#include "models/domain/whendone.h"
#include "models/sync/secrettraces.h"
#include "models/tables/logacts.h"
#include "models/vault/keyrepository.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTimer>

#include <unistd.h>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::AuditVerb)
};

constexpr int secondsBetweenRemarks = 2;
constexpr int firstYear = 1970;
constexpr int lastYear = 2200;

struct ImportCall
{
    QStringList paths;
    audit::ImportOptions options;
    bool explain = false;
};

QString ownFormatsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/logformats"_s;
}

Result<ImportCall> callOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"format"_s, {}, u"F"_s},
                       {u"map"_s, {}, u"FIELD=/PATH"_s},
                       {u"zone"_s, {}, u"ZONE"_s},
                       {u"year"_s, {}, u"YEAR"_s},
                       {u"explain"_s, {}}});
    if (!parser.parse(QStringList{u"import"_s} + arguments))
        return fail(ErrorCode::Invalid, parser.errorText());
    ImportCall call;
    call.paths = parser.positionalArguments();
    call.explain = parser.isSet(u"explain"_s);
    call.options.reader.format = parser.value(u"format"_s);
    call.options.reader.formatFolders = {ownFormatsFolder()};
    if (call.paths.isEmpty())
        return fail(ErrorCode::Invalid,
                    Text::tr("“audit import” needs a file, a folder, or - for standard input."));
    for (const QString &map : parser.values(u"map"_s)) {
        const qsizetype equals = map.indexOf(u'=');
        if (equals < 1)
            return fail(ErrorCode::Invalid, Text::tr("--map takes a field and a path: --map time=/when."));
        call.options.reader.mapping.insert(map.left(equals), map.mid(equals + 1));
    }
    if (parser.isSet(u"zone"_s)) {
        const QTimeZone zone(parser.value(u"zone"_s).toUtf8());
        if (!zone.isValid())
            return fail(ErrorCode::Invalid,
                        Text::tr("“%1” is no time zone: write Europe/Berlin.").arg(parser.value(u"zone"_s)));
        call.options.reader.zone = zone;
    }
    if (parser.isSet(u"year"_s)) {
        const int year = parser.value(u"year"_s).toInt();
        if (year < firstYear || year > lastYear)
            return fail(ErrorCode::Invalid,
                        Text::tr("“%1” is no year: write 2026.").arg(parser.value(u"year"_s)));
        call.options.reader.year = year;
    }
    return call;
}

QJsonObject decisionJson(const audit::OpenedLog &log)
{
    QJsonObject mapping;
    for (const audit::FormatDecision::Field &field : log.decision.mapping)
        mapping.insert(field.name, QJsonArray::fromStringList(field.paths));
    return {{u"path"_s, log.path},
            {u"format"_s, log.decision.format},
            {u"container"_s, log.decision.container},
            {u"confidence"_s, log.decision.confidence},
            {u"why"_s, log.decision.why.join(u' ')},
            {u"mapping"_s, mapping}};
}

/// How each log would be read, without reading on.
void explain(VerbContext &context, const ImportCall &call)
{
    audit::LogWalk walk(call.paths, call.options.reader);
    for (const QString &mistake : walk.formatMistakes())
        context.output().remark(mistake);
    QJsonArray rows;
    int code = ExitDone;
    for (;;) {
        const auto log = walk.next();
        if (!log) {
            context.output().remark(walk.file() + u": "_s + log.error().message);
            code = ExitFailed;
            continue;
        }
        if (!*log)
            break;
        rows.append(decisionJson(**log));
    }
    context.output().list(rows, {{u"path"_s, Text::tr("FILE")},
                                 {u"format"_s, Text::tr("FORMAT")},
                                 {u"container"_s, Text::tr("CONTAINER")},
                                 {u"confidence"_s, Text::tr("%"), true},
                                 {u"why"_s, Text::tr("WHY")}});
    context.exit(code);
}

QJsonObject fileJson(const audit::ImportOutcome &outcome)
{
    if (!outcome.receipt)
        return {{u"path"_s, outcome.path}, {u"error"_s, outcome.receipt.error().message}};
    const audit::ImportReceipt &receipt = *outcome.receipt;
    QStringList formats;
    for (const audit::ImportedFile &file : receipt.files)
        formats << file.format;
    formats.removeDuplicates();
    const audit::ImportedFile file = receipt.files.value(0);
    const auto time = [](const std::optional<qint64> &at) {
        return at ? QJsonValue(QString::fromLatin1(audit::isoTime(*at))) : QJsonValue(QJsonValue::Null);
    };
    QJsonObject json{{u"path"_s, outcome.path},
                     {u"format"_s, formats.join(u", "_s)},
                     {u"container"_s, file.container},
                     {u"events"_s, qint64(receipt.stored)},
                     {u"skipped"_s, qint64(receipt.rejected)},
                     {u"folded"_s, qint64(receipt.folded)},
                     {u"duplicates"_s, qint64(receipt.duplicates)},
                     {u"secrets_replaced"_s, qint64(receipt.secretsReplaced)},
                     {u"first"_s, time(receipt.first)},
                     {u"last"_s, time(receipt.last)},
                     {u"sha256"_s, file.sha256},
                     {u"why"_s, file.reason}};
    if (!receipt.note.isEmpty())
        json.insert(u"note"_s, receipt.note);
    return json;
}

/// One import from the call to the receipt, with a word now and then on a terminal.
class Work : public QObject
{
public:
    Work(VerbContext &context, Session &session, ImportCall call)
        : QObject(&context)
        , m_context(context)
        , m_session(session)
        , m_call(std::move(call))
        , m_importer(session.events())
    {
        m_timer.start();
        if (isatty(STDERR_FILENO) != 0) {
            connect(&m_remarks, &QTimer::timeout, this, &Work::remark);
            m_remarks.start(secondsBetweenRemarks * 1000);
        }
        connect(&m_watcher, &QFutureWatcherBase::finished, this, &Work::end);
        m_watcher.setFuture(m_importer.importLogs(m_call.paths, m_call.options, m_progress));
    }

private:
    void remark()
    {
        const double seconds = double(m_timer.elapsed()) / 1000;
        m_context.output().remark(Text::tr("%L1 events, %L2 a second …")
                                      .arg(m_progress->records())
                                      .arg(qRound64(double(m_progress->records()) / seconds)));
    }

    void end()
    {
        m_remarks.stop();
        QJsonArray files;
        qint64 events = 0;
        int code = ExitDone;
        const QList<audit::ImportOutcome> outcomes = m_watcher.result();
        for (const audit::ImportOutcome &outcome : outcomes) {
            files.append(fileJson(outcome));
            m_session.note(importAct(outcome));
            if (outcome.receipt) {
                events += qint64(outcome.receipt->stored);
                if (!outcome.receipt->note.isEmpty())
                    m_context.output().remark(outcome.path + u": "_s + outcome.receipt->note);
                continue;
            }
            m_context.output().remark(outcome.path + u": "_s + outcome.receipt.error().message);
            if (code == ExitDone)
                code = exitCodeOf(outcome.receipt.error());
        }
        const double seconds = double(m_timer.elapsed()) / 1000;
        print(files, events, seconds);
        m_context.exit(code);
    }

    void print(const QJsonArray &files, qint64 events, double seconds) const
    {
        const Output &output = m_context.output();
        if (output.isJson()) {
            return output.object(
                QJsonObject{{u"files"_s, files}, {u"events"_s, events}, {u"seconds"_s, seconds}});
        }
        output.list(files, {{u"path"_s, Text::tr("FILE")},
                            {u"format"_s, Text::tr("FORMAT")},
                            {u"container"_s, Text::tr("CONTAINER")},
                            {u"events"_s, Text::tr("EVENTS"), true},
                            {u"duplicates"_s, Text::tr("DUPLICATES"), true},
                            {u"skipped"_s, Text::tr("REJECTED"), true},
                            {u"first"_s, Text::tr("FIRST")},
                            {u"last"_s, Text::tr("LAST")}});
        output.line(Text::tr("%L1 events in %2 s.").arg(events).arg(seconds, 0, 'f', 2));
    }

    VerbContext &m_context;
    Session &m_session;
    ImportCall m_call;
    std::shared_ptr<audit::ImportProgress> m_progress = std::make_shared<audit::ImportProgress>();
    QElapsedTimer m_timer;
    QTimer m_remarks;
    QFutureWatcher<QList<audit::ImportOutcome>> m_watcher;
    audit::Importer m_importer; // last: it waits for its work
};

} // namespace

void importLogs(VerbContext &context, const QStringList &arguments)
{
    Result<ImportCall> call = callOf(arguments);
    if (!call) {
        context.output().remark(call.error().message);
        return context.exit(ExitUsage);
    }
    if (call->explain)
        return explain(context, *call);
    context.withSession([&context, call = *call](Session &session) {
        const auto keys =
            session.vault().run([](Database &database) { return KeyRepository(database).all(); });
        whenDone(keys, &context, [&context, &session, call](const Result<QList<Key>> &known) mutable {
            if (!known)
                return context.exitWith(known.error());
            call.options.secrets = tokenShapesOf(context.catalogue(), *known);
            new Work(context, session, call);
        });
    });
}

void listLogFormats(VerbContext &context)
{
    const audit::LogFormatCatalogue catalogue({ownFormatsFolder()});
    for (const QString &mistake : catalogue.mistakes())
        context.output().remark(mistake);
    QJsonArray rows;
    for (const audit::LogFormat &format : catalogue.formats())
        rows.append(QJsonObject{{u"format"_s, QString::fromStdString(format.id)},
                                {u"title"_s, QString::fromStdString(format.name)}});
    context.output().list(rows, {{u"format"_s, Text::tr("FORMAT")}, {u"title"_s, Text::tr("TITLE")}});
    context.exit(ExitDone);
}

} // namespace claviger
