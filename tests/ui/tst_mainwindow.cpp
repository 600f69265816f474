// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/keytablemodel.h"
#include "tests/ui/fakecontent.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/pages/keyspage.h"
#include "ui/pages/keytableview.h"
#include "ui/pages/uistate.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
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
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
    }
    template <typename T> T *child(const QString &name) { return window.findChild<T *>(name); }
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lockedAndUnlocked();
    void wrongPassphrase();
    void filterField();
    void treeNarrows();
    void panes();
    void narrowWindow();
    void inspectorTells();
    void statusStrip();
    void offline();
    void everythingHasAName();
    void layoutSurvivesRestart();
};

void TestMainWindow::lockedAndUnlocked()
{
    Fixture f;
    f.window.showLocked(u"Work"_s);
    QVERIFY(!f.child<QToolBar>(u"topBar"_s)->isVisible());
    QVERIFY(!f.child<QAction>(u"actionSync"_s)->isEnabled());
    QSignalSpy unlocking(&f.window, &MainWindow::unlockRequested);
    auto *field = f.child<QLineEdit>(u"passphrase"_s);
    QTest::keyClicks(field, u"correct horse"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(unlocking.size(), 1);
    QCOMPARE(unlocking.first().first().value<Secret>().expose().toByteArray(), "correct horse"_ba);
    QVERIFY(field->text().isEmpty());
    QVERIFY(!field->isEnabled());
    f.window.showContent(fakeContent(f.clock.now()));
    QVERIFY(f.child<QToolBar>(u"topBar"_s)->isVisible());
    QCOMPARE(f.window.keysPage().model().rowCount(), 12);
    QSignalSpy locking(&f.window, &MainWindow::lockRequested);
    QTest::keyClick(&f.window, Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(locking.size(), 1);
    f.window.showLocked(u"Work"_s);
    QCOMPARE(f.window.keysPage().model().rowCount(), 0);
    QCOMPARE(f.child<QTreeView>(u"connections"_s)->model()->rowCount(), 0);
}

void TestMainWindow::wrongPassphrase()
{
    Fixture f;
    f.window.showLocked(u"Work"_s, u"The passphrase does not open this vault."_s);
    QVERIFY(f.child<QLabel>(u"unlockError"_s)->isVisible());
    QVERIFY(f.child<QLineEdit>(u"passphrase"_s)->isEnabled());
    QVERIFY(!f.child<QAbstractButton>(u"unlock"_s)->isEnabled());
}

void TestMainWindow::filterField()
{
    Fixture f;
    f.window.showContent(fakeContent(f.clock.now()));
    QTest::keyClick(&f.window, Qt::Key_F, Qt::ControlModifier);
    auto *field = f.child<QLineEdit>(u"filterField"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"sdk"_s);
    QCOMPARE(f.window.keysPage().table()->model()->rowCount(), 2);
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(f.window.keysPage().table()->hasFocus());
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(f.window.keysPage().table()->model()->rowCount(), 12);
}

void TestMainWindow::treeNarrows()
{
    Fixture f;
    f.window.showContent(fakeContent(f.clock.now()));
    auto *tree = f.child<QTreeView>(u"connections"_s);
    QSignalSpy creating(&f.window, &MainWindow::createRequested);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Home);
    QCOMPARE(tree->currentIndex().data().toString(), u"Appgram staging"_s);
    QCOMPARE(f.window.keysPage().table()->model()->rowCount(), 4);
    f.child<QAction>(u"actionCreateKey"_s)->trigger();
    QCOMPARE(creating.first().first().value<KeyPlace>().connectionId, u"c3"_s);
    PageContent without = fakeContent(f.clock.now());
    without.inventory.connections.removeAt(2);
    f.window.showContent(without);
    QCOMPARE(f.window.keysPage().table()->model()->rowCount(), 8);
}

void TestMainWindow::panes()
{
    Fixture f;
    f.window.resize(1280, 800);
    f.window.showContent(fakeContent(f.clock.now()));
    f.window.keysPage().table()->selectRow(0);
    f.window.keysPage().table()->setFocus();
    const auto paneOf = [&] {
        for (const char *name : {"sidebar", "keysPage", "inspector"}) {
            if (f.child<QWidget>(QString::fromLatin1(name))->isAncestorOf(QApplication::focusWidget()))
                return QString::fromLatin1(name);
        }
        return QString();
    };
    QStringList walked;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&f.window, Qt::Key_F6);
        walked.append(paneOf());
    }
    QCOMPARE(walked, QStringList({u"inspector"_s, u"sidebar"_s, u"keysPage"_s}));
    QTest::keyClick(&f.window, Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(paneOf(), u"sidebar"_s);
}

void TestMainWindow::narrowWindow()
{
    Fixture f;
    f.window.resize(1280, 800);
    f.window.showContent(fakeContent(f.clock.now()));
    auto *inspector = f.child<QWidget>(u"inspector"_s);
    QTRY_VERIFY(inspector->isVisible());
    f.window.resize(1000, 700);
    QTRY_VERIFY(!inspector->isVisible());
    QTest::keyClick(&f.window, Qt::Key_I, Qt::ControlModifier);
    QVERIFY(inspector->isVisible());
    QVERIFY(f.window.keysPage().width() > 700);
    f.window.resize(1280, 800);
    QTRY_VERIFY(inspector->isVisible());
    QTRY_VERIFY(f.window.keysPage().width() < 800);
}

