// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/recordhighlighter.h"

#include "ui/style/tokens.h"

namespace claviger {

namespace {

/// The first place behind the text that begins at \a from with a quote.
qsizetype endOfText(const QString &line, qsizetype from)
{
    for (qsizetype at = from + 1; at < line.size(); ++at) {
        if (line[at] == u'\\')
            ++at;
        else if (line[at] == u'"')
            return at + 1;
    }
    return line.size();
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'+' || c == u'.';
}

} // namespace

RecordHighlighter::RecordHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) {}

void RecordHighlighter::highlightBlock(const QString &text)
{
    if (!m_json)
        return;
    const Tokens tokens = Tokens::current();
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        if (text[at] == u'"') {
            end = endOfText(text, at);
            const bool isName = end < text.size() && text[end] == u':';
            setFormat(int(at), int(end - at), isName ? tokens.accent : tokens.text);
        } else if (isWordCharacter(text[at])) {
            while (end < text.size() && isWordCharacter(text[end]))
                ++end;
            setFormat(int(at), int(end - at), tokens.info);
        } else if (!text[at].isSpace()) {
            setFormat(int(at), 1, tokens.muted);
        }
        at = end;
    }
}

} // namespace claviger
