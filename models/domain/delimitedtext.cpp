// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/delimitedtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace claviger {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::DelimitedText)
};

/// The first row without what stands in quotes.
QString firstLineUnquoted(const QString &text)
{
    QString line;
    bool quoted = false;
    bool atStart = true; // of a cell, as far as can be told: only there does a quote open
    for (const QChar c : text) {
        if (c == u'"' && (quoted || atStart))
            quoted = !quoted;
        else if (c == u'\n' && !quoted)
            break;
        else if (!quoted)
            line += c;
        atStart = c == u'\t' || c == u',' || c == u';' || c == u'|';
    }
    return line;
}

QChar separatorOf(const QString &text)
{
    const QString line = firstLineUnquoted(text);
    // A tab wins a tie: it is what a copied web table has, and no cell contains one.
    QChar best = u'\t';
    for (const QChar each : {QChar(u'\t'), QChar(u','), QChar(u';'), QChar(u'|')}) {
        if (line.count(each) > line.count(best))
            best = each;
    }
    return best;
}

/// Takes one character after the other and gathers cells and rows.
class Reader
{
public:
    explicit Reader(QChar separator) : m_separator(separator) {}

    void take(QChar c)
    {
        if (c == u'\n')
            ++m_line;
        if (m_quoted)
            takeQuoted(c);
        else if (c == u'"' && m_cell.trimmed().isEmpty() && !m_wasQuoted)
            openQuote();
        else if (m_wasQuoted && c == u'"')
            reopenQuote();
        else if (c == m_separator)
            endCell();
        else if (c == u'\n')
            endRow();
        else if (c != u'\r')
            m_cell += c;
    }

    void endRow()
    {
        endCell();
        const bool blank =
            std::all_of(m_row.cbegin(), m_row.cend(), [](const QString &cell) { return cell.isEmpty(); });
        if (!blank)
            m_rows << m_row;
        m_row.clear();
    }

    [[nodiscard]] bool isQuoted() const { return m_quoted; }
    [[nodiscard]] int quoteLine() const { return m_quoteLine; }
    [[nodiscard]] QList<QStringList> rows() const { return m_rows; }

private:
    void takeQuoted(QChar c)
    {
        if (c == u'"') {
            m_quoted = false;
            m_wasQuoted = true;
        } else {
            m_cell += c;
        }
    }

    void openQuote()
    {
        m_cell.clear();
        m_quoted = true;
        m_quoteLine = m_line;
    }

    // Two quotes within a quoted cell are one of its characters.
    void reopenQuote()
    {
        m_cell += u'"';
        m_quoted = true;
        m_wasQuoted = false;
    }

    void endCell()
    {
        m_row << m_cell.trimmed();
        m_cell.clear();
        m_wasQuoted = false;
    }

    QChar m_separator;
    QList<QStringList> m_rows;
    QStringList m_row;
    QString m_cell;
    bool m_quoted = false;
    bool m_wasQuoted = false;
    int m_line = 1;
    int m_quoteLine = 0;
};

} // namespace

Result<DelimitedText> DelimitedText::parse(const QString &text)
{
    DelimitedText table;
    table.separator = separatorOf(text);
    Reader reader(table.separator);
    for (const QChar c : text)
        reader.take(c);
    if (reader.isQuoted())
        return fail(ErrorCode::Invalid,
                    Text::tr("A quote opens in line %1 and is never closed: close it, or take it out.")
                        .arg(reader.quoteLine()));
    reader.endRow();
    table.rows = reader.rows();
    return table;
}

} // namespace claviger
