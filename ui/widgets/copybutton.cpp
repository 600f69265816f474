// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copybutton.h"

#include "ui/style/icons.h"

#include <QClipboard>
#include <QGuiApplication>

namespace claviger {

using namespace Qt::StringLiterals;

CopyButton::CopyButton(QWidget *parent) : QToolButton(parent)
{
    setProperty("iconOnly", true);
    setIcon(claviger::icon(u"copy"_s));
    setIconSize({16, 16});
    setFocusPolicy(Qt::TabFocus);
    m_back.setSingleShot(true);
    m_back.setInterval(1200);
    connect(&m_back, &QTimer::timeout, this, [this] { setIcon(claviger::icon(u"copy"_s)); });
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
}

void CopyButton::setContent(const QString &text, const QString &what)
{
    m_text = text;
    setToolTip(what);
    setAccessibleName(what);
    setVisible(!text.isEmpty());
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    setIcon(claviger::icon(u"check"_s, QPalette::Link));
    m_back.start();
}

} // namespace claviger
