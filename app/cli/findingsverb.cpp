// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/findingsverb.h"

#include "models/posture/posturerule.h"

#include <QCoreApplication>
#include <QLocale>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::FindingsVerb)
};

struct Wanted
{
    bool all = false; ///< accepted and fixed ones, too
    QString rule;
    QString connection;
};

QStringList ruleIds()
{
    QStringList ids;
    for (const auto &rule : allPostureRules())
        ids << rule->id();
    return ids;
}

void print(VerbContext &context, const PostureReport &report, const NameBook &names, const Wanted &wanted)
{
    QJsonArray rows;
    for (const FindingRecord &record : report.findings) {
        const bool isWanted =
            (wanted.all || record.state == FindingRecord::State::Open) &&
            (wanted.rule.isEmpty() || record.finding.rule == wanted.rule) &&
            (wanted.connection.isEmpty() || record.finding.connectionId == wanted.connection);
        if (isWanted)
            rows.append(canonical(record, names));
    }
    context.output().list(rows, {{u"id"_s, Text::tr("ID")},
                                 {u"severity"_s, Text::tr("SEVERITY")},
                                 {u"state"_s, Text::tr("STATE")},
                                 {u"connection"_s, Text::tr("CONNECTION")},
                                 {u"rule"_s, Text::tr("RULE")},
                                 {u"sentence"_s, Text::tr("FINDING")}});
    context.output().remark(Text::tr("%1 rules over %2 keys and %3 events.")
                                .arg(report.rules)
                                .arg(QLocale().toString(report.keys), QLocale().toString(report.events)));
    context.exit(ExitDone);
}

void examineAndPrint(VerbContext &context, Session &session, const NameBook &names, const Wanted &wanted)
{
    whenDone(examine(session), &context, [&context, names, wanted](const Result<PostureReport> &report) {
        if (!report)
            return context.exitWith(report.error());
        print(context, *report, names, wanted);
    });
}

/// A day counts to its end, in this machine's zone; an instant as it is.
QDateTime timeOf(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() <= 10)
        return day.addDays(1).startOfDay().toUTC();
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

void printDecided(VerbContext &context, Session &session, const QFuture<Result<FindingRecord>> &decided)
{
    whenDone(decided, &context, [&context, &session](const Result<FindingRecord> &record) {
        if (!record)
            return context.exitWith(record.error());
        context.withNames(session, [&context, record](const NameBook &names) {
            context.output().object(canonical(*record, names));
            context.exit(ExitDone);
        });
    });
}

} // namespace

QJsonObject canonical(const FindingRecord &record, const NameBook &names)
{
    const Finding &finding = record.finding;
    return {{u"id"_s, finding.id},
            {u"rule"_s, finding.rule},
            {u"severity"_s, toText(finding.severity)},
            {u"state"_s, toText(record.state)},
            {u"connection"_s, names.connections.value(finding.connectionId).name},
            {u"workspace"_s, finding.workspaceId},
            {u"subject"_s, toText(finding.subject)},
            {u"subject_id"_s, finding.subjectId},
            {u"subject_name"_s, finding.subjectName},
            {u"sentence"_s, finding.sentence},
            {u"query"_s, finding.query},
            {u"evidence"_s, toText(finding.evidence)},
            {u"events"_s, qint64(finding.events)},
            {u"first"_s, toIsoUtc(finding.first)},
            {u"last"_s, toIsoUtc(finding.last)},
            {u"coverage"_s, finding.coverage},
            {u"fix"_s, toText(finding.fix)},
            {u"found"_s, toIsoUtc(record.found)},
            {u"changed"_s, toIsoUtc(record.changed)},
            {u"accepted_until"_s, toIsoUtc(record.acceptedUntil)},
            {u"reason"_s, record.reason},
            {u"note"_s, record.note}};
}

QStringList FindingsVerb::synopsis() const
{
    return {u"findings list [--all] [--rule R] [--connection N]"_s,
            u"findings accept ID --until DATE --reason TEXT"_s, u"findings reopen ID"_s};
}

void FindingsVerb::run(VerbContext &context, const QStringList &arguments)
{
    const QString what = arguments.value(0);
    if (what == "list"_L1)
        return list(context, arguments.mid(1));
    if (what == "accept"_L1)
        return accept(context, arguments.mid(1));
    if (what == "reopen"_L1)
        return reopen(context, arguments.mid(1));
    usage(context, Text::tr("“findings” needs list, accept or reopen."));
}

void FindingsVerb::list(VerbContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption all(u"all"_s);
    const QCommandLineOption rule(u"rule"_s, {}, u"R"_s);
    const QCommandLineOption connection(u"connection"_s, {}, u"N"_s);
    parser.addOptions({all, rule, connection});
    if (!parse(parser, arguments, context))
        return;
    const Wanted wanted{parser.isSet(all), parser.value(rule), {}};
    if (const QStringList ids = ruleIds(); !wanted.rule.isEmpty() && !ids.contains(wanted.rule)) {
        context.output().remark(
            Text::tr("There is no rule “%1”; there are: %2.").arg(wanted.rule, ids.join(u", "_s)));
        return context.exit(ExitUsage);
    }
    context.withSession([&context, wanted, name = parser.value(connection)](Session &session) {
        context.withNames(session, [&context, &session, wanted, name](const NameBook &names) {
            if (name.isEmpty())
                return examineAndPrint(context, session, names, wanted);
            context.withConnection(
                session, name, [&context, &session, names, wanted](const Connection &found) {
                    examineAndPrint(context, session, names, {wanted.all, wanted.rule, found.id});
                });
        });
    });
}

void FindingsVerb::accept(VerbContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption until(u"until"_s, {}, u"DATE"_s);
    const QCommandLineOption reason(u"reason"_s, {}, u"TEXT"_s);
    parser.addOptions({until, reason});
    if (!parse(parser, arguments, context))
        return;
    const QDateTime time = timeOf(parser.value(until));
    if (parser.positionalArguments().size() != 1 || !time.isValid() || parser.value(reason).isEmpty()) {
        context.output().remark(Text::tr(
            "“findings accept” needs the id of a finding, --until with a date (2027-03-31) and --reason."));
        return context.exit(ExitUsage);
    }
    context.withSession([&context, time, id = parser.positionalArguments().constFirst(),
                         why = parser.value(reason)](Session &session) {
        printDecided(context, session, acceptFinding(session, id, time, why));
    });
}

void FindingsVerb::reopen(VerbContext &context, const QStringList &arguments)
{
    if (arguments.size() != 1 || arguments.constFirst().startsWith(u'-')) {
        context.output().remark(Text::tr("“findings reopen” needs the id of a finding."));
        return context.exit(ExitUsage);
    }
    context.withSession([&context, id = arguments.constFirst()](Session &session) {
        printDecided(context, session, reopenFinding(session, id));
    });
}

} // namespace claviger
