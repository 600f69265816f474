// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/jqtokens.h"

#include <QStringList>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

using Kind = JqToken::Kind;

bool startsWord(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool continuesWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

class Scanner
{
public:
    explicit Scanner(const QString &program) : m_program(program) {}

    QList<JqToken> run()
    {
        while (m_at < m_program.size())
            next();
        return m_tokens;
    }

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_program.size() ? m_program[m_at + ahead] : QChar();
    }

    void add(Kind kind, qsizetype length)
    {
        m_tokens.append({kind, m_program.mid(m_at, length), m_line});
        m_at += length;
    }

    [[nodiscard]] qsizetype wordLength(qsizetype from) const
    {
        qsizetype length = from;
        while (continuesWord(peek(length)))
            ++length;
        return length;
    }

    void next()
    {
        const QChar c = peek();
        if (c == u'\n') {
            ++m_line;
            ++m_at;
        } else if (c.isSpace()) {
            ++m_at;
        } else if (c == u'#') {
            while (m_at < m_program.size() && peek() != u'\n')
                ++m_at;
        } else if (c == u'"') {
            ++m_at;
            text();
        } else if (u"([{"_s.contains(c)) {
            m_open.append(c);
            add(Kind::Open, 1);
        } else if (u")]}"_s.contains(c)) {
            close();
        } else {
            wordOrSign(c);
        }
    }

    void wordOrSign(QChar c)
    {
        if (startsWord(c))
            return add(Kind::Word, wordLength(1));
        if (c == u'$' && startsWord(peek(1)))
            return add(Kind::Variable, wordLength(2));
        if (c == u'.' && startsWord(peek(1)))
            return add(Kind::Field, wordLength(2));
        if (c == u'@' || c.isDigit())
            return add(Kind::Operator, wordLength(1));
        static const QStringList pairs{u"//"_s, u"&&"_s, u"||"_s, u"|="_s, u"=="_s, u"!="_s,
                                       u"<="_s, u">="_s, u"+="_s, u"-="_s, u".."_s};
        add(Kind::Operator, pairs.contains(m_program.mid(m_at, 2)) ? 2 : 1);
    }

    void close()
    {
        const bool backIntoText = peek() == u')' && !m_open.isEmpty() && m_open.last() == u'"';
        if (!m_open.isEmpty())
            m_open.removeLast();
        add(Kind::Close, 1);
        if (backIntoText)
            text();
    }

    /// From behind a quote, or behind an interpolation, to the next of either.
    void text()
    {
        const int line = m_line;
        const qsizetype start = m_at;
        for (; m_at < m_program.size(); ++m_at) {
            if (peek() == u'\n')
                ++m_line;
            if (peek() == u'"') {
                m_tokens.append({Kind::Text, m_program.mid(start, m_at - start), line});
                ++m_at;
                return;
            }
            if (peek() == u'\\' && peek(1) == u'(') {
                m_tokens.append({Kind::Text, m_program.mid(start, m_at - start), line});
                m_open.append(u'"');
                return add(Kind::Open, 2);
            }
            if (peek() == u'\\')
                ++m_at;
        }
        m_tokens.append({Kind::OpenText, m_program.mid(start), line});
    }

    const QString &m_program;
    qsizetype m_at = 0;
    int m_line = 1;
    QList<QChar> m_open; ///< a quote stands for an interpolation
    QList<JqToken> m_tokens;
};

} // namespace

QList<JqToken> jqTokens(const QString &program)
{
    return Scanner(program).run();
}

} // namespace claviger
