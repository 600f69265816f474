// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/query/completionplace.h"

namespace claviger::audit {

using namespace Qt::StringLiterals;

namespace {

/// Walks a query from its start up to the cursor and remembers where the word began that the cursor is in.
class Scan
{
public:
    Scan(const QString &query, qsizetype cursor) : m_query(query), m_cursor(cursor) {}

    CompletionPlace run()
    {
        for (qsizetype at = 0; at < m_cursor; ++at)
            step(at);
        return place();
    }

private:
    void step(qsizetype at)
    {
        const QChar c = m_query[at];
        if (c == u'"') {
            m_quoted = !m_quoted;
        } else if (m_quoted) {
            return;
        } else if (c == u'(') {
            // field:( begins a list of values of that field.
            m_list = m_colon >= 0 ? m_query.mid(m_name, m_colon - m_name) : QString();
            m_listTerm = m_term;
            begin(at + 1);
        } else if (c == u')') {
            m_list.clear();
            begin(at + 1);
        } else if (c.isSpace()) {
            begin(at + 1);
        } else if (c == u'-' && at == m_name) {
            m_name = m_value = at + 1;
        } else if (c == u':' && m_colon < 0) {
            m_colon = at;
            m_value = at + 1;
        } else if (c == u',' && (m_colon >= 0 || !m_list.isEmpty())) {
            m_value = at + 1;
        }
    }

    void begin(qsizetype at)
    {
        m_term = m_name = m_value = at;
        m_colon = -1;
    }

    [[nodiscard]] qsizetype end() const
    {
        qsizetype at = m_cursor;
        bool quoted = m_quoted;
        for (; at < m_query.size(); ++at) {
            const QChar c = m_query[at];
            if (c == u'"')
                quoted = !quoted;
            else if (!quoted && (c.isSpace() || c == u')' || c == u',' || c == u'('))
                break;
        }
        return at;
    }

    [[nodiscard]] CompletionPlace place() const
    {
        CompletionPlace place;
        const qsizetype until = end();
        place.column = m_value;
        place.length = until - m_value;
        place.typed = m_query.mid(m_value, m_cursor - m_value).remove(u'"');
        if (m_colon >= 0)
            place.field = queryFieldFromName(m_query.mid(m_name, m_colon - m_name));
        else if (!m_list.isEmpty())
            place.field = queryFieldFromName(m_list);
        const qsizetype from = m_list.isEmpty() ? m_term : m_listTerm;
        const qsizetype close = m_list.isEmpty() ? until : m_query.indexOf(u')', until) + 1;
        place.rest =
            QString(m_query.left(from) % m_query.mid(close > 0 ? close : m_query.size())).simplified();
        return place;
    }

    const QString &m_query;
    qsizetype m_cursor;
    qsizetype m_term = 0;  ///< where the term begins, its minus included
    qsizetype m_name = 0;  ///< of its field
    qsizetype m_value = 0; ///< where what is typed begins
    qsizetype m_colon = -1;
    qsizetype m_listTerm = 0;
    QString m_list; ///< the field of the list in parentheses that the cursor is in
    bool m_quoted = false;
};

} // namespace

CompletionPlace completionPlaceAt(const QString &query, qsizetype cursor)
{
    return Scan(query, qBound<qsizetype>(0, cursor, query.size())).run();
}

} // namespace claviger::audit
