// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/rawtext.h"

#include "models/domain/visibletext.h"

#include <QCoreApplication>
#include <QLocale>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::RawText)
};

constexpr int indent = 2;
constexpr int deepest = 60; // beyond, more indentation helps nobody

/// Breaks JSON into lines without reading it as JSON, so that not a character of it can change.
class Indenter
{
public:
    explicit Indenter(const QString &text) : m_text(text) {}

    QString run()
    {
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            const QChar c = m_text[at];
            if (m_quoted)
                passQuoted(c);
            else if (!c.isSpace())
                pass(c, nextAfter(at));
        }
        return m_lines;
    }

private:
    void passQuoted(QChar c)
    {
        m_lines += c;
        if (m_escaped)
            m_escaped = false;
        else if (c == u'\\')
            m_escaped = true;
        else if (c == u'"')
            m_quoted = false;
    }

    void pass(QChar c, QChar next)
    {
        const bool opens = c == u'{' || c == u'[';
        const bool closes = c == u'}' || c == u']';
        if (closes && !std::exchange(m_justOpened, false)) {
            --m_depth;
            breakLine();
        }
        m_lines += c;
        if (opens && (next == u'}' || next == u']')) {
            m_justOpened = true; // nothing in it: stays on its line
        } else if (opens) {
            ++m_depth;
            breakLine();
        } else if (c == u',') {
            breakLine();
        } else if (c == u':') {
            m_lines += u' ';
        } else if (c == u'"') {
            m_quoted = true;
        }
    }

    [[nodiscard]] QChar nextAfter(qsizetype at) const
    {
        for (++at; at < m_text.size(); ++at) {
            if (!m_text[at].isSpace())
                return m_text[at];
        }
        return {};
    }

    void breakLine()
    {
        m_lines += u'\n';
        m_lines += QString(indent * qBound(0, m_depth, deepest), u' ');
    }

    const QString &m_text;
    QString m_lines;
    int m_depth = 0;
    bool m_quoted = false;
    bool m_escaped = false;
    bool m_justOpened = false;
};

} // namespace

bool isJsonRecord(const QByteArray &raw)
{
    const QByteArray text = raw.trimmed();
    return (text.startsWith('{') && text.endsWith('}')) || (text.startsWith('[') && text.endsWith(']'));
}

QString prettyRecord(const QByteArray &raw, qsizetype most)
{
    const QString text = QString::fromUtf8(raw.left(most));
    QString shown = isJsonRecord(raw) ? Indenter(text).run() : text;
    if (raw.size() > most) {
        shown += u'\n' % Text::tr("… and %1 more; copy the record to have it whole.")
                             .arg(QLocale().formattedDataSize(raw.size() - most));
    }
    return visibleLines(shown);
}

} // namespace claviger
