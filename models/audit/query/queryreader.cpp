// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/query/queryreader.h"

namespace claviger::audit {

namespace {

bool endsWord(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')' || c == u'"';
}

bool isNameCharacter(QChar c)
{
    return c.isLetter() || c == u'_' || c == u'@';
}

} // namespace

void QueryReader::skipBlanks()
{
    while (!atEnd() && m_text[m_at].isSpace())
        ++m_at;
}

QChar QueryReader::peek(qsizetype ahead) const
{
    return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
}

bool QueryReader::take(QChar sign, QuerySpan::Kind kind)
{
    if (atEnd() || m_text[m_at] != sign)
        return false;
    ++m_at;
    mark(kind, m_at - 1);
    return true;
}

bool QueryReader::isAtKeyword(QStringView word) const
{
    if (!QStringView(m_text).mid(m_at).startsWith(word))
        return false;
    const qsizetype end = m_at + word.size();
    return end >= m_text.size() || endsWord(m_text[end]);
}

bool QueryReader::takeKeyword(QStringView word)
{
    if (!isAtKeyword(word))
        return false;
    m_at += word.size();
    mark(QuerySpan::Kind::Operator, m_at - word.size());
    return true;
}

QString QueryReader::takeField()
{
    qsizetype end = m_at;
    while (end < m_text.size() && isNameCharacter(m_text[end]))
        ++end;
    const bool isName = end > m_at && end < m_text.size() && m_text[end] == u':';
    const bool isAddress = QStringView(m_text).mid(end).startsWith(u"://");
    if (!isName || isAddress)
        return {};
    const QString name = m_text.mid(m_at, end - m_at);
    m_at = end + 1;
    mark(QuerySpan::Kind::Field, end - name.size());
    return name;
}

QueryReader::Word QueryReader::takeWord(QuerySpan::Kind kind, bool inList)
{
    const qsizetype from = m_at;
    Word word;
    if (peek() == u'"') {
        word = takeQuoted();
    } else {
        while (!atEnd() && !endsWord(m_text[m_at]) && !(inList && m_text[m_at] == u','))
            ++m_at;
        word.text = m_text.mid(from, m_at - from);
    }
    word.column = from;
    word.length = m_at - from;
    if (word.length > 0)
        mark(kind, from);
    return word;
}

QueryReader::Word QueryReader::takeQuoted()
{
    Word word;
    word.quoted = true;
    word.closed = false;
    for (++m_at; !atEnd(); ++m_at) {
        const bool escapes = m_text[m_at] == u'\\' && (peek(1) == u'"' || peek(1) == u'\\');
        if (escapes) {
            ++m_at;
        } else if (m_text[m_at] == u'"') {
            ++m_at;
            word.closed = true;
            break;
        }
        word.text += m_text[m_at];
    }
    return word;
}

void QueryReader::mark(QuerySpan::Kind kind, qsizetype from)
{
    m_spans.append({kind, from, m_at - from});
}

} // namespace claviger::audit
