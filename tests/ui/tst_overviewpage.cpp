// SPDX-License-Identifier: GPL-3.0-or-later
// The page in the real window: what is chosen here shows on the Keys page.
#include "models/tables/keytablemodel.h"
#include "models/tables/overviewmodel.h"
#include "models/tables/remindermodel.h"
#include "models/tables/roles.h"
#include "tests/ui/fakecontent.h"
#include "tests/ui/fakefindings.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/findingtableview.h"
#include "ui/pages/keyspage.h"
#include "ui/pages/keytableview.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/overviewtable.h"
#include "ui/pages/uistate.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    FixedClock clock;
    UiState state{folder.filePath(u"ui.ini"_s)};
    MainWindow window{state, clock};

    Fixture()
    {
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
        window.showContent(fakeContent(clock.now()));
        window.showPage(Page::Overview);
    }
    OverviewPage &page() { return *window.findChild<OverviewPage *>(u"overviewPage"_s); }
    OverviewTable &table() { return *page().table(); }
    int keysShown() { return window.keysPage().table()->model()->rowCount(); }
};

} // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyNumberLeadsToAsManyKeys_data();
    void everyNumberLeadsToAsManyKeys();
    void byKeyboard();
    void byMouse();
    void noNumberNoLink();
    void reminderLeadsToItsKey();
    void reminderTellsNamesakesApart();
    void everyNumberLeadsToAsManyFindings();
    void states();
    void sidebarChoosesThePage();
};

void TestOverviewPage::everyNumberLeadsToAsManyKeys_data()
{
    QTest::addColumn<PageContent>("content");
    const QDateTime now = FixedClock().now();
    QTest::newRow("a dozen in all states") << fakeContent(now);
    QTest::newRow("awkward names") << awkwardNames(now);
    QTest::newRow("hundreds") << manyKeys(now, 700);
}

void TestOverviewPage::everyNumberLeadsToAsManyKeys()
{
    QFETCH(PageContent, content);
    Fixture f;
    f.window.showContent(content);
    const OverviewModel &model = f.page().model();
    QVERIFY(model.rowCount() > 3);
    int above = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = OverviewModel::All; OverviewModel::isCountOfKeys(column); ++column) {
            const QModelIndex index = model.index(row, column);
            if (!model.isLink(index))
                continue;
            Q_EMIT f.page().keysRequested(model.filter(index));
            QVERIFY2(QString::number(f.keysShown()) == index.data().toString(),
                     qPrintable(index.data(Qt::AccessibleTextRole).toString() + u" but "_s +
                                QString::number(f.keysShown())));
            above += f.keysShown() > 0 ? 1 : 0;
        }
    }
    QVERIFY(above > 10);
}

