// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/timelinepanel.h"

#include "models/tables/timelinetablemodel.h"
#include "models/tables/timelinetexts.h"
#include "ui/audit/outcomelegend.h"
#include "ui/audit/timechoicechip.h"
#include "ui/audit/timelinechart.h"
#include "ui/audit/timerangedialog.h"
#include "ui/delegates/celldelegate.h"
#include "ui/style/possible.h"
#include "ui/style/textroles.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plainheader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <limits>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr int chartPage = 0;
constexpr int tablePage = 1;

QToolButton *makeToggle(const QString &name, const QString &text, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFont(fontFor(TextRole::Caption));
    return button;
}

QTableView *makeTable(QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(u"timelineTable"_s);
    table->setAccessibleName(TimelinePanel::tr("Events over time, as a table"));
    table->setProperty("plain", true);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    auto *header = new PlainHeader(table);
    table->setHorizontalHeader(header);
    header->setSectionsClickable(false);
    table->setItemDelegate(new CellDelegate(table));
    return table;
}

} // namespace

TimelinePanel::TimelinePanel(QWidget *parent)
    : QWidget(parent)
    , m_chip(new TimeChoiceChip(this))
    , m_span(new ElidedLabel({}, this))
    , m_legend(new OutcomeLegend(this))
    , m_zoomOut(makeToggle(u"zoomOut"_s, tr("Zoom out"), tr("Back to the time before (Backspace)"), this))
    , m_logarithmic(makeToggle(u"logarithmic"_s, tr("Log"),
                               tr("Heights by powers of ten, so that small bars are seen beside large ones"),
                               this))
    , m_asTable(makeToggle(u"asTable"_s, tr("Table"), tr("The same numbers as a table"), this))
    , m_stack(new QStackedWidget(this))
    , m_chart(new TimelineChart(this))
    , m_table(makeTable(this))
    , m_model(new TimelineTableModel(this))
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
    connect(m_asTable, &QToolButton::toggled, this, [this](bool on) {
        m_stack->setCurrentIndex(on ? tablePage : chartPage);
        describe();
    });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { openRow(index.row()); });
    describe();
}

void TimelinePanel::layOut()
{
    m_span->setFont(tabular(fontFor(TextRole::Caption)));
    setMuted(*m_span);
    m_zoomOut->setCheckable(false);
    m_table->setModel(m_model);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_stack->setFixedHeight(m_chart->sizeHint().height());
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_chip);
    bar->addWidget(m_span, 1);
    bar->addWidget(m_zoomOut);
    bar->addWidget(m_logarithmic);
    bar->addWidget(m_asTable);
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
    m_model->setContent(content);
    m_legend->setTotals(content.sum());
    m_table->resizeColumnsToContents();
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
    return m_asTable->isChecked();
}

void TimelinePanel::setShowsTable(bool shown)
{
    m_asTable->setChecked(shown);
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
    const int step = m_model->stepAt(row);
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
