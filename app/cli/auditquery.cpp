// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditquery.h"

#include "app/cli/passphrase.h"
#include "models/audit/export/eventexport.h"
#include "models/audit/export/eventjson.h"
#include "models/audit/isotime.h"
#include "models/audit/query/queryparser.h"
#include "models/sync/secrettraces.h"
#include "models/tables/logacts.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::AuditVerb)
};

constexpr std::uint32_t usualLimit = 20;

/// The query with a mark under the mistake, as compilers show it.
Error pointedAt(const QString &text, const audit::QueryError &mistake)
{
    const QString mark = QString(mistake.column, u' ') + QString(qMax<qsizetype>(1, mistake.length), u'^');
    return makeError(ErrorCode::Invalid, u"%1\n  %2\n  %3"_s.arg(mistake.message, text, mark));
}

Result<audit::Condition> conditionOf(const QString &text, const QString &zone, const QDateTime &now)
{
    const QTimeZone place = zone.isEmpty() ? QTimeZone::utc() : QTimeZone(zone.toUtf8());
    if (!place.isValid())
        return fail(ErrorCode::Invalid, Text::tr("“%1” is no time zone: write Europe/Berlin.").arg(zone));
    const audit::ParsedQuery parsed = audit::parseQuery(text, {now, place});
    if (parsed.error)
        return fail(pointedAt(text, *parsed.error));
    return parsed.condition;
}

Result<std::vector<AuditField>> facetsOf(const QStringList &names)
{
    std::vector<AuditField> facets;
    for (const QString &name : names) {
        const auto field = auditFieldFromName(name);
        if (!field) {
            QStringList known;
            for (const AuditField each : allAuditFields)
                known << nameOf(each);
            return fail(ErrorCode::Invalid,
                        Text::tr("There is no field “%1”; there are: %2.").arg(name, known.join(u", "_s)));
        }
        facets.push_back(*field);
    }
    return facets;
}

Result<std::int64_t> barWidthOf(const QString &word)
{
    if (word.isEmpty())
        return 0;
    if (word == "minute"_L1)
        return audit::bar::minute;
    if (word == "hour"_L1)
        return audit::bar::hour;
    if (word == "day"_L1)
        return audit::bar::day;
    return fail(ErrorCode::Invalid, Text::tr("--histogram takes minute, hour or day."));
}

template <typename T> Result<T> numberOf(const QString &text, T otherwise, const QString &option)
{
    if (text.isEmpty())
        return otherwise;
    bool ok = false;
    const qulonglong number = text.toULongLong(&ok);
    if (!ok || number > std::numeric_limits<T>::max())
        return fail(ErrorCode::Invalid, Text::tr("--%1 takes a whole number.").arg(option));
    return static_cast<T>(number);
}

QJsonObject facetsJson(const audit::Answer &answer)
{
    QJsonObject facets;
    for (const audit::Facet &facet : answer.facets) {
        QJsonArray values;
        for (const audit::ValueCount &one : facet.values)
            values.append(
                QJsonObject{{u"value"_s, QString::fromUtf8(one.value)}, {u"count"_s, qint64(one.count)}});
        facets.insert(nameOf(facet.field), values);
    }
    return facets;
}

QJsonObject answerJson(const audit::Answer &answer, double seconds)
{
    QJsonArray events;
    for (const audit::EventRow &row : answer.rows)
        events.append(toJson(row));
    QJsonArray histogram;
    for (const audit::Bar &bar : answer.histogram)
        histogram.append(QJsonObject{{u"start"_s, QString::fromLatin1(audit::isoTime(bar.start))},
                                     {u"count"_s, qint64(bar.count)}});
    const auto time = [](const std::optional<std::int64_t> &at) {
        return at ? QJsonValue(QString::fromLatin1(audit::isoTime(*at))) : QJsonValue(QJsonValue::Null);
    };
    return {{u"matched"_s, qint64(answer.matched)},
            {u"total"_s, qint64(answer.total)},
            {u"first"_s, time(answer.first)},
            {u"last"_s, time(answer.last)},
            {u"seconds"_s, seconds},
            {u"events"_s, events},
            {u"facets"_s, facetsJson(answer)},
            {u"histogram"_s, histogram}};
}

