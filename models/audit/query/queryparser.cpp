// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/query/queryparser.h"

#include "models/audit/query/queryfield.h"
#include "models/audit/query/queryreader.h"
#include "models/audit/query/queryvalue.h"
#include "models/domain/nearestword.h"

#include <QCoreApplication>

namespace claviger::audit {

using namespace Qt::StringLiterals;

namespace {

using Answer = tl::expected<Condition, QueryError>;

constexpr int deepest = 100; // parentheses and negations; every level is a stack frame here and in the engine

/// Recursive descent, one function for each rule of the grammar.
class Parser
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::Query)
public:
    Parser(const QString &text, const QueryContext &context) : m_reader(text), m_context(context) {}

    ParsedQuery parse()
    {
        ParsedQuery parsed;
        m_reader.skipBlanks();
        if (!m_reader.atEnd()) {
            Answer answer = alternatives();
            if (answer && !m_reader.atEnd())
                answer = wrong(tr("There is no opening parenthesis for this one."));
            if (answer)
                parsed.condition = std::move(*answer);
            else
                parsed.error = answer.error();
        }
        parsed.spans = m_reader.spans();
        return parsed;
    }

private:
    [[nodiscard]] tl::unexpected<QueryError> wrong(const QString &message, qsizetype length = 1) const
    {
        return tl::make_unexpected(QueryError{message, m_reader.column(), length});
    }

    [[nodiscard]] static Condition joined(Condition::Kind kind, std::vector<Condition> parts)
    {
        if (parts.size() == 1)
            return std::move(parts.front());
        Condition condition;
        condition.kind = kind;
        condition.children = std::move(parts);
        return condition;
    }

    Answer alternatives()
    {
        std::vector<Condition> parts;
        do {
            Answer part = sequence();
            if (!part)
                return part;
            parts.push_back(std::move(*part));
        } while (m_reader.takeKeyword(u"OR"));
        return joined(Condition::Kind::Or, std::move(parts));
    }

    Answer sequence()
    {
        std::vector<Condition> parts;
        bool owed = true; // a term must follow: at the start, and behind AND
        for (;;) {
            m_reader.skipBlanks();
            const bool ends = m_reader.atEnd() || m_reader.peek() == u')' || m_reader.isAtKeyword(u"OR");
            if (ends && owed)
                return wrong(tr("Something to look for is missing here."));
            if (ends)
                return joined(Condition::Kind::And, std::move(parts));
            if (m_reader.isAtKeyword(u"AND")) {
                if (owed)
                    return wrong(tr("Something to look for is missing before AND."), 3);
                m_reader.takeKeyword(u"AND");
                owed = true;
                continue;
            }
            Answer part = negation();
            if (!part)
                return part;
            parts.push_back(std::move(*part));
            owed = false;
        }
    }

    Answer negation()
    {
        m_reader.skipBlanks();
        const bool dash =
            m_reader.peek() == u'-' && !m_reader.peek(1).isNull() && !m_reader.peek(1).isSpace();
        if (!dash && !m_reader.isAtKeyword(u"NOT"))
            return primary();
        if (++m_depth > deepest)
            return wrong(tr("This is nested too deeply."));
        if (!dash)
            m_reader.takeKeyword(u"NOT");
        else
            m_reader.take(u'-', QuerySpan::Kind::Operator);
        Answer inner = negation();
        --m_depth;
        if (!inner)
            return inner;
        return joinedNot(std::move(*inner));
    }

    [[nodiscard]] static Condition joinedNot(Condition inner)
    {
        Condition condition;
        condition.kind = Condition::Kind::Not;
        condition.children.push_back(std::move(inner));
        return condition;
    }

    Answer primary()
    {
        m_reader.skipBlanks();
        if (m_reader.atEnd() || m_reader.peek() == u')')
            return wrong(tr("Something to look for is missing here."));
        if (m_reader.peek() == u'(')
            return group();
        const qsizetype column = m_reader.column();
        if (const QString name = m_reader.takeField(); !name.isEmpty())
            return term(name, column);
        const QueryReader::Word word = m_reader.takeWord(QuerySpan::Kind::Text, false);
        if (!word.closed)
            return tl::make_unexpected(QueryError{tr("The closing quote is missing."), column, word.length});
        return textCondition(Condition::Kind::Text, word);
    }

    Answer group()
    {
        const qsizetype column = m_reader.column();
        if (++m_depth > deepest)
            return wrong(tr("This is nested too deeply."));
        m_reader.take(u'(', QuerySpan::Kind::Operator);
        Answer inner = alternatives();
        --m_depth;
        if (inner && !m_reader.take(u')', QuerySpan::Kind::Operator))
            return tl::make_unexpected(QueryError{tr("The closing parenthesis is missing."), column, 1});
        return inner;
    }

    Answer term(const QString &name, qsizetype column)
    {
        const std::optional<QueryField> field = queryFieldFromName(name);
        if (!field) {
            const QString near = nearestWord(name, queryFieldNames());
            const QString hint = near.isEmpty() ? tr("To look for this text, put it in quotes.")
                                                : tr("Did you mean “%1”?").arg(near);
            return tl::make_unexpected(
                QueryError{tr("There is no field “%1”. %2").arg(name, hint), column, name.size()});
        }
        return m_reader.peek() == u'(' ? listInParentheses(*field) : list(*field);
    }

    /// ip:10.0.0.1,10.0.0.2
    Answer list(const QueryField &field)
    {
        std::vector<Condition> choices;
        do {
            Answer one = conditionOf(field, m_reader.takeWord(QuerySpan::Kind::Value, true), m_context);
            if (!one)
                return one;
            choices.push_back(std::move(*one));
        } while (m_reader.take(u',', QuerySpan::Kind::Operator));
        return joined(Condition::Kind::Or, std::move(choices));
    }

    /// ip:(10.0.0.1 OR 10.0.0.2), ip:(10.0.0.1 10.0.0.2)
    Answer listInParentheses(const QueryField &field)
    {
        const qsizetype column = m_reader.column();
        m_reader.take(u'(', QuerySpan::Kind::Operator);
        std::vector<Condition> choices;
        for (m_reader.skipBlanks(); !m_reader.take(u')', QuerySpan::Kind::Operator); m_reader.skipBlanks()) {
            if (m_reader.atEnd())
                return tl::make_unexpected(QueryError{tr("The closing parenthesis is missing."), column, 1});
            if (m_reader.takeKeyword(u"OR") || m_reader.take(u',', QuerySpan::Kind::Operator))
                continue;
            if (m_reader.peek() == u'(')
                return wrong(tr("A list of values holds no further parentheses."));
            Answer one = conditionOf(field, m_reader.takeWord(QuerySpan::Kind::Value, true), m_context);
            if (!one)
                return one;
            choices.push_back(std::move(*one));
        }
        if (choices.empty())
            return tl::make_unexpected(QueryError{tr("This list of values is empty."), column, 2});
        return joined(Condition::Kind::Or, std::move(choices));
    }

    QueryReader m_reader;
    const QueryContext &m_context;
    int m_depth = 0;
};

} // namespace

ParsedQuery parseQuery(const QString &text, const QueryContext &context)
{
    return Parser(text, context).parse();
}

} // namespace claviger::audit
