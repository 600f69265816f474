// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/outcomelegend.h"

#include "models/tables/audittexts.h"
#include "ui/style/chartcolours.h"
#include "ui/style/textroles.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPixmap>
#include <QToolButton>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr int square = 9;
// What needs a look comes first.
constexpr std::array order{AuditOutcome::Denied, AuditOutcome::Error, AuditOutcome::RateLimited,
                           AuditOutcome::Unknown, AuditOutcome::Ok};

QIcon squareOf(const QColor &colour, qreal ratio)
{
    QPixmap pixmap(QSize(square, square) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(colour);
    return QIcon(pixmap);
}

} // namespace

OutcomeLegend::OutcomeLegend(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    for (const AuditOutcome outcome : order) {
        auto *button = new QToolButton(this);
        button->setObjectName(QString(u"legend_"_s % wordOf(outcome)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize({square, square});
        button->setProperty("iconOnly", true); // less room around it
        button->setFocusPolicy(Qt::TabFocus);
        button->setFont(tabular(fontFor(TextRole::Caption)));
        button->setToolTip(tr("Show only these events. With Alt: leave them out."));
        button->hide();
        connect(button, &QToolButton::clicked, this, [this, outcome] {
            Q_EMIT outcomeRequested(outcome, QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier));
        });
        layout->addWidget(button);
        m_buttons.insert(outcome, button);
    }
    layout->addStretch();
    recolour();
}

void OutcomeLegend::setTotals(const OutcomeCounts &totals)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        const quint64 count = totals.of(it.key());
        it.value()->setText(QString(outcomeText(it.key()) % u"  "_s % countText(count)));
        it.value()->setAccessibleName(
            tr("Filter by outcome: %1, %Ln events", nullptr, pluralCount(count)).arg(outcomeText(it.key())));
        it.value()->setVisible(count > 0);
    }
}

void OutcomeLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void OutcomeLegend::recolour()
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setIcon(squareOf(ChartColours::current().of(it.key()), devicePixelRatioF()));
}

} // namespace claviger
