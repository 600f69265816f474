// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/query/queryterms.h"

#include "models/audit/query/queryfield.h"
#include "models/audit/query/queryreader.h"
#include "models/audit/query/queryterm.h"

#include <optional>

namespace claviger::audit {

using namespace Qt::StringLiterals;

namespace {

using Kind = QuerySpan::Kind;

/// One exact value: no pattern, no comparison, no range.
bool isExact(const QueryReader::Word &word)
{
    if (word.quoted)
        return word.closed;
    const QString &text = word.text;
    return !text.isEmpty() && !text.contains(u'*') && !text.contains(u'?') && !text.contains(".."_L1) &&
           !text.startsWith(u'<') && !text.startsWith(u'>');
}

/// The values behind a field's colon; nothing if some are no exact ones.
std::optional<QStringList> takeValues(QueryReader &reader)
{
    QStringList values;
    bool exact = true;
    const auto takeOne = [&] {
        const QueryReader::Word word = reader.takeWord(Kind::Value, true);
        exact = exact && isExact(word);
        values.append(word.text);
        return word.length > 0;
    };
    if (!reader.take(u'(', Kind::Operator)) {
        do {
            exact = takeOne() && exact;
        } while (reader.take(u',', Kind::Operator));
    } else {
        for (reader.skipBlanks(); !reader.atEnd() && !reader.take(u')', Kind::Operator);
             reader.skipBlanks()) {
            if (reader.takeKeyword(u"OR") || reader.take(u',', Kind::Operator))
                continue;
            if (!takeOne())
                return {}; // a parenthesis within
        }
    }
    return exact && !values.isEmpty() ? std::optional(values) : std::nullopt;
}

/// Passes what stands in parentheses.
void skipGroup(QueryReader &reader)
{
    int depth = 0;
    do {
        if (reader.take(u'(', Kind::Operator))
            ++depth;
        else if (reader.take(u')', Kind::Operator))
            --depth;
        else if (reader.takeWord(Kind::Text, false).length == 0)
            reader.skipBlanks();
    } while (depth > 0 && !reader.atEnd());
}

QString listed(AuditField field, const QStringList &values)
{
    QString text = queryTerm(field, values.constFirst());
    const qsizetype behindColon = queryTerm(field, {}).indexOf(u':') + 1;
    for (const QString &value : values.mid(1))
        text += u',' + queryTerm(field, value).mid(behindColon);
    return text;
}

} // namespace

QString QueryTerm::text() const
{
    const QString plain = listed(field, values);
    return negated ? negatedTerm(plain) : plain;
}

QueryTerms::QueryTerms(const QString &text) : m_text(text)
{
    scan();
}

void QueryTerms::scan()
{
    m_terms.clear();
    m_alternatives = false;
    QueryReader reader(m_text);
    for (reader.skipBlanks(); !reader.atEnd(); reader.skipBlanks()) {
        if (reader.takeKeyword(u"OR")) {
            m_alternatives = true;
            continue;
        }
        if (reader.takeKeyword(u"AND"))
            continue;
        QueryTerm term;
        term.column = reader.column();
        while (reader.take(u'-', Kind::Operator) || reader.takeKeyword(u"NOT")) {
            term.negated = !term.negated;
            reader.skipBlanks();
        }
        if (reader.peek() == u'(') {
            skipGroup(reader);
            continue;
        }
        const QString name = reader.takeField();
        if (name.isEmpty()) {
            if (reader.takeWord(Kind::Text, false).length == 0 && !reader.take(u')', Kind::Operator))
                break;
            continue;
        }
        const auto field = queryFieldFromName(name);
        const auto values = takeValues(reader);
        if (!field || field->kind != QueryField::Kind::Column || !values)
            continue;
        term.field = field->column;
        term.values = *values;
        term.length = reader.column() - term.column;
        m_terms.append(term);
    }
    if (m_alternatives)
        m_terms.clear();
}

void QueryTerms::add(AuditField field, const QString &value, bool negated)
{
    remove(field, value, !negated);
    for (const QueryTerm &term : std::as_const(m_terms)) {
        if (term.field != field || term.negated != negated)
            continue;
        if (term.values.contains(value))
            return;
        QueryTerm longer = term;
        longer.values.append(value);
        replace(term, longer.text());
        return;
    }
    append(QueryTerm{field, {value}, negated}.text());
}

void QueryTerms::remove(AuditField field, const QString &value, bool negated)
{
    for (qsizetype i = m_terms.size() - 1; i >= 0; --i) {
        const QueryTerm term = m_terms.at(i);
        if (term.field != field || term.negated != negated || !term.values.contains(value))
            continue;
        QueryTerm shorter = term;
        shorter.values.removeAll(value);
        replace(term, shorter.values.isEmpty() ? QString() : shorter.text());
    }
}

void QueryTerms::replace(const QueryTerm &term, const QString &with)
{
    QString before = m_text.left(term.column);
    QString after = m_text.mid(term.column + term.length);
    if (with.isEmpty()) {
        before = before.trimmed();
        after = after.trimmed();
        const auto drop = [](QString &text, bool atEnd) {
            const QString word = u"AND"_s;
            const bool stands =
                text == word || (atEnd ? text.endsWith(u" AND"_s) : text.startsWith(u"AND "_s));
            if (stands)
                text = (atEnd ? text.chopped(word.size()) : text.mid(word.size())).trimmed();
            return stands;
        };
        if (!drop(before, true) || before.isEmpty())
            drop(after, false);
        m_text = before.isEmpty() || after.isEmpty() ? before + after : QString(before % u' ' % after);
    } else {
        m_text = before + with + after;
    }
    scan();
}

void QueryTerms::append(const QString &term)
{
    const QString before = m_text.trimmed();
    if (before.isEmpty())
        m_text = term;
    else
        m_text = m_alternatives ? QString(u'(' % before % u") "_s % term) : QString(before % u' ' % term);
    scan();
}

} // namespace claviger::audit
