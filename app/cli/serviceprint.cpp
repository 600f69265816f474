// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/serviceprint.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::serviceprint)
};

QString word(OperationDescription::Availability availability)
{
    switch (availability) {
    case OperationDescription::Availability::Api:
        return u"api"_s;
    case OperationDescription::Availability::Dashboard:
        return u"dashboard"_s;
    case OperationDescription::Availability::None:
        return u"none"_s;
    }
    Q_UNREACHABLE();
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

QString wordOf(const Ability &ability)
{
    if (ability.allowed)
        return *ability.allowed ? Text::tr("yes") : Text::tr("no");
    return orDash(ability.words);
}

QString daysText(int days)
{
    return Text::tr("%n day(s)", nullptr, days);
}

/// One description on its way to the terminal.
class Printer
{
public:
    Printer(const Output &output, const ServiceDescription &description)
        : m_out(output), m_service(description)
    {
    }

    void print()
    {
        head();
        credentials();
        principals();
        capabilities();
        lifetime();
        allowlist();
        scopes();
        templates();
        integrations();
        plans();
        rotation();
        refusals();
        operations();
    }

private:
    void section(const QString &title)
    {
        m_out.line({});
        m_out.line(title);
    }

    void line(const QString &text)
    {
        if (!text.isEmpty())
            m_out.line(u"  "_s + text);
    }

    void source(const Provenance &provenance)
    {
        if (provenance == Provenance())
            return;
        QStringList parts{toText(provenance.kind)};
        if (!provenance.url.isEmpty())
            parts << provenance.url.toString();
        QString text = u'[' + parts.join(u' ') + u']';
        if (!provenance.note.isEmpty())
            text += u' ' + provenance.note;
        line(text);
    }

    void head()
    {
        m_out.line(m_service.name + u": "_s + m_service.summary);
        line(m_service.docs.toString());
        if (!m_service.checked.isEmpty())
            line(Text::tr("Compared with the vendor's pages on %1.").arg(m_service.checked));
        for (const HostChoice &host : m_service.hosts)
            line(host.name + u": "_s + host.url.toString());
    }

    void credentials()
    {
        section(Text::tr("Credentials"));
        for (const CredentialDescription &credential : m_service.credentials) {
            const QString prefix =
                credential.prefix.isEmpty() ? QString() : QString(u", "_s + credential.prefix + u'…');
            line(credential.id + u": "_s + credential.label + prefix);
            line(credential.help);
        }
    }

    void principals()
    {
        if (m_service.principals.isEmpty())
            return;
        section(Text::tr("Keys act for"));
        for (const PrincipalDescription &principal : m_service.principals)
            line(toText(principal.principal) + u": "_s + principal.title + u". "_s + principal.note);
    }

    void capabilities()
    {
        if (m_service.capabilities.isEmpty())
            return;
        section(Text::tr("What keys may do"));
        QJsonArray rows;
        for (const CapabilityDescription &capability : m_service.capabilities)
            rows.append(QJsonObject{{u"title"_s, capability.title},
                                    {u"personal"_s, wordOf(capability.personal)},
                                    {u"org"_s, wordOf(capability.organisation)}});
        m_out.list(rows, {{u"title"_s, Text::tr("CALL")},
                          {u"personal"_s, Text::tr("PERSONAL KEY")},
                          {u"org"_s, Text::tr("ORG-WIDE KEY")}});
        QList<Provenance> told;
        for (const CapabilityDescription &capability : m_service.capabilities) {
            if (!told.contains(capability.provenance))
                source(capability.provenance);
            told << capability.provenance;
        }
    }

    void lifetime()
    {
        const LifetimePolicy &policy = m_service.lifetime;
        section(Text::tr("Lifetime"));
        if (!policy.supported)
            return line(orDash(policy.reason));
        QStringList presets;
        for (const int days : policy.presetDays)
            presets << QString::number(days);
        if (policy.defaultDays > 0)
            line(Text::tr("%1 unless another one is chosen.").arg(daysText(policy.defaultDays)));
        if (policy.minDays > 0)
            line(Text::tr("At least %1.").arg(daysText(policy.minDays)));
        if (policy.maxDays > 0)
            line(Text::tr("At most %1.").arg(daysText(policy.maxDays)));
        if (!presets.isEmpty())
            line(Text::tr("Offered: %1 days.").arg(presets.join(u", "_s)));
        line(policy.never ? Text::tr("A key may live for ever.") : Text::tr("Every key expires."));
        source(policy.provenance);
    }

    void allowlist()
    {
        const AllowlistPolicy &policy = m_service.allowlist;
        section(Text::tr("IP allowlist"));
        if (!policy.supported)
            return line(orDash(policy.reason));
        line(policy.v6 ? Text::tr("IPv4 and IPv6 networks.") : Text::tr("IPv4 networks only."));
        if (policy.maxEntries > 0)
            line(Text::tr("%n network(s) at most.", nullptr, policy.maxEntries));
        source(policy.provenance);
    }

    void scopes()
    {
        const ScopePolicy &policy = m_service.scopes;
        section(Text::tr("Scopes"));
        if (!policy.supported)
            return line(orDash(policy.reason));
        line(policy.grammar);
        scopeRules(policy.rules);
        line(policy.rulesNote);
        QJsonArray rows;
        for (const Scope &scope : policy.catalogue)
            rows.append(QJsonObject{
                {u"id"_s, scope.id}, {u"title"_s, scope.title}, {u"risk"_s, orDash(toText(scope.risk))}});
        if (!rows.isEmpty())
            m_out.list(rows, {{u"id"_s, Text::tr("SCOPE")},
                              {u"risk"_s, Text::tr("RISK")},
                              {u"title"_s, Text::tr("TITLE")}});
        if (policy.freeText)
            line(Text::tr("Others can be typed; they are kept and flagged as unknown."));
        source(policy.provenance);
    }

    void scopeRules(const ScopeRules &rules)
    {
        if (rules.order.size() > 1) {
            QStringList falling(rules.order.rbegin(), rules.order.rend());
            line(Text::tr("On one resource: %1.").arg(falling.join(u" ⊃ "_s)));
        }
        if (!rules.wildcard.isEmpty() && !rules.forms.isEmpty()) {
            QString every = rules.forms.constFirst();
            every.replace("{action}"_L1, rules.wildcard).replace("{resource}"_L1, Text::tr("RESOURCE"));
            line(Text::tr("%1 includes every action on it.").arg(every));
        }
        QStringList implying = rules.implies.keys();
        implying.sort();
        for (const QString &scope : implying)
            line(scope + u" ⊃ "_s + rules.implies.value(scope).join(u", "_s));
    }

    void templates()
    {
        if (m_service.templates.isEmpty())
            return;
        section(Text::tr("Templates"));
        for (const KeyTemplate &one : m_service.templates)
            keyTemplate(one);
    }

    void keyTemplate(const KeyTemplate &one)
    {
        QStringList facts{one.id, one.name};
        if (!one.level.isEmpty())
            facts << one.level;
        if (one.days > 0)
            facts << daysText(one.days);
        line(facts.join(u" · "_s));
        line(u"  "_s + one.scopes.join(u", "_s));
        if (!one.note.isEmpty())
            line(u"  "_s + one.note);
        source(one.provenance);
    }

    void integrations()
    {
        if (m_service.integrations.isEmpty())
            return;
        section(Text::tr("Hand-overs"));
        for (const IntegrationDescription &integration : m_service.integrations) {
            keyTemplate(integration.keyTemplate);
            line(integration.url.toString());
            for (const QString &step : stepsOf(integration))
                line(step);
        }
    }

    void plans()
    {
        if (!m_service.plans.isEmpty()) {
            section(Text::tr("Plans"));
            QJsonArray rows;
            for (const PlanDescription &plan : m_service.plans)
                rows.append(QJsonObject{{u"name"_s, plan.name},
                                        {u"keys"_s, keysOf(plan)},
                                        {u"requests"_s, orDash(plan.requests)},
                                        {u"note"_s, plan.note},
                                        {u"source"_s, toText(plan.provenance.kind)}});
            m_out.list(rows, {{u"name"_s, Text::tr("PLAN")},
                              {u"keys"_s, Text::tr("API KEYS")},
                              {u"requests"_s, Text::tr("REQUESTS")},
                              {u"source"_s, Text::tr("SOURCE")},
                              {u"note"_s, Text::tr("NOTE")}});
        }
        const RateLimitPolicy &limit = m_service.rateLimit;
        section(Text::tr("Rate limit"));
        line(limit.requests.isEmpty() ? Text::tr("No numbers known.") : limit.requests);
        if (limit.tellsWhen)
            line(*limit.tellsWhen ? Text::tr("A 429 says when to come back.")
                                  : Text::tr("A 429 does not say when to come back."));
        line(limit.note);
        source(limit.provenance);
    }

    static QString keysOf(const PlanDescription &plan)
    {
        if (!plan.keys.isEmpty() || !plan.allowsKeys)
            return orDash(plan.keys);
        return *plan.allowsKeys ? Text::tr("yes") : Text::tr("no");
    }

    void rotation()
    {
        section(Text::tr("Rotating and revoking"));
        line(m_service.rotationNote);
        line(m_service.revokeNote);
    }

    void refusals()
    {
        if (m_service.refusalWords.isEmpty())
            return;
        section(Text::tr("Refusals, as the vendor's pages word them"));
        for (auto it = m_service.refusalWords.begin(); it != m_service.refusalWords.end(); ++it)
            line(toText(it.key()) + u": "_s + it.value());
    }

    void operations()
    {
        section(Text::tr("Operations"));
        QJsonArray rows;
        for (const OperationDescription &operation : m_service.operations)
            rows.append(QJsonObject{{u"operation"_s, operation.name},
                                    {u"availability"_s, word(operation.availability)},
                                    {u"provenance"_s, toText(operation.provenance.kind)},
                                    {u"url"_s, operation.provenance.url.toString()}});
        m_out.list(rows, {{u"operation"_s, Text::tr("OPERATION")},
                          {u"availability"_s, Text::tr("BY")},
                          {u"provenance"_s, Text::tr("SOURCE")},
                          {u"url"_s, Text::tr("URL")}});
        for (const OperationDescription &operation : m_service.operations) {
            if (!operation.notProvided.isEmpty())
                line(Text::tr("%1 has no %2: not provided.")
                         .arg(operation.name, operation.notProvided.join(u", "_s)));
        }
    }

    const Output &m_out;
    const ServiceDescription &m_service;
};

} // namespace

void printService(const Output &output, const ServiceDescription &description)
{
    Printer(output, description).print();
}

QStringList stepsOf(const IntegrationDescription &integration)
{
    QStringList lines;
    for (const QString &step : integration.steps)
        lines << u"%1. "_s.arg(lines.size() + 1) + step;
    return lines;
}

} // namespace claviger
