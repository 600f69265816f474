// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wraplabel.h"

#include "ui/style/tokens.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace claviger {

WrapLabel::WrapLabel(const QString &text, QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
}

void WrapLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void WrapLabel::setMuted(bool muted)
{
    m_muted = muted;
    update();
}

void WrapLabel::setMaximumLines(int count)
{
    m_maximumLines = count;
    updateGeometry();
}

QStringList WrapLabel::lines(int width) const
{
    QStringList found;
    for (const QString &paragraph : m_text.split(u'\n')) {
        QTextLayout layout(paragraph, font(), this);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            if (m_maximumLines > 0 && found.size() == m_maximumLines - 1) {
                const QString rest = paragraph.mid(line.textStart());
                found.append(fontMetrics().elidedText(rest, Qt::ElideRight, width));
                return found;
            }
            found.append(paragraph.mid(line.textStart(), line.textLength()));
        }
        layout.endLayout();
    }
    return found;
}

// Not less than body text has, so that captions and values in the fixed font share their base lines.
int WrapLabel::lineHeight() const
{
    return qMax(fontMetrics().lineSpacing(), QFontMetrics(QGuiApplication::font()).lineSpacing());
}

QSize WrapLabel::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 24;
    return {width, heightForWidth(width)};
}

QSize WrapLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, lineHeight()};
}

int WrapLabel::heightForWidth(int width) const
{
    return int(lines(width).size()) * lineHeight() + 2;
}

void WrapLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = Tokens::current();
    painter.setPen(m_muted ? tokens.muted : tokens.text);
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
    int top = 1;
    for (const QString &line : lines(width())) {
        const QRect row(0, top, width(), lineHeight());
        painter.setLayoutDirection(line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(row, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, line);
        top += lineHeight();
    }
}

void WrapLabel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    menu->popup(event->globalPos());
}

} // namespace claviger