void TestOverviewPage::byKeyboard()
{
    Fixture f;
    f.table().setFocus();
    QTest::keyClick(&f.table(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&f.table(), Qt::Key_Right);
    QTest::keyClick(&f.table(), Qt::Key_Down);
    const QModelIndex at = f.table().currentIndex();
    QCOMPARE(at.column(), int(OverviewModel::All));
    const int expected = at.data().toInt();
    QTest::keyClick(&f.table(), Qt::Key_Return);
    QCOMPARE(f.window.page(), Page::Keys);
    QCOMPARE(f.keysShown(), expected);
    QVERIFY(f.window.keysPage().isVisible());
    f.window.showPage(Page::Overview);
    QCOMPARE(f.table().currentIndex(), at);
    QTest::keyClick(&f.table(), Qt::Key_Right);
    QTest::keyClick(&f.table(), Qt::Key_Space);
    QCOMPARE(f.window.page(), Page::Keys);
}

void TestOverviewPage::byMouse()
{
    Fixture f;
    const OverviewModel &model = f.page().model();
    const QModelIndex total = model.index(model.rowCount() - 1, OverviewModel::Ended);
    QCOMPARE(total.data().toString(), u"2"_s);
    QSignalSpy asked(&f.page(), &ContentPage::keysRequested);
    QTest::mouseClick(f.table().viewport(), Qt::LeftButton, {}, f.table().visualRect(total).center());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(f.keysShown(), 2);
}

void TestOverviewPage::noNumberNoLink()
{
    Fixture f;
    QModelIndex dash;
    for (int row = 0; row < f.page().model().rowCount(); ++row) {
        if (f.page().model().index(row, OverviewModel::NoAllowlist).data().toString() == u"–"_s)
            dash = f.page().model().index(row, OverviewModel::NoAllowlist);
    }
    QVERIFY(dash.isValid());
    QVERIFY(!dash.data(Qt::ToolTipRole).toString().isEmpty());
    f.table().setCurrentIndex(dash);
    QTest::keyClick(&f.table(), Qt::Key_Return);
    QCOMPARE(f.window.page(), Page::Overview);
}

void TestOverviewPage::reminderLeadsToItsKey()
{
    Fixture f;
    auto *list = f.window.findChild<QListView *>(u"reminders"_s);
    QCOMPARE(list->model()->rowCount(), 3);
    QCOMPARE(list->model()->index(1, 0).data().toString(), u"zapier"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(f.window.page(), Page::Keys);
    QCOMPARE(f.keysShown(), 1);
    QCOMPARE(f.window.keysPage().table()->model()->index(0, KeyTableModel::Name).data().toString(),
             u"zapier"_s);
    // The place that it is in is marked in the tree.
    auto *tree = f.window.findChild<QTreeView *>(u"connections"_s);
    QCOMPARE(tree->currentIndex().data().toString(), u"Acme"_s);
    QVERIFY(tree->selectionModel()->isSelected(tree->currentIndex()));
    // Whoever types goes on searching everywhere in it.
    auto *field = f.window.findChild<QLineEdit *>(u"filterField"_s);
    QTest::keyClicks(field, u"c"_s);
    QVERIFY(f.keysShown() > 1);
    // The overview still looks everywhere, and the tree says so.
    f.window.showPage(Page::Overview);
    QVERIFY(!tree->selectionModel()->hasSelection());
    QVERIFY(f.page().model().rowCount() > 3);
}

void TestOverviewPage::reminderTellsNamesakesApart()
{
    Fixture f;
    PageContent content = fakeContent(f.clock.now());
    for (Key &key : content.inventory.keys)
        key.name = u"zapier"_s;
    f.window.showContent(content);
    auto *list = f.window.findChild<QListView *>(u"reminders"_s);
    const QString wanted =
        qobject_cast<ReminderModel *>(list->model())->filter(list->model()->index(1, 0)).keyId;
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(f.keysShown(), 1);
    QCOMPARE(f.window.keysPage().table()->model()->index(0, 0).data(KeyRole).value<Key>().id, wanted);
}

void TestOverviewPage::everyNumberLeadsToAsManyFindings()
{
    Fixture f;
    f.window.showFindings(fakeReport(fakeContent(f.clock.now()), f.clock.now()));
    const OverviewModel &model = f.page().model();
    auto *findings = f.window.findChild<FindingTableView *>(u"findingTable"_s);
    int above = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        f.window.showPage(Page::Overview);
        const QModelIndex index = model.index(row, OverviewModel::OpenFindings);
        QVERIFY(model.isLink(index));
        f.table().setFocus();
        f.table().setCurrentIndex(index);
        QTest::keyClick(&f.table(), Qt::Key_Return);
        QCOMPARE(f.window.page(), Page::Findings);
        QCOMPARE(findings->model()->rowCount(), index.data().toInt());
        above += index.data().toInt();
    }
    QVERIFY(above > 20);
}

void TestOverviewPage::states()
{
    Fixture f;
    auto *button = f.page().findChild<QPushButton *>(u"emptyStateButton"_s);
    QVERIFY(f.table().isVisible());
    f.window.showLoading();
    QVERIFY(!f.table().isVisible());
    f.window.showContent({});
    QVERIFY(button->isVisible());
    QSignalSpy connecting(&f.window, &MainWindow::connectRequested);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(connecting.size(), 1);
    PageContent quiet = fakeContent(f.clock.now());
    quiet.inventory.annotations.clear();
    quiet.inventory.openOperations.clear();
    f.window.showContent(quiet);
    QVERIFY(f.page().findChild<QLabel *>(u"noReminders"_s)->isVisible());
    QVERIFY(!f.page().findChild<QListView *>(u"reminders"_s)->isVisible());
    f.window.showLocked(u"Work"_s);
    QCOMPARE(f.page().model().rowCount(), 0);
}

void TestOverviewPage::sidebarChoosesThePage()
{
    Fixture f;
    auto *pages = f.window.findChild<QListView *>(u"pages"_s);
    QCOMPARE(pages->currentIndex().data().toString(), u"Overview"_s);
    f.window.showPage(Page::Keys);
    pages->setFocus();
    QTest::keyClick(pages, Qt::Key_Home);
    QTest::keyClick(pages, Qt::Key_Return);
    QCOMPARE(f.window.page(), Page::Overview);
    // There is nothing to inspect here.
    QVERIFY(!f.window.findChild<QWidget *>(u"inspector"_s)->isVisible());
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
