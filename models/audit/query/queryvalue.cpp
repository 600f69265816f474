// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/query/queryvalue.h"

#include "models/audit/query/listmatcher.h"
#include "models/audit/query/networkmatcher.h"
#include "models/audit/query/numbermatcher.h"
#include "models/audit/query/textmatcher.h"

#include <QCoreApplication>

namespace claviger::audit {

using namespace Qt::StringLiterals;

namespace {

using Answer = tl::expected<Condition, QueryError>;
using Word = QueryReader::Word;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::Query)
};

tl::unexpected<QueryError> wrong(const Word &word, const QString &message)
{
    return tl::make_unexpected(QueryError{message, word.column, qMax<qsizetype>(word.length, 1)});
}

bool hasWildcard(const Word &word)
{
    return !word.quoted && (word.text.contains(u'*') || word.text.contains(u'?'));
}

Condition columnIs(AuditField column, std::shared_ptr<const ValueMatcher> matcher)
{
    Condition condition;
    condition.kind = Condition::Kind::Field;
    condition.field = column;
    condition.matcher = std::move(matcher);
    return condition;
}

/// "", the event has no such value.
Condition columnIsAbsent(AuditField column)
{
    Condition condition =
        columnIs(column, std::make_shared<ListMatcher>(std::vector<std::shared_ptr<const ValueMatcher>>()));
    condition.matchesAbsent = true;
    return condition;
}

/// A bound or a range as it is written: ">=400", "<500", "400..499", "..499".
struct Bounds
{
    QString least;
    QString most;
    bool leastIsOut = false;
    bool mostIsOut = false;
};

std::optional<Bounds> boundsOf(const Word &word)
{
    if (word.quoted)
        return {};
    const QString &text = word.text;
    if (text.startsWith(u">="_s))
        return Bounds{text.mid(2), {}, false, false};
    if (text.startsWith(u'>'))
        return Bounds{text.mid(1), {}, true, false};
    if (text.startsWith(u"<="_s))
        return Bounds{{}, text.mid(2), false, false};
    if (text.startsWith(u'<'))
        return Bounds{{}, text.mid(1), false, true};
    if (const qsizetype dots = text.indexOf(u".."_s); dots >= 0) {
        Bounds bounds{text.left(dots), text.mid(dots + 2), false, false};
        if (bounds.least == u"*"_s)
            bounds.least.clear();
        if (bounds.most == u"*"_s)
            bounds.most.clear();
        return bounds;
    }
    return {};
}

Answer numberCondition(const Word &word, const Bounds &bounds)
{
    auto matcher = std::make_shared<NumberMatcher>();
    bool leastOk = true;
    bool mostOk = true;
    if (!bounds.least.isEmpty())
        matcher->least = bounds.least.toDouble(&leastOk);
    if (!bounds.most.isEmpty())
        matcher->most = bounds.most.toDouble(&mostOk);
    if (!leastOk || !mostOk || (bounds.least.isEmpty() && bounds.most.isEmpty()))
        return wrong(word, Text::tr("A number is missing: write status:>=400 or status:400..499."));
    matcher->leastIsOut = bounds.leastIsOut;
    matcher->mostIsOut = bounds.mostIsOut;
    return columnIs(AuditField::Status, matcher);
}

Answer addressCondition(const Word &word)
{
    if (!word.quoted && word.text.contains(".."_L1))
        return wrong(word, Text::tr("Write a network instead of a range of addresses: ip:203.0.113.0/24."));
    const Result<Cidr> network = Cidr::parse(word.text);
    if (network)
        return columnIs(AuditField::Ip, std::make_shared<NetworkMatcher>(*network));
    const bool meantAsNetwork = word.text.contains(u'/') && !word.quoted;
    if (meantAsNetwork)
        return wrong(word, network.error().message);
    return columnIs(AuditField::Ip, std::make_shared<ExactMatcher>(word.text.toStdString()));
}

