// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/whendone.h"
#include "models/tables/eventtablemodel.h"
#include "ui/audit/eventtable.h"
#include "ui/audit/eventtableview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

using Rows = EventTableModel::Rows;

Rows page(std::uint64_t offset, std::uint64_t limit, std::uint64_t total)
{
    Rows rows;
    for (std::uint64_t number = offset; number < std::min(offset + limit, total); ++number) {
        audit::EventRow row;
        row.time = std::int64_t(number) * 1'000'000;
        row.fields[indexOf(AuditField::Key)] = "key " + QByteArray::number(qulonglong(number));
        rows << row;
    }
    return rows;
}

EventTableModel::Fetch sourceOf(std::uint64_t total)
{
    return [total](std::uint64_t offset, std::uint32_t limit) {
        return endedFuture<Rows>(page(offset, limit, total));
    };
}

/// The table over \a total rows, on the screen.
struct Shown
{
    explicit Shown(std::uint64_t total) : model(clock), tester(&model), table(model), view(*table.view())
    {
        view.setUpColumns({});
        table.resize(1000, 500);
        table.show();
        if (!QTest::qWaitForWindowExposed(&table))
            qFatal("the table is not on the screen");
        model.setAnswer(total, sourceOf(total), page(0, EventTableModel::blockSize, total));
        view.answerChanged();
        view.setFocus();
    }
    [[nodiscard]] QString keyOf(std::uint64_t row) const
    {
        const auto event = model.eventAt(row);
        return event ? QString::fromUtf8((*event)[AuditField::Key]) : QString();
    }
    [[nodiscard]] QString currentKey() const
    {
        return view.currentIndex().siblingAtColumn(EventTableModel::Key).data().toString();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view, key, modifiers);
    }

    SystemClock clock;
    EventTableModel model;
    QAbstractItemModelTester tester;
    EventTable table;
    EventTableView &view;
};

} // namespace

