// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace claviger {

/// \a text as a tool tip that reads as it stands. Qt takes what looks like a tag for markup, and names come
/// from services and logs; text without any is shown as it is, so nothing may be escaped in it.
[[nodiscard]] inline QString plainTip(const QString &text)
{
    if (!text.contains(u'<'))
        return text;
    return QStringLiteral("<span style='white-space:pre-wrap'>") + text.toHtmlEscaped() +
           QStringLiteral("</span>");
}

} // namespace claviger