Answer columnCondition(AuditField column, const Word &word)
{
    if (word.text.isEmpty())
        return columnIsAbsent(column);
    if (word.text == u"*"_s && !word.quoted)
        return columnIs(column, std::make_shared<AnythingMatcher>());
    const auto bounds = boundsOf(word);
    if (column == AuditField::Status && bounds)
        return numberCondition(word, *bounds);
    if (hasWildcard(word))
        return columnIs(column, std::make_shared<WildcardMatcher>(word.text.toStdString()));
    if (column == AuditField::Ip)
        return addressCondition(word);
    if (bounds && (word.text.startsWith(u'<') || word.text.startsWith(u'>')))
        return wrong(word, Text::tr("“%1” holds text, which is not compared: put the value in quotes, or "
                                    "compare status or time.")
                               .arg(nameOf(column)));
    return columnIs(column, std::make_shared<ExactMatcher>(word.text.toStdString()));
}

/// The part of a bound, as a span; \a missing where it is empty.
tl::expected<QueryTime, QueryError> timeOf(const Word &word, const QString &text, const QueryContext &context)
{
    const Result<QueryTime> time = QueryTime::parse(text, context);
    if (!time)
        return wrong(word, time.error().message);
    return *time;
}

Condition during(std::int64_t from, std::int64_t to)
{
    Condition condition;
    condition.kind = Condition::Kind::Time;
    condition.from = from;
    condition.to = to;
    return condition;
}

Answer boundedTime(const Word &word, const Bounds &bounds, const QueryContext &context)
{
    Condition condition = during(Condition().from, Condition().to);
    if (bounds.least.isEmpty() && bounds.most.isEmpty())
        return wrong(word, Text::tr("A time is missing: write time:2026-03-01..2026-03-31."));
    if (!bounds.least.isEmpty()) {
        const auto least = timeOf(word, bounds.least, context);
        if (!least)
            return tl::make_unexpected(least.error());
        condition.from = bounds.leastIsOut ? qMax(least->to, least->from + 1) : least->from;
    }
    if (!bounds.most.isEmpty()) {
        const auto most = timeOf(word, bounds.most, context);
        if (!most)
            return tl::make_unexpected(most.error());
        condition.to = bounds.mostIsOut ? most->from : qMax(most->to, most->from + 1);
    }
    if (condition.from >= condition.to)
        return wrong(word, Text::tr("This range ends before it begins: the earlier time comes first."));
    return condition;
}

Answer timeCondition(QueryField::Kind kind, const Word &word, const QueryContext &context)
{
    if (kind == QueryField::Kind::Time) {
        if (const auto bounds = boundsOf(word))
            return boundedTime(word, *bounds, context);
        const auto time = timeOf(word, word.text, context);
        if (!time)
            return tl::make_unexpected(time.error());
        return during(time->from, qMax(time->to, time->from + 1));
    }
    Bounds bounds;
    (kind == QueryField::Kind::Since ? bounds.least : bounds.most) = word.text;
    bounds.mostIsOut = kind == QueryField::Kind::Before;
    return boundedTime(word, bounds, context);
}

} // namespace

Condition textCondition(Condition::Kind kind, const QueryReader::Word &word)
{
    Condition condition;
    condition.kind = kind;
    const std::string text = word.text.toStdString();
    if (hasWildcard(word))
        condition.matcher = std::make_shared<WildcardMatcher>('*' + text + '*');
    else
        condition.matcher = std::make_shared<ContainsMatcher>(text);
    return condition;
}

tl::expected<Condition, QueryError> conditionOf(const QueryField &field, const QueryReader::Word &word,
                                                const QueryContext &context)
{
    if (!word.closed)
        return wrong(word, Text::tr("The closing quote is missing."));
    if (word.text.isEmpty() && !(word.quoted && field.kind == QueryField::Kind::Column))
        return wrong(word, Text::tr("A value is missing behind the colon."));
    switch (field.kind) {
    case QueryField::Kind::Column:
        return columnCondition(field.column, word);
    case QueryField::Kind::Text:
        return textCondition(Condition::Kind::Text, word);
    case QueryField::Kind::Raw:
        return textCondition(Condition::Kind::Raw, word);
    default:
        return timeCondition(field.kind, word, context);
    }
}

} // namespace claviger::audit
