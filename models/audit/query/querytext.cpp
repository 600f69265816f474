// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/query/querytext.h"

#include <QList>

namespace claviger::audit {

using namespace Qt::StringLiterals;

namespace {

/// The pieces of a query that blanks part, where neither quotes nor parentheses hold them together.
QStringList piecesOf(const QString &query)
{
    QStringList pieces;
    QString piece;
    int depth = 0;
    bool quoted = false;
    for (qsizetype at = 0; at < query.size(); ++at) {
        const QChar c = query[at];
        if (quoted && c == u'\\' && at + 1 < query.size()) {
            piece += c;
            piece += query[++at];
            continue;
        }
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u'(')
            ++depth;
        else if (!quoted && c == u')')
            --depth;
        if (c.isSpace() && !quoted && depth <= 0) {
            if (!piece.isEmpty())
                pieces << std::exchange(piece, {});
        } else {
            piece += c;
        }
    }
    if (!piece.isEmpty())
        pieces << piece;
    return pieces;
}

} // namespace

QStringList termsOf(const QString &query)
{
    const QStringList pieces = piecesOf(query);
    if (pieces.contains(u"OR"_s))
        return {query.trimmed()};
    QStringList terms;
    QString negation;
    for (const QString &piece : pieces) {
        if (piece == "AND"_L1)
            continue;
        if (piece == "NOT"_L1) {
            negation += u"NOT ";
            continue;
        }
        terms << QString(std::exchange(negation, {}) % piece);
    }
    if (!negation.isEmpty())
        terms << negation.trimmed();
    return terms;
}

} // namespace claviger::audit