void TestMainWindow::inspectorTells()
{
    Fixture f;
    f.window.showContent(fakeContent(f.clock.now()));
    QTRY_VERIFY(f.child<QWidget>(u"inspector"_s)->isVisible());
    KeyTableView *table = f.window.keysPage().table();
    const auto select = [&](const QString &name) {
        table->clearSelection();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == name)
                table->selectRow(row);
        }
    };
    select(u"iOS SDK"_s);
    QVERIFY(f.child<QLabel>(u"provenance"_s)->text().contains(u"unpublished API"_s));
    QVERIFY(!f.child<QWidget>(u"cutOver"_s)->isVisible());
    select(u"crm-sync"_s);
    QCOMPARE(f.window.keysPage().selection().size(), 1);
    QVERIFY(f.child<QWidget>(u"cutOver"_s)->isVisible());
    QSignalSpy revoking(&f.window, &MainWindow::revokeRequested);
    auto *button = f.child<QWidget>(u"cutOver"_s)->findChild<QAbstractButton *>();
    button->click();
    QCOMPARE(revoking.first().first().value<QList<Key>>().first().id, u"k3"_s);
    select(u"string-importer"_s);
    QVERIFY(!f.child<QAbstractButton>(u"rotateButton"_s)->isEnabled());
    QVERIFY(f.child<QAbstractButton>(u"rotateButton"_s)->toolTip().contains(u"no rotation"_s));
}

void TestMainWindow::statusStrip()
{
    Fixture f;
    f.window.showContent(fakeContent(f.clock.now()));
    QCOMPARE(f.child<QLabel>(u"syncState"_s)->text(), u"Synced 1 h ago"_s);
    QVERIFY(f.child<QLabel>(u"syncProblem"_s)->text().startsWith(u"Entri: "_s));
    QVERIFY(!f.child<QWidget>(u"cancelSync"_s)->isVisible());
    QSignalSpy cancelling(&f.window.statusStrip(), &StatusStrip::cancelRequested);
    f.window.statusStrip().setProgress(u"keys of Acme"_s, 1, 4);
    f.child<QAbstractButton>(u"cancelSync"_s)->click();
    QCOMPARE(cancelling.size(), 1);
}

void TestMainWindow::offline()
{
    Fixture f;
    f.window.showContent(fakeContent(f.clock.now()));
    auto *banner = f.window.keysPage().findChild<QWidget *>(u"banner"_s);
    QVERIFY(!banner->isVisible());
    f.window.showOffline(f.clock.now());
    QVERIFY(banner->isVisible());
    QVERIFY(banner->accessibleName().contains(u"2026-11-21 12:00"_s));
    f.window.showOffline({});
    QVERIFY(!banner->isVisible());
}

// What takes the keyboard must tell a screen reader what it is.
void TestMainWindow::everythingHasAName()
{
    Fixture f;
    f.window.showContent(fakeContent(f.clock.now()));
    f.window.keysPage().table()->selectRow(0);
    int seen = 0;
    for (QWidget *widget : f.window.findChildren<QWidget *>()) {
        const bool internal = widget->objectName().startsWith(u"qt_"_s) ||
                              qobject_cast<QHeaderView *>(widget) != nullptr ||
                              widget->inherits("QLineEditIconButton");
        if (internal || (widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const auto *label = qobject_cast<QLabel *>(widget);
        const bool named = !widget->accessibleName().isEmpty() ||
                           (button != nullptr && !button->text().isEmpty()) ||
                           (label != nullptr && !label->text().isEmpty()) || widget->inherits("QScrollArea");
        QVERIFY2(named, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                   widget->objectName()));
        ++seen;
    }
    QVERIFY(seen > 10);
}

void TestMainWindow::layoutSurvivesRestart()
{
    const QTemporaryDir folder;
    const FixedClock clock;
    const QString file = folder.filePath(u"ui.ini"_s);
    {
        UiState state(file);
        MainWindow window(state, clock);
        window.resize(1200, 700);
        window.show();
        window.showContent(fakeContent(clock.now()));
        window.findChild<QAction *>(u"actionInspector"_s)->trigger();
        window.findChild<QAction *>(u"actionSidebar"_s)->trigger();
        window.close();
    }
    UiState state(file);
    MainWindow window(state, clock);
    window.show();
    window.showContent(fakeContent(clock.now()));
    QTRY_COMPARE(window.width(), 1200);
    QVERIFY(!window.findChild<QWidget *>(u"inspector"_s)->isVisible());
    QVERIFY(!window.findChild<QWidget *>(u"sidebar"_s)->isVisible());
    QVERIFY(!window.findChild<QAction *>(u"actionSidebar"_s)->isChecked());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
