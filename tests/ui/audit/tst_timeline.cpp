// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/timelinetablemodel.h"
#include "models/tables/timelinetexts.h"
#include "tests/ui/audit/samples.h"
#include "ui/audit/dayspanel.h"
#include "ui/audit/timelinechart.h"
#include "ui/audit/timelinegeometry.h"
#include "ui/audit/timelinepanel.h"
#include "ui/audit/timerangedialog.h"
#include "ui/style/chartcolours.h"
#include "ui/style/tokens.h"

#include <QAbstractItemModelTester>
#include <QDateTimeEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace claviger;
using namespace Qt::StringLiterals;
using audit::TimeChoice;
using audit::TimeScale;
using audit::TimeSpan;
using Heights = TimelineGeometry::Heights;

Q_DECLARE_METATYPE(claviger::OutcomeCounts)

namespace {

OutcomeCounts counts(quint64 ok, quint64 denied = 0, quint64 limited = 0)
{
    OutcomeCounts counts;
    counts.add(AuditOutcome::Ok, ok);
    counts.add(AuditOutcome::Denied, denied);
    counts.add(AuditOutcome::RateLimited, limited);
    return counts;
}

TimelineContent hours(const std::vector<OutcomeCounts> &bars)
{
    const TimeSpan span{samples::begin, samples::begin + std::int64_t(bars.size()) * 3600 * samples::second};
    return {TimeScale::by({TimeScale::Unit::Hour, 1}, span, QTimeZone::utc()), bars};
}

TimeSpan hourSpan(int from, int to)
{
    return {samples::begin + from * 3600 * samples::second, samples::begin + to * 3600 * samples::second};
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void barsFillTheirHeight_data();
    void barsFillTheirHeight();
    void barsTileThePlot_data();
    void barsTileThePlot();
    void levelsAreRound_data();
    void levelsAreRound();
    void spikesAreNoticed();
    void answersBecomeBars();
    void tableHasTheSameNumbers();
    void coloursAreSeen();

    void keysMoveTheCursor();
    void keysZoom();
    void mouseZooms();
    void numbersAreSpoken();
    void nothingIsSurvived();

    void zoomingOutGoesBack();
    void presetsAreChosen();
    void exactTimesAreTyped();
    void legendFilters();
    void tableZooms();
    void logarithmIsOffered();
    void screensAreTurned();
    void lastDaysAreChosen();
    void lastDaysAsATable();
};

void TestTimeline::barsFillTheirHeight_data()
{
    QTest::addColumn<OutcomeCounts>("bar");
    QTest::addColumn<int>("height");
    QTest::addColumn<QList<int>>("parts"); // from the foot: denied, limited, ok
    QTest::newRow("nothing") << counts(0) << 0 << QList<int>();
    QTest::newRow("all") << counts(1000) << 100 << QList<int>{100};
    QTest::newRow("half denied") << counts(500, 500) << 100 << QList<int>{50, 50};
    QTest::newRow("one denied is seen") << counts(999, 1) << 100 << QList<int>{1, 99};
    QTest::newRow("one of each is seen") << counts(998, 1, 1) << 100 << QList<int>{1, 1, 98};
    QTest::newRow("hardly anything") << counts(1) << 2 << QList<int>{2};
    QTest::newRow("more parts than pixels") << counts(1, 1, 1) << 3 << QList<int>{1, 1, 1};
}

void TestTimeline::barsFillTheirHeight()
{
    QFETCH(OutcomeCounts, bar);
    const TimelineContent content = hours({counts(1000), bar});
    const TimelineGeometry geometry(content, QRect(10, 20, 200, 100), Heights::Linear);
    QCOMPARE(geometry.top(), 1000U);
    const auto pieces = geometry.pieces(1);
    QList<int> parts;
    int height = 0;
    int foot = 120;
    for (const TimelineGeometry::Piece &piece : pieces) {
        QCOMPARE(piece.rect.bottom() + 1, foot);
        foot = piece.rect.top();
        parts << piece.rect.height();
        height += piece.rect.height();
    }
    QTEST(height, "height");
    QTEST(parts, "parts");
}

void TestTimeline::barsTileThePlot_data()
{
    QTest::addColumn<int>("bars");
    QTest::addColumn<int>("width");
    QTest::newRow("one") << 1 << 700;
    QTest::newRow("a day") << 24 << 701;
    QTest::newRow("many") << 500 << 900;
    QTest::newRow("more than pixels") << 700 << 300;
}

void TestTimeline::barsTileThePlot()
{
    QFETCH(int, bars);
    QFETCH(int, width);
    const TimelineContent content = samples::timeline(bars);
    const TimelineGeometry geometry(content, QRect(40, 5, width, 90), Heights::Linear);
    QCOMPARE(geometry.columns(0, bars - 1), QRect(40, 5, width, 90));
    for (int bar = 0; bar < bars; ++bar) {
        if (bar > 0 && width > bars)
            QCOMPARE(geometry.column(bar).left(), geometry.column(bar - 1).right() + 1);
        if (width > bars)
            QCOMPARE(geometry.barAt(geometry.column(bar).left()), bar);
        for (const TimelineGeometry::Piece &piece : geometry.pieces(bar))
            QVERIFY(geometry.column(bar).contains(piece.rect));
    }
    QCOMPARE(geometry.barAt(0), 0);
    QCOMPARE(geometry.barAt(40 + width + 5), bars - 1);
}

void TestTimeline::levelsAreRound_data()
{
    QTest::addColumn<quint64>("most");
    QTest::addColumn<bool>("logarithmic");
    QTest::addColumn<QList<quint64>>("levels");
    QTest::newRow("one") << quint64(1) << false << QList<quint64>{1};
    QTest::newRow("seven") << quint64(7) << false << QList<quint64>{5, 10};
    QTest::newRow("hundreds") << quint64(428) << false << QList<quint64>{200, 400, 600};
    QTest::newRow("million") << quint64(1'204'331) << false << QList<quint64>{500'000, 1'000'000, 1'500'000};
    QTest::newRow("powers") << quint64(1'204'331) << true << QList<quint64>{10, 10'000, 10'000'000};
    QTest::newRow("few by powers") << quint64(3) << true << QList<quint64>{1, 10};
}

void TestTimeline::levelsAreRound()
{
    QFETCH(quint64, most);
    QFETCH(bool, logarithmic);
    const TimelineContent content = hours({counts(1), counts(most)});
    const TimelineGeometry geometry(content, QRect(0, 0, 100, 80),
                                    logarithmic ? Heights::Logarithmic : Heights::Linear);
    QList<quint64> levels;
    int above = 80;
    for (const TimelineGeometry::Tick &tick : geometry.levels()) {
        levels << tick.value;
        QVERIFY(tick.at < above);
        above = tick.at;
    }
    QCOMPARE(above, 0);
    QTEST(levels, "levels");
}

void TestTimeline::spikesAreNoticed()
{
    QVERIFY(!TimelineGeometry::isSpiky({}));
    QVERIFY(!TimelineGeometry::isSpiky(samples::timeline(48)));
    QVERIFY(TimelineGeometry::isSpiky(samples::spike(48)));
}

void TestTimeline::answersBecomeBars()
{
    audit::Answer answer;
    answer.barParts = {"ok", "denied", "something else", ""};
    const TimeScale scale = hours({{}, {}, {}}).scale;
    answer.histogram = {{scale.bounds()[0], 7, {4, 1, 1, 1}}, {scale.bounds()[2], 5, {5, 0, 0, 0}}};
    const TimelineContent content = timelineOf(answer, scale);
    QCOMPARE(int(content.bars.size()), 3);
    QCOMPARE(content.bars[0].of(AuditOutcome::Ok), 4U);
    QCOMPARE(content.bars[0].of(AuditOutcome::Denied), 1U);
    QCOMPARE(content.bars[0].of(AuditOutcome::Unknown), 2U);
    QCOMPARE(content.bars[1].total(), 0U);
    QCOMPARE(content.sum().total(), 12U);
    QCOMPARE(content.highest(), 0);
}

void TestTimeline::tableHasTheSameNumbers()
{
    TimelineTableModel model;
    QAbstractItemModelTester tester(&model);
    model.setContent(hours({counts(1200, 3), counts(0), counts(7)}));
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(u'|');
    }
    QCOMPARE(lines, (QStringList{u"2026-03-01 00:00 – 01:00|1,203|0|1,200|3|0|0"_s,
                                 u"2026-03-01 02:00 – 03:00|7|0|7|0|0|0"_s, u"All|1,210|0|1,207|3|0|0"_s}));
    QCOMPARE(model.stepAt(1), 2);
    QCOMPARE(model.stepAt(2), -1);
    model.setContent({});
    QCOMPARE(model.rowCount(), 0);
}

void TestTimeline::coloursAreSeen()
{
    const ChartColours colours = ChartColours::current();
    for (const AuditOutcome outcome : allAuditOutcomes) {
        QVERIFY(contrast(colours.of(outcome), Tokens::current().base) >= 3);
        QVERIFY(contrast(colours.of(outcome), Tokens::current().window) >= 2.7);
    }
}

void TestTimeline::keysMoveTheCursor()
{
    TimelineChart chart;
    chart.resize(700, 120);
    chart.setContent(hours({counts(3), counts(0), counts(0), counts(4), counts(1)}));
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.cursorBar(), 0);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.cursorBar(), 1);
    QTest::keyClick(&chart, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(chart.cursorBar(), 3);
    QTest::keyClick(&chart, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(chart.cursorBar(), 0);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.cursorBar(), 0);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.cursorBar(), 4);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.cursorBar(), 0);
    QCOMPARE(chart.stretch(), std::pair(-1, -1));
}

