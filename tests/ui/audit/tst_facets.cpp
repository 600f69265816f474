// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/facettreemodel.h"
#include "models/tables/facetvaluesmodel.h"
#include "models/tables/roles.h"
#include "tests/ui/audit/samples.h"
#include "ui/audit/facetdelegate.h"
#include "ui/audit/facetpanel.h"
#include "ui/audit/facettree.h"
#include "ui/audit/facetvaluesdialog.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace claviger;
using namespace Qt::StringLiterals;
using Fold = audit::FacetOf::Fold;
using Kind = FacetTreeModel::Kind;
using Mark = FacetTreeModel::Mark;

namespace {

QStringList rowsOf(const QAbstractItemModel &model, const QModelIndex &heading)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(heading); ++row) {
        const QModelIndex index = model.index(row, 0, heading);
        QString text = index.data().toString();
        const auto mark = index.data(FacetTreeModel::MarkRole).value<Mark>();
        if (mark != Mark::None)
            text.prepend(mark == Mark::Included ? u'+' : u'-');
        const QString note = index.data(NoteRole).toString();
        rows << (note.isEmpty() ? text : QString(text % u' ' % note));
    }
    return rows;
}

QList<audit::Facet> some()
{
    return {samples::facet(AuditField::Key, {u"a"_s, u"b"_s, u"c"_s}, 40, 12),
            samples::facet(AuditField::Ip, {u"203.0.113.7"_s}, 1)};
}

FacetFilter filter(AuditField field, const QString &value, bool excluded = false, Fold fold = Fold::None)
{
    return {field, fold, value, excluded};
}

} // namespace

class TestFacets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesAndHeadings();
    void newAnswersAreMerged();
    void filtersStandFirst();
    void filtersAreText_data();
    void filtersAreText();
    void searchesAreAsked();

    void keysFilter();
    void mouseFilters();
    void typingSearches();
    void closedFacetsAreRemembered();

    void valuesAreSortedAndSearched();
    void manyValuesDoNotStutter();
    void dialogListsAndFilters();
    void dialogTellsErrors();
};

void TestFacets::valuesAndHeadings()
{
    FacetTreeModel model({AuditField::Key, AuditField::Ip, {AuditField::Ip, Fold::Network}});
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 3);
    const QModelIndex keys = model.index(0, 0);
    QCOMPARE(rowsOf(model, keys), QStringList{u"no values"_s});
    model.setFacets(some());
    QCOMPARE(keys.data(NoteRole).toString(), u"40"_s);
    QCOMPARE(rowsOf(model, keys), (QStringList{u"a 4,200,000"_s, u"b 1,680,001"_s, u"c 672,001"_s,
                                               u"not provided 12"_s, u"Show all 40…"_s}));
    QCOMPARE(model.index(0, 0, keys).data(FacetTreeModel::ShareRole).toDouble(), 1.0);
    QCOMPARE(model.index(2, 0).data().toString(), u"IP network"_s);
    QCOMPARE(model.index(0, 0, keys).data(Qt::AccessibleTextRole).toString(), u"a, 4,200,000 events"_s);
    model.clear();
    QCOMPARE(rowsOf(model, keys), QStringList{u"no values"_s});
}

void TestFacets::newAnswersAreMerged()
{
    FacetTreeModel model({AuditField::Key});
    QAbstractItemModelTester tester(&model);
    const QModelIndex heading = model.index(0, 0);
    const QList<QStringList> answers{
        {u"a"_s, u"b"_s, u"c"_s}, {u"c"_s, u"d"_s, u"a"_s}, {}, {u"b"_s}, {u"d"_s, u"c"_s, u"b"_s, u"a"_s}};
    for (const QStringList &values : answers) {
        model.setFacets({samples::facet(AuditField::Key, values, quint64(values.size()))});
        QStringList shown;
        for (const QString &row : rowsOf(model, heading))
            shown << row.section(u' ', 0, 0);
        QCOMPARE(shown, values.isEmpty() ? QStringList{u"no"_s} : values);
    }
    const QPersistentModelIndex b(model.index(2, 0, heading));
    model.setFacets({samples::facet(AuditField::Key, {u"b"_s, u"x"_s}, 2)});
    QCOMPARE(b.row(), 0);
    QCOMPARE(b.data().toString(), u"b"_s);
}

