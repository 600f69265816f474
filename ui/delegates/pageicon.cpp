// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/pageicon.h"

namespace claviger {

using namespace Qt::StringLiterals;

QString iconNameOf(Page page)
{
    switch (page) {
    case Page::Overview:
        return u"overview"_s;
    case Page::Keys:
        return u"key"_s;
    case Page::Scopes:
        return u"scope"_s;
    case Page::Applications:
        return u"app"_s;
    case Page::Audit:
        return u"audit"_s;
    case Page::Findings:
        return u"findings"_s;
    case Page::Journal:
        return u"journal"_s;
    }
    Q_UNREACHABLE();
}

} // namespace claviger