void TestTimeline::keysZoom()
{
    TimelineChart chart;
    chart.resize(700, 120);
    chart.setContent(samples::timeline(24));
    QSignalSpy zoomed(&chart, &TimelineChart::zoomRequested);
    QSignalSpy out(&chart, &TimelineChart::zoomOutRequested);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(zoomed.size(), 0); // there is no cursor yet
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(chart.stretch(), std::pair(3, 5));
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(zoomed.takeFirst().constFirst().value<TimeSpan>(), hourSpan(3, 6));
    QTest::keyClick(&chart, Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(chart.stretch(), std::pair(0, 5));
    QTest::keyClick(&chart, Qt::Key_Escape);
    QCOMPARE(chart.stretch(), std::pair(-1, -1));
    QCOMPARE(out.size(), 0);
    QTest::keyClick(&chart, Qt::Key_Escape);
    QTest::keyClick(&chart, Qt::Key_Backspace);
    QCOMPARE(out.size(), 2);
    QTest::keyClick(&chart, Qt::Key_Enter); // one bar
    QCOMPARE(zoomed.takeFirst().constFirst().value<TimeSpan>(), hourSpan(0, 1));
}

void TestTimeline::mouseZooms()
{
    TimelineChart chart;
    chart.resize(700, 120);
    chart.setContent(samples::timeline(24));
    chart.show();
    QSignalSpy zoomed(&chart, &TimelineChart::zoomRequested);
    QSignalSpy out(&chart, &TimelineChart::zoomOutRequested);
    const auto middle = [&chart](int bar) { return chart.geometryOfBars().column(bar).center(); };
    QTest::mousePress(&chart, Qt::LeftButton, {}, middle(9));
    QTest::mouseMove(&chart, middle(6));
    QTest::mouseMove(&chart, middle(4));
    QCOMPARE(chart.stretch(), std::pair(4, 9));
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, middle(4));
    QCOMPARE(zoomed.takeFirst().constFirst().value<TimeSpan>(), hourSpan(4, 10));
    QTest::mouseClick(&chart, Qt::LeftButton, {}, middle(7));
    QCOMPARE(chart.cursorBar(), 7);
    QCOMPARE(zoomed.size(), 0);
    QTest::mousePress(&chart, Qt::LeftButton, Qt::ShiftModifier, middle(10));
    QTest::mouseRelease(&chart, Qt::LeftButton, Qt::ShiftModifier, middle(10));
    QCOMPARE(zoomed.takeFirst().constFirst().value<TimeSpan>(), hourSpan(7, 11));
    QTest::mouseDClick(&chart, Qt::LeftButton, {}, middle(2));
    QCOMPARE(out.size(), 1);
    QCOMPARE(zoomed.size(), 0);
}

