// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/keycondition.h"

#include <QSet>

#include <string>

namespace claviger {

namespace {

using Kind = audit::Condition::Kind;

QByteArray folded(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).toCaseFolded().toUtf8();
}

/// Fits what events of one source call a key.
class KeyNameMatcher final : public audit::ValueMatcher
{
public:
    KeyNameMatcher(KeyIndexPtr index, int number, const QByteArray &source)
        : m_index(std::move(index)), m_number(number), m_source(source.toStdString())
    {
    }
    [[nodiscard]] bool matches(std::string_view value) const override
    {
        return m_index->find(m_source, value) == m_number;
    }

private:
    KeyIndexPtr m_index;
    int m_number;
    std::string m_source;
};

/// Fits the name of one of some sources.
class SourceMatcher final : public audit::ValueMatcher
{
public:
    explicit SourceMatcher(QSet<QByteArray> sources) : m_sources(std::move(sources)) {}
    [[nodiscard]] bool matches(std::string_view value) const override
    {
        return m_sources.contains(folded(value));
    }

private:
    QSet<QByteArray> m_sources;
};

audit::Condition fieldIs(AuditField field, std::shared_ptr<const audit::ValueMatcher> matcher)
{
    audit::Condition condition;
    condition.kind = Kind::Field;
    condition.field = field;
    condition.matcher = std::move(matcher);
    return condition;
}

audit::Condition joined(Kind kind, std::vector<audit::Condition> children)
{
    audit::Condition condition;
    condition.kind = kind;
    condition.children = std::move(children);
    return condition;
}

} // namespace

audit::Condition keyCondition(const KeyIndexPtr &index, const KeyIdentity &key)
{
    const int number = index->numberOf(key);
    if (number < 0)
        return joined(Kind::Or, {});
    QSet<QByteArray> places;
    QSet<QByteArray> own;
    for (const Connection &connection : index->connections()) {
        const QSet<QByteArray> names{folded(connection.name.toStdString()),
                                     folded(connection.serviceId.toStdString())};
        places += names;
        if (connection.id == key.first)
            own += names;
    }
    const auto called = [&](const QByteArray &source) {
        return fieldIs(AuditField::Key, std::make_shared<KeyNameMatcher>(index, number, source));
    };
    std::vector<audit::Condition> ways;
    for (const QByteArray &source : std::as_const(own)) {
        ways.push_back(joined(Kind::And, {fieldIs(AuditField::Source,
                                                  std::make_shared<SourceMatcher>(QSet<QByteArray>{source})),
                                          called(source)}));
    }
    // Logs of no connection and no service that is known, found by a source that is none of those either.
    const audit::Condition known = fieldIs(AuditField::Source, std::make_shared<SourceMatcher>(places));
    ways.push_back(joined(Kind::And, {joined(Kind::Not, {known}), called({})}));
    return joined(Kind::Or, std::move(ways));
}

} // namespace claviger
