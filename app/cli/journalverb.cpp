// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalverb.h"

#include "models/vault/logbook.h"
#include "models/vault/logbookexport.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::JournalVerb)
};

void report(VerbContext &context, const LogbookCheck &check)
{
    QJsonObject facts{{u"acts"_s, check.acts},
                      {u"whole"_s, check.isWhole()},
                      {u"head"_s, QString::fromLatin1(check.head.toHex())}};
    if (!check.isWhole())
        facts[u"broken_at"_s] = check.brokenAt;
    context.output().object(facts);
    if (check.isWhole())
        return context.exit(ExitDone);
    context.exitWith(makeError(ErrorCode::VaultDamaged, check.sentence));
}

} // namespace

QStringList JournalVerb::synopsis() const
{
    return {u"journal list [--limit N]"_s, u"journal verify [EARLIER-EXPORT.ndjson]"_s,
            u"journal export FILE|- [--format csv|ndjson]"_s};
}

void JournalVerb::run(VerbContext &context, const QStringList &arguments)
{
    const QString what = arguments.value(0);
    if (what == "list"_L1)
        return list(context, arguments.mid(1));
    if (what == "verify"_L1 && arguments.size() <= 2)
        return verify(context, arguments.mid(1));
    if (what == "export"_L1)
        return exportTo(context, arguments.mid(1));
    usage(context, Text::tr("“journal” needs list, verify or export."));
}

void JournalVerb::list(VerbContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption limit(u"limit"_s, {}, u"N"_s, u"100"_s);
    parser.addOption(limit);
    if (!parse(parser, arguments, context))
        return;
    const int most = parser.value(limit).toInt();
    if (most <= 0) {
        context.output().remark(Text::tr("--limit needs a number above 0."));
        return context.exit(ExitUsage);
    }
    context.withSession([&context, most](Session &session) {
        context.read(
            session, [most](Database &database) { return Logbook(database).latest(most); },
            [&context](const QList<Act> &acts) {
                QJsonArray rows;
                for (const Act &act : acts)
                    rows.append(canonical(act));
                context.output().list(rows, {{u"id"_s, Text::tr("NO."), true},
                                             {u"time"_s, Text::tr("TIME")},
                                             {u"kind"_s, Text::tr("ACT")},
                                             {u"outcome"_s, Text::tr("OUTCOME")},
                                             {u"connection"_s, Text::tr("CONNECTION")},
                                             {u"object"_s, Text::tr("ON")},
                                             {u"note"_s, Text::tr("NOTE")}});
                context.exit(ExitDone);
            });
    });
}

void JournalVerb::verify(VerbContext &context, const QStringList &arguments)
{
    QList<Act> earlier;
    if (!arguments.isEmpty()) {
        const Result<QList<Act>> read = actsFromFile(arguments.constFirst());
        if (!read)
            return context.exitWith(read.error());
        earlier = *read;
    }
    context.withSession([&context, earlier](Session &session) {
        const auto look = [earlier](Database &database) -> Result<LogbookCheck> {
            Logbook logbook(database);
            const Result<LogbookCheck> check = logbook.verify();
            if (!check || !check->isWhole() || earlier.isEmpty())
                return check;
            const Result<QList<Act>> now = logbook.all();
            if (!now)
                return fail(now.error());
            if (const Done same = continues(*now, earlier); !same)
                return fail(same.error());
            return check;
        };
        context.read(session, look, [&context](const LogbookCheck &check) { report(context, check); });
    });
}

void JournalVerb::exportTo(VerbContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption format(u"format"_s, {}, u"F"_s);
    parser.addOption(format);
    if (!parse(parser, arguments, context))
        return;
    const QString path = parser.positionalArguments().value(0);
    const bool csv = parser.isSet(format) ? parser.value(format) == "csv"_L1 : path.endsWith(".csv"_L1);
    if (parser.positionalArguments().size() != 1 ||
        (parser.isSet(format) && !csv && parser.value(format) != "ndjson"_L1)) {
        context.output().remark(
            Text::tr("“journal export” needs one file, or “-”, and the format csv or ndjson."));
        return context.exit(ExitUsage);
    }
    context.withSession([&context, path, csv](Session &session) {
        Act act;
        act.kind = Act::Kind::Export;
        act.object = Text::tr("local journal");
        session.note(act);
        context.read(
            session, [](Database &database) { return Logbook(database).all(); },
            [&context, path, csv](const QList<Act> &acts) {
                const ActFormat as = csv ? ActFormat::Csv : ActFormat::Ndjson;
                if (path == "-"_L1) {
                    context.output().raw(csv ? actsAsCsv(acts) : actsAsNdjson(acts));
                } else if (const Done written = actsToFile(acts, path, as); !written) {
                    return context.exitWith(written.error());
                } else {
                    context.output().line(
                        Text::tr("%n act(s) were written to %1.", nullptr, static_cast<int>(acts.size()))
                            .arg(path));
                }
                context.exit(ExitDone);
            });
    });
}

} // namespace claviger