void TestTimeline::numbersAreSpoken()
{
    TimelineChart chart;
    chart.setContent(hours({counts(1200, 3), counts(1)}));
    QCOMPARE(chart.accessibleDescription(), u"1,204 events, ok 1,201, denied 3"_s);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.accessibleDescription(), u"2026-03-01 00:00 – 01:00: 1,203 events, ok 1,200, denied 3"_s);
    QTest::keyClick(&chart, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(chart.accessibleDescription(),
             u"From 2026-03-01 00:00 to 2026-03-01 01:00 – 02:00: 1,204 events, ok 1,201, denied 3"_s);
}

void TestTimeline::nothingIsSurvived()
{
    TimelineChart chart;
    chart.resize(500, 100);
    for (const TimelineContent &content :
         {TimelineContent(), hours({counts(0), counts(0)}), hours({counts(1)})}) {
        chart.setContent(content);
        QVERIFY(!chart.grab().isNull());
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_End, Qt::Key_Return, Qt::Key_Escape})
            QTest::keyClick(&chart, key);
        QTest::mouseClick(&chart, Qt::LeftButton);
        QVERIFY(!chart.grab().isNull());
    }
    chart.resize(5, 5);
    QVERIFY(!chart.grab().isNull());
}

void TestTimeline::zoomingOutGoesBack()
{
    TimelinePanel panel;
    QSignalSpy made(&panel, &TimelinePanel::choiceMade);
    panel.setContent(samples::timeline(24));
    panel.setChoice(TimeChoice::last(86'400));
    QCOMPARE(made.size(), 0);
    QTest::keyClick(&panel.chart(), Qt::Key_Home);
    QTest::keyClick(&panel.chart(), Qt::Key_Return);
    QCOMPARE(made.takeFirst().constFirst().value<TimeChoice>(), TimeChoice::between(hourSpan(0, 1)));
    QTest::keyClick(&panel.chart(), Qt::Key_Backspace);
    QCOMPARE(made.takeFirst().constFirst().value<TimeChoice>(), TimeChoice::last(86'400));
    QTest::keyClick(&panel.chart(), Qt::Key_Backspace);
    QCOMPARE(made.takeFirst().constFirst().value<TimeChoice>(), TimeChoice());
    QTest::keyClick(&panel.chart(), Qt::Key_Backspace);
    QCOMPARE(made.size(), 0);
    QVERIFY(!panel.findChild<QToolButton *>(u"zoomOut"_s)->isEnabled());
}

void TestTimeline::presetsAreChosen()
{
    TimelinePanel panel;
    QSignalSpy made(&panel, &TimelinePanel::choiceMade);
    const QMenu *menu = panel.findChild<QToolButton *>(u"timeChoice"_s)->menu();
    QList<TimeChoice> chosen;
    for (QAction *action : menu->actions()) {
        if (!action->isSeparator() && action->isCheckable())
            action->trigger();
    }
    for (const auto &arguments : std::as_const(made))
        chosen << arguments.constFirst().value<TimeChoice>();
    QCOMPARE(chosen,
             (QList<TimeChoice>{TimeChoice::last(900), TimeChoice::last(3600), TimeChoice::last(86'400),
                                TimeChoice::last(7 * 86'400), TimeChoice::last(30 * 86'400)}));
    const QDateTime now = QDateTime::fromString(u"2026-03-01T01:00:00Z"_s, Qt::ISODate);
    QCOMPARE(TimeChoice::last(3600).spanAt(now), hourSpan(0, 1));
    QVERIFY(!TimeChoice().spanAt(now));
}

void TestTimeline::exactTimesAreTyped()
{
    const QTimeZone berlin("Europe/Berlin");
    TimeRangeDialog dialog(hourSpan(0, 24), berlin);
    QSignalSpy chosen(&dialog, &TimeRangeDialog::chosen);
    auto *from = dialog.findChild<QDateTimeEdit *>(u"from"_s);
    auto *to = dialog.findChild<QDateTimeEdit *>(u"to"_s);
    QCOMPARE(from->text(), u"2026-03-01 01:00:00"_s);
    QCOMPARE(dialog.span(), hourSpan(0, 24));
    to->setDateTime(from->dateTime().addSecs(-1));
    auto buttons = dialog.findChildren<ActionButton *>();
    const auto show = std::ranges::find(buttons, ActionButton::Role::Primary, &ActionButton::role);
    QVERIFY(show != buttons.end());
    QVERIFY(!(*show)->isEnabled());
    to->setDateTime(from->dateTime().addSecs(3600));
    QVERIFY((*show)->isEnabled());
    (*show)->click();
    QCOMPARE(chosen.takeFirst().constFirst().value<TimeSpan>(), hourSpan(0, 1));
}

void TestTimeline::legendFilters()
{
    TimelinePanel panel;
    panel.setContent(hours({counts(1200, 3)}));
    QSignalSpy asked(&panel, &TimelinePanel::outcomeRequested);
    auto *denied = panel.findChild<QToolButton *>(u"legend_denied"_s);
    QVERIFY(denied->text().contains(u"denied"_s) && denied->text().endsWith(u"3"_s));
    QVERIFY(panel.findChild<QToolButton *>(u"legend_error"_s)->isHidden());
    QTest::mouseClick(denied, Qt::LeftButton);
    QCOMPARE(asked.takeFirst(), (QVariantList{QVariant::fromValue(AuditOutcome::Denied), false}));
}

void TestTimeline::tableZooms()
{
    TimelinePanel panel;
    panel.setContent(hours({counts(2), counts(0), counts(5)}));
    QSignalSpy made(&panel, &TimelinePanel::choiceMade);
    panel.show();
    panel.findChild<QToolButton *>(u"asTable"_s)->click();
    auto *table = panel.findChild<QTableView *>(u"timelineTable"_s);
    QVERIFY(table->isVisible());
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(made.takeFirst().constFirst().value<TimeChoice>(), TimeChoice::between(hourSpan(2, 3)));
    table->setCurrentIndex(table->model()->index(2, 0)); // the sum
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(made.size(), 0);
}

void TestTimeline::logarithmIsOffered()
{
    TimelinePanel panel;
    panel.setContent(samples::timeline(48));
    auto *logarithmic = panel.findChild<QToolButton *>(u"logarithmic"_s);
    QVERIFY(logarithmic->isHidden());
    panel.setContent(samples::spike(48));
    QVERIFY(!logarithmic->isHidden());
    logarithmic->click();
    QCOMPARE(panel.chart().heights(), Heights::Logarithmic);
}

void TestTimeline::screensAreTurned()
{
    TimelinePanel panel;
    panel.setContent(samples::timeline(24));
    QSignalSpy made(&panel, &TimelinePanel::choiceMade);
    QTest::keyClick(&panel.chart(), Qt::Key_PageDown);
    QCOMPARE(made.takeFirst().constFirst().value<TimeChoice>(), TimeChoice::between(hourSpan(24, 48)));
    QTest::keyClick(&panel.chart(), Qt::Key_PageUp);
    QCOMPARE(made.takeFirst().constFirst().value<TimeChoice>(), TimeChoice::between(hourSpan(-24, 0)));
}

namespace {

/// Ninety days with one event each.
TimelineContent days()
{
    const std::int64_t day = 86'400 * samples::second;
    const TimeScale scale = TimeScale::by({TimeScale::Unit::Day, 1}, {0, 90 * day}, QTimeZone::utc());
    return {scale, std::vector<OutcomeCounts>(90, counts(1))};
}

} // namespace

void TestTimeline::lastDaysAreChosen()
{
    DaysPanel panel(std::array{7, 30, 90});
    panel.setContent(days());
    QCOMPARE(panel.days(), 7);
    panel.setDays(30);
    QCOMPARE(panel.days(), 30);
    panel.setDays(31); // is no choice
    QCOMPARE(panel.days(), 30);
    QCOMPARE(panel.shown().sum().total(), 30U);
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QSignalSpy chosen(&panel, &DaysPanel::daysChosen);
    auto *month = panel.findChild<QToolButton *>(u"days30"_s);
    auto *quarter = panel.findChild<QToolButton *>(u"days90"_s);
    QCOMPARE(quarter->accessibleName().left(11), u"The last 90"_s);
    month->setFocus();
    QTest::keyClick(month, Qt::Key_Right);
    QVERIFY(quarter->hasFocus());
    QVERIFY(quarter->isChecked());
    QCOMPARE(chosen.takeFirst().constFirst().toInt(), 90);
    QCOMPARE(panel.shown().sum().total(), 90U);
}

void TestTimeline::lastDaysAsATable()
{
    DaysPanel panel(std::array{7, 30, 90});
    panel.setContent(days());
    panel.show();
    auto *table = panel.findChild<QTableView *>(u"timelineTable"_s);
    QVERIFY(!table->isVisible());
    panel.findChild<QToolButton *>(u"daysAsTable"_s)->click();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 8); // with the sum
}

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