void TestFacets::filtersStandFirst()
{
    FacetTreeModel model({AuditField::Key, AuditField::Ip});
    QAbstractItemModelTester tester(&model);
    model.setFacets(some());
    model.setFilters({filter(AuditField::Key, u"c"_s), filter(AuditField::Key, u"gone"_s, true),
                      filter(AuditField::Key, QString(), true)});
    QCOMPARE(rowsOf(model, model.index(0, 0)),
             (QStringList{u"+c 672,001"_s, u"-gone"_s, u"-not provided"_s, u"a 4,200,000"_s, u"b 1,680,001"_s,
                          u"Show all 40…"_s}));
    model.setFilters({});
    QCOMPARE(rowsOf(model, model.index(0, 0)).constFirst(), u"a 4,200,000"_s);
}

void TestFacets::filtersAreText_data()
{
    QTest::addColumn<FacetFilter>("filter");
    QTest::addColumn<QString>("text");
    QTest::newRow("value") << filter(AuditField::Key, u"eg_live_03"_s) << u"curl key:eg_live_03"_s;
    QTest::newRow("left out") << filter(AuditField::Actor, u"ci bot"_s, true) << u"curl -actor:\"ci bot\""_s;
    QTest::newRow("none") << filter(AuditField::Actor, {}) << u"curl actor:\"\""_s;
    QTest::newRow("network") << filter(AuditField::Ip, u"203.0.113.0/24"_s, false, Fold::Network)
                             << u"curl ip:203.0.113.0/24"_s;
}

void TestFacets::filtersAreText()
{
    QFETCH(FacetFilter, filter);
    const QString query = withFilter(u"curl"_s, filter);
    QTEST(query, "text");
    QCOMPARE(filtersIn(query), QList<FacetFilter>{filter});
    QCOMPARE(withoutFilter(query, filter), u"curl"_s);
}

void TestFacets::searchesAreAsked()
{
    FacetTreeModel model({AuditField::Key, AuditField::Ip});
    QAbstractItemModelTester tester(&model);
    QSignalSpy searched(&model, &FacetTreeModel::searchChanged);
    QVERIFY(model.setData(model.index(1, 0), u" 203 "_s));
    QCOMPARE(searched.size(), 1);
    QCOMPARE(model.searchOf(AuditField::Ip), u"203"_s);
    QVERIFY(model.setData(model.index(1, 0), u"203"_s));
    QCOMPARE(searched.size(), 1);
    audit::Facet facet = samples::facet(AuditField::Ip, {}, 900);
    facet.fitting = 0;
    model.setFacets({facet});
    QCOMPARE(model.index(1, 0).data(NoteRole).toString(), u"0 of 900"_s);
    QCOMPARE(rowsOf(model, model.index(1, 0)), QStringList{u"nothing fits"_s});
    QVERIFY(!model.setData(model.index(0, 0, model.index(1, 0)), u"x"_s));
}