void printFacets(const Output &output, const audit::Answer &answer)
{
    for (const audit::Facet &facet : answer.facets) {
        QJsonArray rows;
        for (const audit::ValueCount &one : facet.values)
            rows.append(
                QJsonObject{{u"count"_s, qint64(one.count)}, {u"value"_s, QString::fromUtf8(one.value)}});
        output.line(QString());
        output.list(rows, {{u"count"_s, Text::tr("COUNT"), true},
                           {u"value"_s, QString(nameOf(facet.field)).toUpper()}});
    }
}

void printHistogram(const Output &output, const audit::Answer &answer)
{
    constexpr std::uint64_t widest = 50;
    std::uint64_t highest = 1;
    for (const audit::Bar &bar : answer.histogram)
        highest = qMax(highest, bar.count);
    if (!answer.histogram.isEmpty())
        output.line(QString());
    for (const audit::Bar &bar : answer.histogram) {
        const auto length = qsizetype((bar.count * widest + highest - 1) / highest);
        output.line(u"%1  %2  %3"_s.arg(QString::fromLatin1(audit::isoTime(bar.start)))
                        .arg(bar.count, 9)
                        .arg(QString(length, u'▇')));
    }
}

/// As toJson(), for a person: what the source did not give stays empty.
QJsonObject shown(const audit::EventRow &row)
{
    QJsonObject json = toJson(row);
    const QStringList names = json.keys();
    for (const QString &name : names) {
        if (json.value(name).isNull())
            json.insert(name, QString());
    }
    return json;
}

void printText(const Output &output, const audit::Answer &answer, double seconds)
{
    QJsonArray events;
    for (const audit::EventRow &row : answer.rows)
        events.append(shown(row));
    output.list(events, {{u"time"_s, Text::tr("TIME")},
                         {u"key"_s, Text::tr("KEY")},
                         {u"actor"_s, Text::tr("ACTOR")},
                         {u"action"_s, Text::tr("ACTION")},
                         {u"resource"_s, Text::tr("RESOURCE")},
                         {u"ip"_s, Text::tr("IP")},
                         {u"status"_s, Text::tr("STATUS"), true},
                         {u"user_agent"_s, Text::tr("USER AGENT")}});
    printFacets(output, answer);
    printHistogram(output, answer);
    output.remark(Text::tr("%L1 of %L2 events, in %3 s.")
                      .arg(answer.matched)
                      .arg(answer.total)
                      .arg(seconds, 0, 'f', 3));
}

void exportAnswer(VerbContext &context, Session &session, const AuditQuery &query,
                  const audit::Answer &answer)
{
    audit::ExportOrder order;
    order.path = query.exportPath;
    order.format = audit::exportFormatFor(query.exportPath);
    order.query = query.text;
    order.order = query.question.order;
    order.made = context.clock().now();
    whenDone(audit::exportEvents(session.events(), answer, order), &context,
             [&context, &session](const Result<audit::ExportReceipt> &receipt) {
                 if (!receipt)
                     return context.exitWith(receipt.error());
                 session.note(exportAct(*receipt));
                 context.output().object(receipt->toJson());
                 context.exit(ExitDone);
             });
}

} // namespace

