// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"
#include "models/posture/memberbook.h"
#include "models/posture/trailsurvey.h"
#include "models/services/servicecatalogue.h"
#include "models/sync/inventory.h"

#include <QHash>

namespace claviger {

/// All that rules look at: the vault at one moment, the services' descriptions and what the events say.
struct PostureFacts
{
    const Inventory &inventory;
    const QHash<QString, ServiceDescriptionPtr> &services; ///< by connection id
    const KeyIndex &keys;
    const TrailSurvey &survey;
    const QHash<KeyIdentity, CutOver> &cutOvers;
    const MemberBook &members;
    const PostureSettings &settings;
    QDateTime now;
};

/// What rules look at about one key.
class KeyFacts
{
public:
    KeyFacts(const PostureFacts &facts, int number);

    [[nodiscard]] const PostureFacts &all() const { return m_facts; }
    [[nodiscard]] const PostureSettings &settings() const { return m_facts.settings; }
    [[nodiscard]] const Key &key() const { return m_key; }
    [[nodiscard]] const KeyLife &life() const { return m_facts.keys.life(m_number); }
    [[nodiscard]] const KeyUse &use() const { return m_facts.survey.use(m_number); }
    [[nodiscard]] const ServiceDescription *service() const { return m_service; }
    [[nodiscard]] bool isUsable() const; ///< now, as far as is known
    [[nodiscard]] QString name() const;  ///< for sentences
    [[nodiscard]] QDateTime daysAgo(int days) const { return m_facts.now.addDays(-days); }
    /// The later of what the service says and what the trail shows; invalid: neither knows of any use.
    [[nodiscard]] QDateTime lastUse() const;
    /// Scopes that the service's description or the service itself calls a high risk, or that administer.
    [[nodiscard]] QStringList riskyScopes() const;

    /// A finding about this key; its evidence is every use of it.
    [[nodiscard]] Finding finding(const QString &rule, Finding::Severity severity, Finding::Fix fix) const;
    /// The same, with the events that \a condition adds to the query as evidence.
    [[nodiscard]] Finding finding(const QString &rule, Finding::Severity severity, Finding::Fix fix,
                                  const UseCount &evidence, const QString &condition) const;

private:
    const PostureFacts &m_facts;
    const int m_number;
    const Key &m_key;
    const ServiceDescription *m_service;
};

} // namespace claviger