class TestEventTableView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theKeyboardReachesEveryRow()
    {
        constexpr std::uint64_t total = 2'000'000'000;
        Shown shown(total);
        shown.press(Qt::Key_End);
        QTRY_COMPARE(shown.currentKey(), u"key 1999999999"_s);
        QCOMPARE(shown.table.scrollBar()->value(), shown.table.scrollBar()->maximum());
        shown.press(Qt::Key_Down); // there is nothing behind the last
        QCOMPARE(shown.currentKey(), u"key 1999999999"_s);
        shown.press(Qt::Key_Up);
        QTRY_COMPARE(shown.currentKey(), u"key 1999999998"_s);
        shown.press(Qt::Key_PageUp);
        const std::uint64_t page = std::uint64_t(shown.view.wholeRows());
        QTRY_COMPARE(shown.currentKey(), u"key %1"_s.arg(total - 2 - page));
        shown.press(Qt::Key_Home);
        QTRY_COMPARE(shown.currentKey(), u"key 0"_s);
        QCOMPARE(shown.table.scrollBar()->value(), 0);
        shown.press(Qt::Key_PageDown);
        QTRY_COMPARE(shown.currentKey(), u"key %1"_s.arg(page));
    }

    void stepsShowOneRowAfterTheOther()
    {
        Shown shown(500);
        shown.press(Qt::Key_Home);
        for (int row = 1; row < 250; ++row) {
            shown.press(Qt::Key_Down);
            QCOMPARE(shown.view.selection().current(), std::optional<std::uint64_t>(row));
            const QRect cell = shown.view.visualRect(shown.view.currentIndex());
            QVERIFY(shown.view.viewport()->rect().contains(cell.center()));
            QVERIFY(cell.bottom() <= shown.view.viewport()->rect().bottom());
        }
        QTRY_COMPARE(shown.currentKey(), u"key 249"_s);
    }

    void theBarGoesToAnyPlace()
    {
        Shown shown(10'000'000);
        shown.table.scrollBar()->setValue(7'654'321);
        QTRY_COMPARE(shown.model.index(0, EventTableModel::Key).data().toString(), u"key 7654321"_s);
        QCOMPARE(shown.view.firstRow(), std::uint64_t(7'654'321));
        // The current row is out of sight now, and going on from it comes back.
        shown.press(Qt::Key_Home);
        QCOMPARE(shown.view.firstRow(), std::uint64_t(0));
    }

    void fewRowsNeedNoBar()
    {
        Shown shown(3);
        QVERIFY(!shown.table.scrollBar()->isVisible());
        QCOMPARE(shown.model.rowCount(), 3);
        shown.press(Qt::Key_End);
        QCOMPARE(shown.currentKey(), u"key 2"_s);
    }

    void aSpanIsSelectedAcrossScreens()
    {
        Shown shown(1'000'000);
        shown.press(Qt::Key_Home);
        shown.press(Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(shown.view.selection().count(), std::uint64_t(1'000'000));
        shown.press(Qt::Key_Home);
        QCOMPARE(shown.view.selection().count(), std::uint64_t(1));
        shown.press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(shown.view.selection().count(), std::uint64_t(1'000'000));
        QVERIFY(shown.view.selection().contains(999'999));
    }

    void singleRowsAreAdded()
    {
        Shown shown(1000);
        const auto click = [&shown](int row, Qt::KeyboardModifiers modifiers) {
            const QRect cell = shown.view.visualRect(shown.model.index(row, EventTableModel::Key));
            QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, modifiers, cell.center());
        };
        click(2, Qt::NoModifier);
        click(5, Qt::ControlModifier);
        QCOMPARE(shown.view.selection().rows(10), (QList<std::uint64_t>{2, 5}));
        QVERIFY(shown.view.selectionModel()->isRowSelected(5));
        click(5, Qt::ControlModifier);
        QCOMPARE(shown.view.selection().rows(10), QList<std::uint64_t>{2});
        click(7, Qt::ShiftModifier);
        QCOMPARE(shown.view.selection().count(), std::uint64_t(3)); // from the row that was touched last
        shown.press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"key 6"_s));
    }

    void theMenuOpensByKeyboardOnTheCurrentCell()
    {
        Shown shown(1000);
        QSignalSpy menus(&shown.view, &EventTableView::menuRequested);
        shown.press(Qt::Key_Down);
        shown.press(Qt::Key_Right);
        shown.press(Qt::Key_Right);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(shown.view.viewport(), &event);
        QCOMPARE(menus.size(), 1);
        QCOMPARE(menus.first().first().value<QModelIndex>().data(EventFieldRole).toInt(),
                 int(AuditField::Key));
    }

    void onlyTimeIsAnOrder()
    {
        Shown shown(1000);
        shown.view.showOrder(false);
        QSignalSpy orders(&shown.view, &EventTableView::ascendingChosen);
        QHeaderView *header = shown.view.horizontalHeader();
        const auto click = [header](int column) {
            const QPoint middle(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                                header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, middle);
        };
        click(EventTableModel::Time);
        QCOMPARE(orders.size(), 1);
        QCOMPARE(orders.first().first().toBool(), true);
        click(EventTableModel::Actor);
        QCOMPARE(orders.size(), 1);
        QCOMPARE(header->sortIndicatorSection(), int(EventTableModel::Time));
        QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    }

    void anotherAnswerForgetsTheSelection()
    {
        Shown shown(1000);
        shown.press(Qt::Key_End);
        shown.model.setAnswer(5, sourceOf(5), page(0, 5, 5));
        shown.view.answerChanged();
        QCOMPARE(shown.view.selection().count(), std::uint64_t(0));
        QCOMPARE(shown.view.firstRow(), std::uint64_t(0));
        QCOMPARE(shown.model.rowCount(), 5);
    }
};

QTEST_MAIN(TestEventTableView)
#include "tst_eventtableview.moc"
