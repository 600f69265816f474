// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/query/parsedquery.h"

#include <QString>

namespace claviger::audit {

/// A place in a query's text that moves forward, and the spans of what it has passed.
class QueryReader
{
public:
    explicit QueryReader(const QString &text) : m_text(text) {}

    /// One value: a bare word, or text in quotes, in which \" and \\ stand for themselves.
    struct Word
    {
        QString text;
        qsizetype column = 0;
        qsizetype length = 0; ///< in the query, quotes included
        bool quoted = false;
        bool closed = true; ///< the second quote is there
    };

    void skipBlanks();
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const;
    [[nodiscard]] qsizetype column() const { return m_at; }

    /// Passes \a sign if it comes next.
    bool take(QChar sign, QuerySpan::Kind kind);
    /// Passes AND, OR or NOT, in capitals, if it comes next as a word of its own.
    bool takeKeyword(QStringView word);
    [[nodiscard]] bool isAtKeyword(QStringView word) const;
    /// Passes a name and the colon behind it and returns the name; empty if there is none.
    [[nodiscard]] QString takeField();
    /// Passes a value; a comma ends it if \a inList.
    [[nodiscard]] Word takeWord(QuerySpan::Kind kind, bool inList);

    [[nodiscard]] const QList<QuerySpan> &spans() const { return m_spans; }

private:
    void mark(QuerySpan::Kind kind, qsizetype from);
    [[nodiscard]] Word takeQuoted();

    QString m_text;
    qsizetype m_at = 0;
    QList<QuerySpan> m_spans;
};

} // namespace claviger::audit