void TestFacets::keysFilter()
{
    FacetPanel panel;
    panel.setFacets(some());
    FacetTree &tree = panel.tree();
    QSignalSpy asked(&panel, &FacetPanel::filterRequested);
    QSignalSpy dropped(&panel, &FacetPanel::filterDropped);
    QSignalSpy all(&panel, &FacetPanel::allRequested);
    const QModelIndex keys = tree.model()->index(1, 0);
    tree.setCurrentIndex(keys);
    QTest::keyClick(&tree, Qt::Key_Down);
    QCOMPARE(tree.currentIndex().data().toString(), u"a"_s);
    QTest::keyClick(&tree, Qt::Key_Return);
    QTest::keyClick(&tree, Qt::Key_Return, Qt::AltModifier);
    QTest::keyClick(&tree, Qt::Key_Plus);
    QTest::keyClick(&tree, Qt::Key_Minus);
    QCOMPARE(asked.size(), 4);
    for (const bool excluded : {false, true, false, true})
        QCOMPARE(asked.takeFirst().constFirst().value<FacetFilter>(),
                 filter(AuditField::Key, u"a"_s, excluded));
    panel.setFilters({filter(AuditField::Key, u"a"_s)});
    QCOMPARE(tree.currentIndex().data().toString(), u"a"_s);
    QTest::keyClick(&tree, Qt::Key_Return);
    QCOMPARE(dropped.takeFirst().constFirst().value<FacetFilter>(), filter(AuditField::Key, u"a"_s));
    QTest::keyClick(&tree, Qt::Key_Minus);
    QCOMPARE(asked.takeFirst().constFirst().value<FacetFilter>(), filter(AuditField::Key, u"a"_s, true));
    QTest::keyClick(&tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a"_s);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&tree, Qt::Key_Down);
    QTest::keyClick(&tree, Qt::Key_Return);
    QCOMPARE(all.takeFirst().constFirst().value<audit::FacetOf>(), audit::FacetOf(AuditField::Key));
    QTest::keyClick(&tree, Qt::Key_Left);
    QCOMPARE(tree.currentIndex(), keys);
    QTest::keyClick(&tree, Qt::Key_Return);
    QVERIFY(!tree.isExpanded(keys));
}

void TestFacets::mouseFilters()
{
    FacetPanel panel;
    panel.resize(260, 700);
    panel.setFacets(some());
    panel.show();
    FacetTree &tree = panel.tree();
    QSignalSpy asked(&panel, &FacetPanel::filterRequested);
    const QModelIndex keys = tree.model()->index(1, 0);
    const QRect first = tree.visualRect(tree.model()->index(0, 0, keys));
    QWidget *viewport = tree.viewport();
    QTest::mouseClick(viewport, Qt::LeftButton, {}, first.center());
    QCOMPARE(asked.takeFirst().constFirst().value<FacetFilter>(), filter(AuditField::Key, u"a"_s));
    QTest::mouseClick(viewport, Qt::LeftButton, Qt::AltModifier, first.center());
    QCOMPARE(asked.takeFirst().constFirst().value<FacetFilter>(), filter(AuditField::Key, u"a"_s, true));
    QTest::mouseClick(viewport, Qt::LeftButton, {}, QPoint(first.right() - 14, first.center().y()));
    QCOMPARE(asked.takeFirst().constFirst().value<FacetFilter>(), filter(AuditField::Key, u"a"_s, true));
    QTest::mouseClick(viewport, Qt::LeftButton, {}, tree.visualRect(keys).center());
    QVERIFY(!tree.isExpanded(keys));
    QVERIFY(asked.isEmpty());
}

void TestFacets::typingSearches()
{
    FacetPanel panel;
    panel.resize(260, 700);
    panel.setFacets(some());
    panel.show();
    FacetTree &tree = panel.tree();
    QSignalSpy changed(&panel, &FacetPanel::facetsChanged);
    tree.setCurrentIndex(tree.model()->index(1, 0));
    QTest::keyClick(&tree, Qt::Key_L);
    auto *edit = panel.findChild<QLineEdit *>(u"facetSearch"_s);
    QVERIFY(edit != nullptr);
    QTest::keyClicks(edit, u"ive"_s);
    QCOMPARE(edit->text(), u"live"_s);
    QCOMPARE(changed.size(), 4);
    const auto facets = panel.facets();
    QVERIFY(facets[1].field == AuditField::Key && facets[1].only);
    QVERIFY(facets[1].only->matches("eg_LIVE_03"));
    QVERIFY(!facets[1].only->matches("eg_test"));
    QVERIFY(!facets[0].only);
}

void TestFacets::closedFacetsAreRemembered()
{
    FacetPanel panel;
    panel.tree().setExpanded(panel.tree().model()->index(5, 0), false);
    const QByteArray state = panel.saveState();
    QCOMPARE(state, QByteArray("ip_network"));
    FacetPanel other;
    other.restoreState(state);
    for (int row = 0; row < other.tree().model()->rowCount(); ++row)
        QCOMPARE(other.tree().isExpanded(other.tree().model()->index(row, 0)), row != 5);
    panel.setFacets(some());
    QVERIFY(!panel.tree().isExpanded(panel.tree().model()->index(5, 0)));
}

void TestFacets::valuesAreSortedAndSearched()
{
    FacetValuesModel model;
    QAbstractItemModelTester tester(&model);
    model.setFacet(samples::facet(AuditField::Outcome, {u"ok"_s, u"denied"_s, u"zebra"_s}, 3, 5), 10'000'000);
    const auto values = [&model] {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, 0).data().toString();
        return texts;
    };
    QCOMPARE(values(), (QStringList{u"ok"_s, u"denied"_s, u"zebra"_s, u"not provided"_s}));
    QCOMPARE(model.index(0, FacetValuesModel::ShareColumn).data().toString(), u"42.0 %"_s);
    const QPersistentModelIndex zebra(model.index(2, 0));
    model.sort(FacetValuesModel::ValueColumn, Qt::AscendingOrder);
    QCOMPARE(values(), (QStringList{u"denied"_s, u"not provided"_s, u"ok"_s, u"zebra"_s}));
    QCOMPARE(zebra.row(), 3);
    model.sort(FacetValuesModel::ShareColumn, Qt::AscendingOrder);
    QCOMPARE(values(), (QStringList{u"not provided"_s, u"zebra"_s, u"denied"_s, u"ok"_s}));
    model.setSearch(u"E"_s);
    QCOMPARE(values(), (QStringList{u"not provided"_s, u"zebra"_s, u"denied"_s}));
    QCOMPARE(model.valueAt(0), QString());
    QCOMPARE(model.valueAt(1), u"zebra"_s);
}

