// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/dropoverlay.h"

#include "models/domain/visibletext.h"
#include "ui/style/icons.h"
#include "ui/style/textroles.h"
#include "ui/style/tokens.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyle>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {
constexpr int gap = 24;
constexpr int iconSize = 28;
} // namespace

DropOverlay::DropOverlay(QWidget &window) : QWidget(&window), m_window(window)
{
    setObjectName(u"dropOverlay"_s);
    setAcceptDrops(true);
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    hide();
}

void DropOverlay::setVaultName(const QString &name)
{
    m_vaultName = name;
}

void DropOverlay::setThrowAway(bool throwAway)
{
    m_isThrowAway = throwAway;
}

void DropOverlay::preview(const LogInput &input)
{
    m_input = input;
    setGeometry(m_window.rect());
    show();
    raise();
}

QList<DropOverlay::Zone> DropOverlay::zones() const
{
    const Zone look{Place::LookOnly, tr("Look only"),
                    tr("A throw-away vault: encrypted, gone when its window closes")};
    if (m_isThrowAway)
        return {{Place::Vault, tr("Add to what you look at"), look.sentence}};
    if (m_vaultName.isEmpty())
        return {look};
    return {{Place::Vault, tr("Import into “%1”").arg(m_vaultName),
             tr("Its events stay in the vault; you see it read first")},
            look};
}

QRect DropOverlay::rectOf(int zone, int count) const
{
    const QRect inner = rect().adjusted(gap, gap, -gap, -gap);
    const int width = (inner.width() - gap * (count - 1)) / count;
    const QRect area(inner.left() + zone * (width + gap), inner.top(), width, inner.height());
    return QStyle::visualRect(layoutDirection(), rect(), area);
}

int DropOverlay::zoneAt(const QPoint &point) const
{
    const int count = int(zones().size());
    for (int zone = 0; zone < count; ++zone) {
        const QRect area = rectOf(zone, count);
        if (point.x() >= area.left() - gap / 2 && point.x() <= area.right() + gap / 2)
            return zone;
    }
    return 0;
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize)
        setGeometry(m_window.rect());
    if (watched != &m_window || event->type() != QEvent::DragEnter)
        return QWidget::eventFilter(watched, event);
    return enter(*static_cast<QDragEnterEvent *>(event));
}

bool DropOverlay::enter(QDropEvent &event)
{
    const LogInput input = LogInput::ofMime(*event.mimeData());
    if (input.isEmpty())
        return false;
    event.setDropAction(Qt::CopyAction);
    event.accept();
    preview(input);
    return true;
}

void DropOverlay::dragEnterEvent(QDragEnterEvent *event)
{
    enter(*event);
}

void DropOverlay::dragMoveEvent(QDragMoveEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    const int zone = zoneAt(event->position().toPoint());
    if (std::exchange(m_zone, zone) != zone)
        update();
}

void DropOverlay::dragLeaveEvent(QDragLeaveEvent *)
{
    hide();
}

void DropOverlay::dropEvent(QDropEvent *event)
{
    const Place place = zones().value(zoneAt(event->position().toPoint())).place;
    const LogInput input = LogInput::ofMime(*event->mimeData());
    event->setDropAction(Qt::CopyAction);
    event->accept();
    hide();
    Q_EMIT dropped(input, place);
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = tokens.window;
    veil.setAlpha(225);
    painter.fillRect(rect(), veil);
    const QList<Zone> all = zones();
    for (int i = 0; i < all.size(); ++i) {
        const bool isChosen = i == m_zone || all.size() == 1;
        const QRect area = rectOf(i, int(all.size()));
        painter.setPen(QPen(isChosen ? tokens.accent : tokens.muted, isChosen ? 2 : 1.4, Qt::DashLine));
        painter.setBrush(isChosen ? tokens.base : Qt::transparent);
        painter.drawRoundedRect(area, 10, 10);
        const int middle = area.center().y();
        const QPixmap mark =
            iconPixmap(all.at(i).place == Place::Vault ? u"lock"_s : u"eye"_s,
                       isChosen ? tokens.accent : tokens.muted, iconSize, devicePixelRatioF());
        painter.drawPixmap(area.center().x() - iconSize / 2, middle - 84, mark);
        const QRect text = area.adjusted(16, 0, -16, 0);
        const auto line = [&](TextRole role, const QColor &colour, int top, int height,
                              const QString &words) {
            painter.setFont(fontFor(role));
            painter.setPen(colour);
            painter.drawText(QRect(text.left(), top, text.width(), height),
                             Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, words);
        };
        line(TextRole::PageTitle, tokens.text, middle - 40, 40, all.at(i).title);
        line(TextRole::Body, tokens.text, middle, 24, visibleText(m_input.description()));
        line(TextRole::Body, tokens.muted, middle + 28, 60, all.at(i).sentence);
    }
}

} // namespace claviger
