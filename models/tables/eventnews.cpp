// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/eventnews.h"

#include "models/audit/query/queryparser.h"
#include "models/audit/store/networkof.h"
#include "models/tables/facetfilter.h"

#include <QCoreApplication>

namespace claviger {

namespace {

using Fold = audit::FacetOf::Fold;
using Kind = audit::Condition::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::EventNews)
};

audit::Condition valueIs(const audit::FacetOf &facet, const QByteArray &value)
{
    const FacetFilter filter{facet.field, facet.fold, QString::fromUtf8(value), false};
    return audit::parseQuery(withFilter({}, filter), {}).condition;
}

audit::Condition earlierThan(std::int64_t time)
{
    audit::Condition condition;
    condition.kind = Kind::Time;
    condition.to = time;
    return condition;
}

audit::Condition both(const audit::Condition &first, const audit::Condition &second)
{
    audit::Condition condition;
    condition.kind = Kind::And;
    condition.children = {first, second};
    return condition;
}

QString sentenceOf(const audit::FacetOf &facet)
{
    if (facet.fold == Fold::Network)
        return Text::tr("This key never came from this network before.");
    switch (facet.field) {
    case AuditField::Ip:
        return Text::tr("This key never came from this address before.");
    case AuditField::UserAgent:
        return Text::tr("This key never came with this user agent before.");
    default:
        return Text::tr("This key never did this before.");
    }
}

} // namespace

EventNews::EventNews(const audit::EventRow &event)
{
    const QByteArray &key = event[AuditField::Key];
    if (key.isEmpty() || event.time == audit::noTime)
        return;
    m_before = both(valueIs(AuditField::Key, key), earlierThan(event.time));
    audit::Question all;
    all.condition = m_before;
    m_questions.push_back(all);
    const QByteArray &ip = event[AuditField::Ip];
    ask(AuditField::Ip, ip);
    const std::string network = audit::networkOf(std::string_view(ip.constData(), std::size_t(ip.size())));
    if (ip != network.c_str()) // what is no address is in no network
        ask({AuditField::Ip, Fold::Network}, QByteArray::fromStdString(network));
    ask(AuditField::UserAgent, event[AuditField::UserAgent]);
    ask(AuditField::Action, event[AuditField::Action]);
}

void EventNews::ask(const audit::FacetOf &facet, const QByteArray &value)
{
    if (value.isEmpty())
        return;
    audit::Question question;
    question.condition = both(m_before, valueIs(facet, value));
    m_questions.push_back(question);
    m_facets.push_back(facet);
}

QStringList EventNews::sentences(std::span<const audit::Answer> answers) const
{
    if (answers.empty() || answers.size() != m_questions.size())
        return {};
    if (answers.front().matched == 0)
        return {Text::tr("The first use of this key in the vault's events.")};
    QStringList found;
    bool isNewNetwork = false;
    for (std::size_t i = m_facets.size(); i-- > 0;) {
        if (answers[i + 1].matched > 0)
            continue;
        // A new network says more than the new address in it.
        if (m_facets[i].field == AuditField::Ip && m_facets[i].fold == Fold::None && isNewNetwork)
            continue;
        isNewNetwork = isNewNetwork || m_facets[i].fold == Fold::Network;
        found.prepend(sentenceOf(m_facets[i]));
    }
    return found;
}

} // namespace claviger
