// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/visibletext.h"

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

bool isControl(char16_t c)
{
    return c < 0x20 || c == 0x7f;
}

// The joiners U+200C and U+200D stay: Persian and emoji are written with them.
bool isHidden(char16_t c)
{
    return (c >= 0x80 && c < 0xa0) || c == 0xad || c == 0x61c || c == 0x180e || c == 0x200b || c == 0x200e ||
           c == 0x200f || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff ||
           (c >= 0xfff9 && c <= 0xfffb);
}

QString shown(const QString &text, bool lines)
{
    const auto stays = [lines](char16_t c) {
        return (lines && (c == u'\n' || c == u'\t')) || (!isControl(c) && !isHidden(c));
    };
    if (std::all_of(text.cbegin(), text.cend(), [&stays](QChar c) { return stays(c.unicode()); }))
        return text;
    QString visible;
    visible.reserve(text.size() + 16);
    for (const QChar each : text) {
        const char16_t c = each.unicode();
        if (stays(c))
            visible += each;
        else if (isControl(c))
            visible += QChar(c == 0x7f ? char16_t(0x2421) : char16_t(0x2400 + c));
        else
            visible += u"‹U+%1›"_s.arg(QString::number(c, 16).toUpper().rightJustified(4, u'0'));
    }
    return visible;
}

} // namespace

QString visibleText(const QString &text)
{
    return shown(text, false);
}

QString visibleLines(const QString &text)
{
    return shown(text, true);
}

} // namespace claviger
