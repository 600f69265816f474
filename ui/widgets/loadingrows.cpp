// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/loadingrows.h"

#include "ui/style/tokens.h"

#include <QPainter>

namespace claviger {

LoadingRows::LoadingRows(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(150);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_due = true;
        update();
    });
}

void LoadingRows::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_due = false;
    m_delay.start();
}

void LoadingRows::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_delay.stop();
}

void LoadingRows::paintEvent(QPaintEvent *)
{
    if (!m_due)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Tokens::current().line);
    constexpr int rowHeight = 26;
    // Uneven ends read as text that is on its way, even ones as a broken table.
    constexpr int ends[] = {0, 60, 24, 90, 40};
    for (int row = 0; (row + 1) * rowHeight < height(); ++row) {
        const int top = row * rowHeight + 9;
        painter.drawRoundedRect(QRectF(16, top, width() * 0.25 - ends[row % 5], 8), 4, 4);
        painter.drawRoundedRect(QRectF(width() * 0.32, top, width() * 0.16, 8), 4, 4);
        painter.drawRoundedRect(QRectF(width() * 0.54, top, width() * 0.3 - ends[(row + 2) % 5], 8), 4, 4);
    }
}

} // namespace claviger
