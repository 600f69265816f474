// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingrow.h"

#include "models/posture/posturerule.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::FindingRow)
};

} // namespace

QList<FindingRow> findingRowsOf(const PostureReport &report, const QHash<QString, QString> &connections)
{
    const PostureRules rules = allPostureRules();
    QHash<QString, const PostureRule *> byId;
    for (const auto &rule : rules)
        byId.insert(rule->id(), rule.get());
    QList<FindingRow> rows;
    rows.reserve(report.findings.size());
    for (const FindingRecord &record : report.findings) {
        const PostureRule *rule = byId.value(record.finding.rule);
        rows << FindingRow{record, rule != nullptr ? rule->title() : record.finding.rule,
                           rule != nullptr ? rule->advice() : QString(),
                           connections.value(record.finding.connectionId, record.finding.connectionId)};
    }
    return rows;
}

QString wordOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Low:
        return Text::tr("Low");
    case Finding::Severity::Medium:
        return Text::tr("Medium");
    case Finding::Severity::High:
        return Text::tr("High");
    }
    Q_UNREACHABLE();
}

QString wordOf(FindingRecord::State state)
{
    switch (state) {
    case FindingRecord::State::Open:
        return Text::tr("Open");
    case FindingRecord::State::Accepted:
        return Text::tr("Accepted");
    case FindingRecord::State::Fixed:
        return Text::tr("Fixed");
    }
    Q_UNREACHABLE();
}

QString stateText(const FindingRecord &record)
{
    if (record.state == FindingRecord::State::Accepted)
        return Text::tr("Accepted until %1")
            .arg(record.acceptedUntil.addSecs(-1).toLocalTime().toString(u"yyyy-MM-dd"_s));
    return wordOf(record.state);
}

} // namespace claviger