void TestFacets::manyValuesDoNotStutter()
{
    audit::Facet facet;
    for (int i = 0; i < 100'000; ++i)
        facet.values.append({"203.0." + QByteArray::number(i / 256) + '.' + QByteArray::number(i % 256),
                             quint64(200'000 - i)});
    FacetValuesModel model;
    model.setFacet(facet, 1'000'000);
    QElapsedTimer timer;
    timer.start();
    model.setSearch(u"0.7"_s);
    const qint64 searched = timer.restart();
    model.setSearch({});
    model.sort(FacetValuesModel::ValueColumn);
    const qint64 sorted = timer.elapsed();
    qInfo("100,000 values: searched in %lld ms, sorted by value in %lld ms", searched, sorted);
    QCOMPARE(model.rowCount(), 100'000);
}

void TestFacets::dialogListsAndFilters()
{
    audit::Answer answer;
    answer.matched = 6'000'000;
    answer.facets = {samples::facet(AuditField::Ip, {u"203.0.113.7"_s, u"198.51.100.2"_s}, 2)};
    FacetValuesDialog dialog(AuditField::Ip,
                             [answer] { return QtFuture::makeReadyFuture(Result<audit::Answer>(answer)); });
    QSignalSpy asked(&dialog, &FacetValuesDialog::filterRequested);
    auto *table = dialog.findChild<QTableView *>(u"values"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *search = dialog.findChild<QLineEdit *>(u"search"_s);
    search->setFocus();
    QTest::keyClicks(search, u"198"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Down);
    QTRY_VERIFY(table->selectionModel()->hasSelection());
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"198.51.100.2"_s);
    QTest::keyClick(table, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(asked.takeFirst().constFirst().value<FacetFilter>(),
             filter(AuditField::Ip, u"198.51.100.2"_s, true));
    QVERIFY(!dialog.isVisible());
}

void TestFacets::dialogTellsErrors()
{
    FacetValuesDialog dialog(AuditField::Ip, [] {
        return QtFuture::makeReadyFuture(
            Result<audit::Answer>(fail(ErrorCode::VaultLocked, u"The vault is locked."_s)));
    });
    dialog.show();
    QTRY_VERIFY(!dialog.isBusy());
    QVERIFY(std::ranges::any_of(dialog.findChildren<QLabel *>(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"The vault is locked."_s);
    }));
}

QTEST_MAIN(TestFacets)
#include "tst_facets.moc"
