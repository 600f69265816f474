// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/posturefacts.h"

#include "models/posture/coverage.h"

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

Risk riskOf(const QString &scope, const QList<Scope> &catalogue)
{
    const auto known = std::find_if(catalogue.cbegin(), catalogue.cend(),
                                    [&scope](const Scope &each) { return each.id == scope; });
    return known == catalogue.cend() ? Risk::NotProvided : known->risk;
}

QDateTime timeOf(std::int64_t time)
{
    return time == audit::noTime ? QDateTime() : fromNanoseconds(time);
}

} // namespace

KeyFacts::KeyFacts(const PostureFacts &facts, int number)
    : m_facts(facts)
    , m_number(number)
    , m_key(facts.keys.key(number))
    , m_service(facts.services.value(m_key.connectionId).get())
{
}

bool KeyFacts::isUsable() const
{
    return claviger::isUsable(statusAt(m_key, m_facts.now));
}

QString KeyFacts::name() const
{
    if (!m_key.name.isEmpty())
        return m_key.name;
    return m_key.prefix.isEmpty() ? m_key.id : m_key.prefix;
}

QDateTime KeyFacts::lastUse() const
{
    const QDateTime told = m_key.lastUsed.time();
    const QDateTime seen = timeOf(use().all.last);
    if (!told.isValid())
        return seen;
    return seen.isValid() ? std::max(told, seen) : told;
}

QStringList KeyFacts::riskyScopes() const
{
    QStringList risky;
    const QList<Scope> listed = m_facts.inventory.scopes.value(m_key.connectionId);
    for (const QString &scope : m_key.scopes) {
        Risk risk = riskOf(scope, listed);
        if (risk == Risk::NotProvided && m_service != nullptr)
            risk = riskOf(scope, m_service->scopes.catalogue);
        if (risk == Risk::High || (risk == Risk::NotProvided && isAdminScope(scope)))
            risky << scope;
    }
    return risky;
}

Finding KeyFacts::finding(const QString &rule, Finding::Severity severity, Finding::Fix fix,
                          const UseCount &evidence, const QString &condition) const
{
    Finding finding;
    finding.id = findingId(rule, m_key.connectionId, m_key.id);
    finding.rule = rule;
    finding.severity = severity;
    finding.connectionId = m_key.connectionId;
    finding.workspaceId = m_key.workspaceId;
    finding.subjectId = m_key.id;
    finding.subjectName = name();
    finding.query = m_facts.survey.query(m_number);
    if (!condition.isEmpty())
        finding.query += u' ' + condition;
    finding.events = evidence.events;
    finding.first = timeOf(evidence.first);
    finding.last = timeOf(evidence.last);
    finding.coverage = coverageOf(*this);
    finding.fix = fix;
    return finding;
}

Finding KeyFacts::finding(const QString &rule, Finding::Severity severity, Finding::Fix fix) const
{
    Finding made = finding(rule, severity, fix, use().all, {});
    made.evidence = Finding::Evidence::Use;
    return made;
}

} // namespace claviger
