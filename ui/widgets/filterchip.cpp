// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterchip.h"

#include <QEvent>
#include <QMenu>
#include <QStyle>

namespace claviger {

using namespace Qt::StringLiterals;

FilterChip::FilterChip(const QString &title, QWidget *parent) : QToolButton(parent), m_title(title)
{
    setProperty("filterChip", true);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    setMenu(new QMenu(this));
    showValue({});
}

void FilterChip::showValue(const QString &value)
{
    const QString text = value.isEmpty() ? m_title : QString(m_title % u": " % value);
    setText(text);
    setAccessibleName(tr("Filter by %1").arg(text));
    setProperty("narrow", !value.isEmpty());
    restyle();
}

void FilterChip::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        restyle();
}

// Style sheets select by property when a widget is polished, and mirror no padding by themselves.
void FilterChip::restyle()
{
    setProperty("mirrored", isRightToLeft());
    style()->unpolish(this);
    style()->polish(this);
    updateGeometry();
}

} // namespace claviger
