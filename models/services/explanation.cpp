// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/explanation.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

QString instant(const QDateTime &time)
{
    return Text::tr("%1 UTC").arg(time.toUTC().toString(u"yyyy-MM-dd HH:mm"_s));
}

QString nameOf(const Key &key)
{
    const QString name = key.name.isEmpty() ? key.id : key.name;
    return key.prefix.isEmpty() ? Text::tr("The key “%1”").arg(name)
                                : Text::tr("The key “%1” (%2)").arg(name, key.prefix);
}

/// One refusal, explained.
class Explainer
{
public:
    Explainer(const Error &error, const ServiceDescription &description, const KnownFacts &facts,
              const QDateTime &now)
        : m_error(error), m_description(description), m_facts(facts), m_now(now), m_cause(error.refusal)
    {
    }

    [[nodiscard]] QStringList sentences()
    {
        if (m_error.code != ErrorCode::Refused && m_error.code != ErrorCode::RateLimited)
            return {};
        if (m_facts.key)
            addKey(*m_facts.key);
        if (m_cause == RefusalCause::Plan)
            addPlan();
        if (m_cause == RefusalCause::RateLimit)
            addRateLimit();
        add(m_description.refusalWords.value(m_cause));
        return m_sentences;
    }

private:
    void add(const QString &sentence)
    {
        if (!sentence.isEmpty())
            m_sentences << sentence;
    }

    /// The statuses with which services turn a dead key away: some say 401, some 403, some both.
    [[nodiscard]] bool mayMeanDead() const
    {
        return m_error.httpStatus == 401 || m_error.httpStatus == 403 || m_cause == RefusalCause::Expired ||
               m_cause == RefusalCause::Revoked;
    }

    void addKey(const Key &key)
    {
        if (mayMeanDead() && addDeath(key))
            return;
        switch (m_cause) {
        case RefusalCause::Expired:
            return addDisputedExpiry(key);
        case RefusalCause::Revoked:
            return add(Text::tr("%1 was not revoked yet when the vault last saw it.").arg(nameOf(key)));
        case RefusalCause::Scope:
            return addScopes(key);
        case RefusalCause::Network:
            return addAllowlist(key);
        case RefusalCause::Role:
            return addPrincipal(key);
        default:
            break;
        }
    }

    /// True if what the vault knows is reason enough for the refusal.
    bool addDeath(const Key &key)
    {
        switch (statusAt(key, m_now)) {
        case KeyStatus::Expired:
            m_cause = RefusalCause::Expired;
            add(key.expires.isInstant()
                    ? Text::tr("%1 expired on %2: create a new one with the same scopes.")
                          .arg(nameOf(key), instant(key.expires.time()))
                    : Text::tr("%1 has expired: create a new one with the same scopes.").arg(nameOf(key)));
            return true;
        case KeyStatus::Revoked:
        case KeyStatus::Archived:
            m_cause = RefusalCause::Revoked;
            add(revocation(key));
            return true;
        case KeyStatus::Disabled:
            m_cause = RefusalCause::Disabled;
            add(Text::tr("%1 is switched off.").arg(nameOf(key)));
            return true;
        default:
            return false;
        }
    }

    [[nodiscard]] static QString revocation(const Key &key)
    {
        if (key.extra.contains("owner_left"_L1))
            return Text::tr("%1 died when its owner %2 left.")
                .arg(nameOf(key), key.extra.value("owner_left"_L1).toString());
        return Text::tr("%1 was revoked: replace it where it is still used.").arg(nameOf(key));
    }

    void addDisputedExpiry(const Key &key)
    {
        if (key.expires.isInstant())
            add(Text::tr("%1 lives until %2 as far as the vault knows: synchronise, and compare the clocks.")
                    .arg(nameOf(key), instant(key.expires.time())));
        else
            add(Text::tr("The vault knows no expiry of “%1”: synchronise.").arg(key.name));
    }

    void addScopes(const Key &key)
    {
        if (key.scopes.isEmpty())
            return;
        add(Text::tr("%1 holds %2: create one with the scope that is missing.")
                .arg(nameOf(key), key.scopes.join(u", "_s)));
    }

    void addAllowlist(const Key &key)
    {
        if (key.allowlist.isEmpty())
            return;
        add(Text::tr("%1 may be used only from %2.").arg(nameOf(key), key.allowlist.join(u", "_s)));
    }

    void addPrincipal(const Key &key)
    {
        for (const PrincipalDescription &principal : m_description.principals) {
            if (principal.principal == key.principal)
                add(Text::tr("%1 is of the kind “%2”. %3").arg(nameOf(key), principal.title, principal.note));
        }
    }

    void addPlan()
    {
        const PlanDescription *current = m_description.findPlan(m_facts.plan);
        if (current || !m_facts.plan.isEmpty())
            add(Text::tr("This workspace is on the plan %1.").arg(current ? current->name : m_facts.plan));
        QStringList enough;
        for (const PlanDescription &plan : m_description.plans) {
            if (plan.allowsKeys.value_or(false))
                enough << plan.name;
        }
        if (!enough.isEmpty())
            add(Text::tr("Plans with API keys: %1.").arg(enough.join(u", "_s)));
    }

    void addRateLimit()
    {
        const RateLimitPolicy &limit = m_description.rateLimit;
        const PlanDescription *plan = m_description.findPlan(m_facts.plan);
        if (plan && !plan->requests.isEmpty())
            add(Text::tr("The plan %1 allows %2.").arg(plan->name, plan->requests));
        else if (!limit.requests.isEmpty())
            add(Text::tr("%1 allows %2.").arg(m_description.name, limit.requests));
        if (m_error.retryAfterSeconds >= 0)
            add(Text::tr("Try again in %n second(s).", nullptr, m_error.retryAfterSeconds));
        else
            add(Text::tr("%1 does not say how long to wait: double the pause after every refusal.")
                    .arg(m_description.name));
    }

    const Error &m_error;
    const ServiceDescription &m_description;
    const KnownFacts &m_facts;
    QDateTime m_now;
    RefusalCause m_cause; ///< as told by the service, or better known here
    QStringList m_sentences;
};

} // namespace

QStringList explanation(const Error &error, const ServiceDescription &description, const KnownFacts &facts,
                        const QDateTime &now)
{
    return Explainer(error, description, facts, now).sentences();
}

Error explained(Error error, const ServiceDescription &description, const KnownFacts &facts,
                const QDateTime &now)
{
    for (const QString &sentence : explanation(error, description, facts, now)) {
        if (!error.message.contains(sentence))
            error.message += u' ' + sentence;
    }
    return error;
}

} // namespace claviger
