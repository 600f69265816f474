// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakefindings.h"

#include "models/posture/posturerule.h"

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

FindingRecord record(const PostureRule &rule, const Key &key, int number, const QDateTime &now)
{
    FindingRecord record;
    Finding &finding = record.finding;
    finding.id = findingId(rule.id(), key.connectionId, key.id);
    finding.rule = rule.id();
    finding.severity = Finding::Severity(2 - number * 3 / 16);
    finding.connectionId = key.connectionId;
    finding.workspaceId = key.workspaceId;
    finding.subjectId = key.id;
    finding.subjectName = key.name;
    finding.sentence = u"“%1” was used 14 times from 4 addresses that it never came from before, since "
                       u"2026-11-20; 9 of these were refused."_s.arg(key.name);
    finding.query = u"key:%1 ip:45.155.205.33,185.220.101.47 since:2026-11-20T08:00:00Z"_s.arg(key.prefix);
    finding.events = number == 3 ? 0 : quint64(14 + number * 1111);
    if (finding.events > 0) {
        finding.first = now.addDays(-2);
        finding.last = now.addSecs(-number * 4000 - 240);
    }
    finding.coverage =
        u"The trail of “Acme” reaches from 2026-10-07 to 2026-11-21 (48,201 events); what came "
        u"before or after it does not show. It does not record: programs (user agents)."_s;
    finding.fix = number % 2 == 0 ? Finding::Fix::Rotate : Finding::Fix::Revoke;
    record.found = now.addDays(-number);
    record.changed = now.addDays(-number);
    return record;
}

} // namespace

PostureReport fakeReport(const PageContent &content, const QDateTime &now)
{
    PostureReport report;
    const PostureRules rules = allPostureRules();
    for (int i = 0; i < int(rules.size()); ++i) {
        const Key &key = content.inventory.keys.at(i % content.inventory.keys.size());
        report.findings << record(*rules[std::size_t(i)], key, i, now);
    }
    FindingRecord &accepted = report.findings[1];
    accepted.state = FindingRecord::State::Accepted;
    accepted.acceptedUntil = now.addDays(60);
    accepted.reason = u"The contractor’s office moved; the list is changed on Monday."_s;
    report.findings[2].state = FindingRecord::State::Fixed;
    report.findings[4].note = u"3 events came since it was accepted on 2026-11-12."_s;
    report.rules = int(rules.size());
    report.keys = int(content.inventory.keys.size());
    report.events = 48'201;
    report.at = now;
    return report;
}

} // namespace claviger
