// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/captiontoggle.h"

#include "ui/style/textroles.h"

namespace claviger {

CaptionToggle::CaptionToggle(const QString &name, const QString &text, const QString &tip, QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(name);
    setText(text);
    setToolTip(tip);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setFont(fontFor(TextRole::Caption));
}

} // namespace claviger