Result<AuditQuery> AuditQuery::parse(const QStringList &arguments, const QDateTime &now)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions({{u"limit"_s, {}, u"N"_s},
                       {u"offset"_s, {}, u"N"_s},
                       {u"facet"_s, {}, u"FIELD"_s},
                       {u"top"_s, {}, u"N"_s},
                       {u"histogram"_s, {}, u"WIDTH"_s},
                       {u"order"_s, {}, u"ORDER"_s},
                       {u"zone"_s, {}, u"ZONE"_s},
                       {u"secret-file"_s, {}, u"FILE"_s},
                       {u"export"_s, {}, u"FILE"_s}});
    // A query may begin with a minus sign, which is not an option's.
    QStringList words{u"query"_s};
    AuditQuery query;
    for (const QString &argument : arguments) {
        const bool isOption = argument.startsWith(u"--"_s);
        const bool isValue =
            !words.isEmpty() && words.constLast().startsWith(u"--"_s) && !words.constLast().contains(u'=');
        if (isOption || isValue)
            words << argument;
        else
            query.text += (query.text.isEmpty() ? QString() : u" "_s) + argument;
    }
    if (!parser.parse(words))
        return fail(ErrorCode::Invalid, parser.errorText());
    const auto condition = conditionOf(query.text, parser.value(u"zone"_s), now);
    const auto facets = facetsOf(parser.values(u"facet"_s));
    const auto width = barWidthOf(parser.value(u"histogram"_s));
    const auto limit = numberOf<std::uint32_t>(parser.value(u"limit"_s), usualLimit, u"limit"_s);
    const auto offset = numberOf<std::uint64_t>(parser.value(u"offset"_s), 0, u"offset"_s);
    const auto top = numberOf<std::uint32_t>(parser.value(u"top"_s), 10, u"top"_s);
    for (const Error *error : {condition ? nullptr : &condition.error(), facets ? nullptr : &facets.error(),
                               width ? nullptr : &width.error(), limit ? nullptr : &limit.error(),
                               offset ? nullptr : &offset.error(), top ? nullptr : &top.error()}) {
        if (error)
            return fail(*error);
    }
    const QString order = parser.value(u"order"_s);
    if (!order.isEmpty() && order != "asc"_L1 && order != "desc"_L1)
        return fail(ErrorCode::Invalid, Text::tr("--order takes asc or desc."));
    query.exportPath = parser.value(u"export"_s);
    query.secretFile = parser.value(u"secret-file"_s);
    query.question.condition = *condition;
    query.question.facets.assign(facets->begin(), facets->end());
    query.question.facetLimit = *top;
    query.question.barWidth = *width;
    query.question.offset = *offset;
    query.question.limit = query.exportPath.isEmpty() ? *limit : 0;
    query.question.order = order == "asc"_L1 ? audit::TimeOrder::Ascending : audit::TimeOrder::Descending;
    return query;
}

namespace {

/// \a question, for events in whose record the secret of a file stood.
Result<audit::Question> narrowed(const audit::Question &question, const QString &secretFile, Session &session)
{
    const Result<Secret> secret = readSecretFile(secretFile);
    if (!secret)
        return fail(secret.error());
    const Result<audit::Condition> traces = tracesOf(*secret, session.events());
    if (!traces)
        return fail(traces.error());
    audit::Question both = question;
    both.condition = {};
    both.condition.kind = audit::Condition::Kind::And;
    both.condition.children = {question.condition, *traces};
    return both;
}

} // namespace

void runAuditQuery(VerbContext &context, Session &session, const AuditQuery &asked)
{
    AuditQuery query = asked;
    if (!query.secretFile.isEmpty()) {
        const auto question = narrowed(query.question, query.secretFile, session);
        if (!question)
            return context.exitWith(question.error());
        query.question = *question;
    }
    QElapsedTimer timer;
    timer.start();
    whenDone(session.events().ask(query.question), &context,
             [&context, &session, query, timer](const Result<audit::Answer> &answer) {
                 if (!answer)
                     return context.exitWith(answer.error());
                 if (!query.exportPath.isEmpty())
                     return exportAnswer(context, session, query, *answer);
                 const double seconds = double(timer.nsecsElapsed()) / 1e9;
                 if (context.output().isJson())
                     context.output().object(answerJson(*answer, seconds));
                 else
                     printText(context.output(), *answer, seconds);
                 context.exit(ExitDone);
             });
}

} // namespace claviger
