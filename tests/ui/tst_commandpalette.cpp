// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/keytablemodel.h"
#include "models/tables/roles.h"
#include "tests/ui/fakecontent.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/keyspage.h"
#include "ui/pages/keytableview.h"
#include "ui/pages/uistate.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QTemporaryDir dir;
    FixedClock clock;
    UiState state{dir.filePath(u"ui.ini"_s)};
    MainWindow window{state, clock};

    Fixture()
    {
        window.show();
        window.showContent(fakeContent(clock.now()));
        QVERIFY2(QTest::qWaitForWindowActive(&window), "the window is not active");
        window.keysPage().table()->setFocus();
    }
    CommandPalette &palette() { return *window.findChild<CommandPalette *>(); }
    QLineEdit &field() { return *window.findChild<QLineEdit *>(u"paletteField"_s); }
    QListView &list() { return *window.findChild<QListView *>(u"paletteList"_s); }
    void open()
    {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(palette().isVisible());
        QTRY_VERIFY(field().hasFocus());
    }
    void choose(const QString &typed)
    {
        open();
        QTest::keyClicks(&field(), typed);
        QTest::keyClick(&field(), Qt::Key_Return);
    }
};

} // namespace

class TestCommandPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensAndClosesByKeyboard();
    void leadsToAPage();
    void leadsToAPlace();
    void leadsToOneKey();
    void runsAnAction();
    void saysWhyAnActionIsNotPossible();
    void arrowsGoRound();
    void listsEveryActionOfTheMenus();
    void lockingForgets();
    void fitsTheSmallestWindow();
};

void TestCommandPalette::opensAndClosesByKeyboard()
{
    Fixture f;
    QVERIFY(!f.palette().isVisible());
    f.open();
    QTest::keyClicks(&f.field(), u"rot"_s);
    QTest::keyClick(&f.field(), Qt::Key_Escape);
    QVERIFY(!f.palette().isVisible());
    QVERIFY(f.window.keysPage().table()->hasFocus()); // back where it was
    f.open();
    QCOMPARE(f.field().text(), QString()); // it begins anew
}

void TestCommandPalette::leadsToAPage()
{
    Fixture f;
    f.choose(u"scop"_s);
    QCOMPARE(f.window.page(), Page::Scopes);
}

void TestCommandPalette::leadsToAPlace()
{
    Fixture f;
    f.choose(u"acme"_s);
    auto *tree = f.window.findChild<QTreeView *>(u"connections"_s);
    QCOMPARE(tree->currentIndex().data().toString(), u"Acme"_s);
    QCOMPARE(f.window.keysPage().table()->model()->rowCount(), tree->currentIndex().data(CountRole).toInt());
}

void TestCommandPalette::leadsToOneKey()
{
    Fixture f;
    f.window.showPage(Page::Overview);
    f.choose(u"zapier"_s);
    QCOMPARE(f.window.page(), Page::Keys);
    QCOMPARE(f.window.keysPage().table()->model()->rowCount(), 1);
    QCOMPARE(f.window.keysPage().selection().value(0).key.name, u"zapier"_s);
}

void TestCommandPalette::runsAnAction()
{
    Fixture f;
    QSignalSpy creating(&f.window, &MainWindow::createRequested);
    f.choose(u"create key"_s);
    QCOMPARE(creating.size(), 1);
    QVERIFY(!f.palette().isVisible());
}

void TestCommandPalette::saysWhyAnActionIsNotPossible()
{
    Fixture f;
    f.window.keysPage().table()->clearSelection();
    QSignalSpy rotating(&f.window, &MainWindow::rotateRequested);
    f.choose(u"rotate"_s);
    QVERIFY(f.palette().isVisible());
    QCOMPARE(rotating.size(), 0);
    const QString why = f.list().currentIndex().data(ProblemRole).toString();
    QVERIFY(!why.isEmpty());
    QCOMPARE(f.palette().findChild<QLabel *>(u"paletteHint"_s)->text(), why);
}

void TestCommandPalette::arrowsGoRound()
{
    Fixture f;
    f.open();
    QCOMPARE(f.list().currentIndex().row(), 0);
    QTest::keyClick(&f.field(), Qt::Key_Up);
    QCOMPARE(f.list().currentIndex().row(), f.palette().model().rowCount() - 1);
    QTest::keyClick(&f.field(), Qt::Key_Down);
    QTest::keyClick(&f.field(), Qt::Key_Down);
    QCOMPARE(f.list().currentIndex().row(), 1);
    QTest::keyClick(&f.field(), Qt::Key_PageUp);
    QCOMPARE(f.list().currentIndex().row(), 0);
    QTest::keyClick(&f.field(), Qt::Key_Tab);
    QVERIFY(f.field().hasFocus());
    QTest::keyClicks(&f.field(), u"nothing is called like this"_s);
    QCOMPARE(f.palette().model().rowCount(), 0);
    QTest::keyClick(&f.field(), Qt::Key_Down);
    QTest::keyClick(&f.field(), Qt::Key_Return);
    QVERIFY(f.palette().isVisible());
}

void TestCommandPalette::listsEveryActionOfTheMenus()
{
    Fixture f;
    f.open();
    QStringList listed;
    for (int row = 0; row < f.palette().model().rowCount(); ++row)
        listed.append(f.palette().model().index(row).data().toString());
    for (const QString &text : {u"Sync"_s, u"Lock"_s, u"Quit"_s, u"Dark"_s, u"A secret has leaked…"_s,
                                u"Paste a table of keys…"_s, u"Create application…"_s})
        QVERIFY2(listed.contains(text), qPrintable(text));
}

void TestCommandPalette::lockingForgets()
{
    Fixture f;
    f.open();
    QTest::keyClicks(&f.field(), u"zapier"_s);
    QVERIFY(f.palette().model().rowCount() > 0);
    f.window.showLocked(u"Work"_s);
    QVERIFY(!f.palette().isVisible());
    QCOMPARE(f.palette().model().rowCount(), 0);
    QCOMPARE(f.field().text(), QString());
    QTest::keyClick(&f.window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!f.palette().isVisible());
}

void TestCommandPalette::fitsTheSmallestWindow()
{
    Fixture f;
    f.window.resize(960, 600);
    f.open();
    QVERIFY(f.window.rect().contains(f.palette().geometry()));
    QVERIFY(f.palette().rect().contains(f.list().geometry()));
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
