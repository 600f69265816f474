// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/visiblepart.h"

namespace claviger {

VisiblePart VisiblePart::of(const QString &shown)
{
    const auto isMask = [](QChar c) { return c == u'*' || c == u'•' || c == u'…' || c == u' '; };
    qsizetype first = 0;
    while (first < shown.size() && !isMask(shown[first]) &&
           !QStringView(shown).sliced(first).startsWith(u"..."))
        ++first;
    qsizetype last = shown.size();
    while (last > first && !isMask(shown[last - 1]) && shown[last - 1] != u'.')
        --last;
    return {shown.left(first).toLatin1(), first == shown.size() ? QByteArray() : shown.mid(last).toLatin1()};
}

} // namespace claviger
