// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/timelinepanel.h"

#include "models/tables/timelinetablemodel.h"
#include "models/tables/timelinetexts.h"
#include "ui/audit/captiontoggle.h"
#include "ui/audit/chartortable.h"
#include "ui/audit/outcomelegend.h"
#include "ui/audit/timechoicechip.h"
#include "ui/audit/timelinechart.h"
#include "ui/audit/timerangedialog.h"
#include "ui/style/possible.h"
#include "ui/style/textroles.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <limits>

namespace claviger {

using namespace Qt::StringLiterals;

TimelinePanel::TimelinePanel(QWidget *parent)
    : QWidget(parent)
    , m_chip(new TimeChoiceChip(this))
    , m_span(new ElidedLabel({}, this))
    , m_legend(new OutcomeLegend(this))
    , m_zoomOut(
          new CaptionToggle(u"zoomOut"_s, tr("Zoom out"), tr("Back to the time before (Backspace)"), this))
    , m_logarithmic(new CaptionToggle(
          u"logarithmic"_s, tr("Log"),
          tr("Heights by powers of ten, so that small bars are seen beside large ones"), this))
    , m_chart(new TimelineChart(this))
    , m_stack(new ChartOrTable(m_chart, u"asTable"_s, this))
{
    setObjectName(u"timeline"_s);
    layOut();
    connect(m_chip, &TimeChoiceChip::chosen, this, &TimelinePanel::choose);
    connect(m_chip, &TimeChoiceChip::exactRequested, this, &TimelinePanel::chooseExactly);
    connect(m_chart, &TimelineChart::zoomRequested, this,
            [this](const audit::TimeSpan &span) { choose(audit::TimeChoice::between(span)); });
    connect(m_chart, &TimelineChart::zoomOutRequested, this, &TimelinePanel::zoomOut);
    connect(m_chart, &TimelineChart::moveRequested, this, &TimelinePanel::turn);
    connect(m_legend, &OutcomeLegend::outcomeRequested, this, &TimelinePanel::outcomeRequested);
    connect(m_zoomOut, &QToolButton::clicked, this, &TimelinePanel::zoomOut);
    connect(m_logarithmic, &QToolButton::toggled, this, [this](bool on) {
        m_chart->setHeights(on ? TimelineGeometry::Heights::Logarithmic : TimelineGeometry::Heights::Linear);
    });
    connect(m_stack, &ChartOrTable::toggled, this, &TimelinePanel::describe);
    connect(m_stack, &ChartOrTable::rowActivated, this, &TimelinePanel::openRow);
    describe();
}

void TimelinePanel::layOut()
{
    m_span->setFont(tabular(fontFor(TextRole::Caption)));
    setMuted(*m_span);
    m_zoomOut->setCheckable(false);
    m_stack->setFixedHeight(m_chart->sizeHint().height());
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_chip);
    bar->addWidget(m_span, 1);
    bar->addWidget(m_zoomOut);
    bar->addWidget(m_logarithmic);
    bar->addWidget(m_stack->toggle());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(m_legend);
    layout->addWidget(m_stack);
}

const audit::TimeChoice &TimelinePanel::choice() const
{
    return m_chip->choice();
}

void TimelinePanel::setChoice(const audit::TimeChoice &choice)
{
    if (choice == m_chip->choice())
        return;
    m_before.clear();
    m_chip->setChoice(choice);
    describe();
}

void TimelinePanel::setContent(const TimelineContent &content)
{
    m_chart->setContent(content);
    m_stack->setTableContent(content);
    m_legend->setTotals(content.sum());
    describe();
}

void TimelinePanel::clear()
{
    m_before.clear();
    m_chip->setChoice({});
    setContent({});
}

int TimelinePanel::mostBars() const
{
    // Until there are events the panel is hidden, and the chart has no width of its own yet.
    return m_chart->isVisible() ? m_chart->mostBars() : TimelineChart::mostBars(parentWidget()->width());
}

bool TimelinePanel::showsTable() const
{
    return m_stack->showsTable();
}

void TimelinePanel::setShowsTable(bool shown)
{
    m_stack->toggle()->setChecked(shown);
}

void TimelinePanel::choose(const audit::TimeChoice &choice)
{
    if (choice == m_chip->choice())
        return;
    m_before.append(m_chip->choice());
    m_chip->setChoice(choice);
    describe();
    Q_EMIT choiceMade(choice);
}

// Back to where the person came from; who came from nowhere sees all.
void TimelinePanel::zoomOut()
{
    if (!m_before.isEmpty()) {
        m_chip->setChoice(m_before.takeLast());
        describe();
        Q_EMIT choiceMade(m_chip->choice());
        return;
    }
    if (m_chip->choice().isAll())
        return;
    m_chip->setChoice({});
    describe();
    Q_EMIT choiceMade({});
}

void TimelinePanel::turn(int screens)
{
    const auto &bounds = m_chart->content().scale.bounds();
    if (bounds.size() < 2)
        return;
    const std::int64_t length = bounds.back() - bounds.front();
    audit::TimeSpan span;
    if (__builtin_mul_overflow(length, screens, &span.from) ||
        __builtin_add_overflow(bounds.front(), span.from, &span.from) ||
        __builtin_add_overflow(span.from, length, &span.to))
        return; // the end of the calendar
    choose(audit::TimeChoice::between(span));
}

void TimelinePanel::chooseExactly()
{
    audit::TimeSpan span = m_chart->content().scale.span();
    if (span.isEmpty()) {
        const std::int64_t now = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
        span = {now - std::int64_t(86'400) * 1'000'000'000, now};
    }
    auto *dialog = new TimeRangeDialog(span, m_chart->content().scale.zone(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TimeRangeDialog::chosen, this,
            [this](const audit::TimeSpan &chosen) { choose(audit::TimeChoice::between(chosen)); });
    dialog->open();
}

void TimelinePanel::openRow(int row)
{
    const int step = m_stack->model().stepAt(row);
    if (step >= 0)
        choose(audit::TimeChoice::between(m_chart->content().scale.spanOf(step)));
}

void TimelinePanel::describe()
{
    const TimelineContent &content = m_chart->content();
    const bool spiky = TimelineGeometry::isSpiky(content);
    m_logarithmic->setVisible(!showsTable() && (spiky || m_logarithmic->isChecked()));
    const bool isWhole = m_before.isEmpty() && m_chip->choice().isAll();
    setPossible(*m_zoomOut, tr("Back to the time before (Backspace)"),
                isWhole ? tr("All of the time is shown already") : QString());
    if (content.scale.size() == 0) {
        m_span->setText({});
        return;
    }
    const audit::TimeSpan &span = content.scale.span();
    m_span->setText(tr("%1 · a bar is %2")
                        .arg(spanText(span, content.scale.zone()), stepLengthText(content.scale.step())));
}

} // namespace claviger
