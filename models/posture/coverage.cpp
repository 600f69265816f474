// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/coverage.h"

#include "models/posture/posturefacts.h"
#include "models/posture/spantext.h"

#include <QCoreApplication>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::Coverage)
};

QString connectionName(const KeyFacts &facts)
{
    for (const Connection &connection : facts.all().inventory.connections) {
        if (connection.id == facts.key().connectionId)
            return connection.name;
    }
    return facts.key().connectionId;
}

QString whyNoTrail(const KeyFacts &facts, const QString &connection)
{
    const OperationDescription *list =
        facts.service() == nullptr ? nullptr : facts.service()->operation(u"audit.list"_s);
    if (list == nullptr || list->availability != OperationDescription::Availability::Api)
        return Text::tr("“%1” has no trail that can be read: only imported logs show how its keys are used.")
            .arg(connection);
    if (facts.all().survey.sourcesOff() > 0)
        return Text::tr("No event of the trail of “%1” counts here: its use is unknown.").arg(connection);
    return Text::tr("No event of the trail of “%1” is in the vault: its use is unknown here.")
        .arg(connection);
}

QStringList missingColumns(const SourceUse &source)
{
    QStringList missing;
    if (source.withKey == 0)
        missing << Text::tr("which key was used");
    if (source.withAddress == 0)
        missing << Text::tr("addresses");
    if (source.withAgent == 0)
        missing << Text::tr("programs (user agents)");
    return missing;
}

QString reachOf(const SourceUse &source, const QString &connection)
{
    const QString count = countText(source.all.events);
    if (source.all.first == audit::noTime)
        return Text::tr("The trail of “%1” has %2 events, all without a time.").arg(connection, count);
    return Text::tr("The trail of “%1” reaches from %2 to %3 (%4 events); what came before or after it does "
                    "not show.")
        .arg(connection, dayText(source.all.first), dayText(source.all.last), count);
}

} // namespace

QString coverageOf(const KeyFacts &facts)
{
    const QString connection = connectionName(facts);
    const SourceUse own = facts.all().survey.source(connection);
    QStringList sentences;
    if (own.all.events == 0) {
        sentences << whyNoTrail(facts, connection);
    } else {
        sentences << reachOf(own, connection);
        if (const int days = own.emptyDays(); days > 0)
            sentences << Text::tr("%n day(s) within it have no event at all.", nullptr, days);
        if (const QStringList missing = missingColumns(own); !missing.isEmpty())
            sentences << Text::tr("It does not record: %1.").arg(missing.join(u", "_s));
    }
    if (const int off = facts.all().survey.sourcesOff(); off > 0)
        sentences << Text::tr("%n source(s) are switched off: their events do not count.", nullptr, off);
    const QStringList sources = facts.use().names.keys();
    const auto logs = std::count_if(sources.cbegin(), sources.cend(), [&connection](const QString &source) {
        return source.compare(connection, Qt::CaseInsensitive) != 0;
    });
    if (logs > 0)
        sentences << Text::tr("%n imported log format(s) name this key, too.", nullptr, int(logs));
    return sentences.join(u' ');
}

QString trailSpanOf(const KeyFacts &facts)
{
    const SourceUse own = facts.all().survey.source(connectionName(facts));
    // A trail that does not say which key was used proves nothing about one key, nor does a part of one.
    if (own.all.first == audit::noTime || own.withKey == 0 || facts.all().survey.sourcesOff() > 0)
        return {};
    return Text::tr("the trail from %1 to %2").arg(dayText(own.all.first), dayText(own.all.last));
}

} // namespace claviger
