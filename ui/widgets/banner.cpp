// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/style/icons.h"
#include "ui/style/textroles.h"
#include "ui/style/tokens.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace claviger {

using namespace Qt::StringLiterals;

Banner::Banner(QWidget *parent, Qt::Orientation orientation)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this))
{
    setProperty("banner", true);
    setObjectName(u"banner"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    setTextButton(*m_action);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(12, 5, 8, 5);
    layout->setSpacing(8);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0);
    layout->addWidget(m_text, 0, 1);
    if (orientation == Qt::Horizontal)
        layout->addWidget(m_action, 0, 2);
    else
        layout->addWidget(m_action, 1, 1, Qt::AlignLeading);
    connect(m_action, &QPushButton::clicked, this, &Banner::clicked);
    hide();
}

void Banner::setNotice(Kind kind, const QString &iconName, const QString &text, const QString &action)
{
    m_iconName = iconName;
    m_kind = kind;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    setProperty("kind", kind == Kind::Error ? u"error"_s : kind == Kind::Good ? u"good"_s : u"notice"_s);
    style()->unpolish(this);
    style()->polish(this);
    updateIcon();
    setVisible(!text.isEmpty());
}

void Banner::updateIcon()
{
    const Tokens tokens = Tokens::current();
    const QColor colour = m_kind == Kind::Error ? tokens.bad : m_kind == Kind::Good ? tokens.ok : tokens.warn;
    m_icon->setPixmap(m_iconName.isEmpty() ? QPixmap()
                                           : iconPixmap(m_iconName, colour, 16, devicePixelRatioF()));
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

} // namespace claviger
