// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/roles.h"
#include "models/tables/scopematrixproxy.h"
#include "tests/ui/fakecontent.h"
#include "ui/dialogs/scopediffdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/scopematrixview.h"
#include "ui/pages/scopespage.h"
#include "ui/pages/uistate.h"
#include "ui/widgets/groupedheader.h"
#include "ui/widgets/wraplabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

/// The dozen keys, with a template, a wildcard that works and a scope that nobody knows.
PageContent content(const QDateTime &now)
{
    PageContent content = fakeContent(now);
    auto service = std::make_shared<ServiceDescription>(*content.services.value(u"c1"_s));
    KeyTemplate reader;
    reader.id = u"reader"_s;
    reader.name = u"Reader"_s;
    reader.scopes = {u"chats.read"_s, u"contacts.read"_s};
    service->templates = {reader};
    content.services.insert(u"c1"_s, service);
    for (Key &key : content.inventory.keys) {
        if (key.id == u"a3"_s)
            key.status = KeyStatus::Active;
        if (key.id == u"a4"_s)
            key.scopes << u"flags:paint"_s;
    }
    return content;
}

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
        window.showContent(content(clock.now()));
        window.showPage(Page::Scopes);
        table().setFocus();
    }
    ScopesPage &page() { return *window.findChild<ScopesPage *>(u"scopesPage"_s); }
    ScopeMatrixView &table() { return *page().table(); }
    GroupedHeader &header() { return *table().header(); }
    QString title() { return window.findChild<QLabel *>(u"scopesTitle"_s)->text(); }
    QStringList names()
    {
        QStringList found;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            found.append(table().model()->index(row, 0).data().toString());
        return found;
    }
    int column(const QString &name)
    {
        for (int column = 0; column < table().model()->columnCount(); ++column) {
            if (table().model()->headerData(column, Qt::Horizontal).toString() == name)
                return column;
        }
        return -1;
    }
    void select(const QStringList &wanted)
    {
        table().clearSelection();
        for (const QString &name : wanted)
            table().selectionModel()->select(table().model()->index(int(names().indexOf(name)), 0),
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    /// Walks the header to the column and presses Enter.
    void activate(const QString &name)
    {
        table().setCurrentIndex(table().model()->index(0, 1));
        QTest::keyClick(&table(), Qt::Key_Up);
        while (header().cursorSection() != column(name))
            QTest::keyClick(&header(), header().cursorSection() < column(name) ? Qt::Key_Right : Qt::Key_Left);
        QTest::keyClick(&header(), Qt::Key_Return);
    }
    QMenu *menu(const QString &name)
    {
        for (QMenu *each : page().findChildren<QMenu *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
};

} // namespace

class TestScopesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoCanByKeyboard();
    void whoCanByMouse();
    void columnWithOneScopeAsksNothing();
    void escapeShowsAll();
    void textFilter();
    void endedKeys();
    void keysWithoutScopesAreNoted();
    void compareTwoKeys();
    void compareWithTemplate();
    void compareSaysWhatItNeeds();
    void inspectorFollows();
    void selectionSurvivesChanges();
    void theKeysStay();
    void keysAndScopesScrollTogether();
    void states();
    void lockClosesTheComparison();
};

void TestScopesPage::whoCanByKeyboard()
{
    Fixture f;
    f.activate(u"chats"_s);
    QMenu *menu = f.menu(u"whoCanMenu"_s);
    QVERIFY(menu != nullptr);
    QVERIFY(menu->activeAction()->text().startsWith(u"chats.read"_s));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(f.names(), (QStringList{u"ci-deploy-bot"_s, u"zapier"_s}));
    QVERIFY2(f.title().startsWith(u"2 key"_s) && f.title().endsWith(u"can chats.write"_s), qPrintable(f.title()));
    QVERIFY(f.table().hasFocus());
    QCOMPARE(f.table().currentIndex().column(), f.column(u"chats"_s));
    // Other services' columns have nothing to say about it.
    QVERIFY(f.table().isColumnHidden(f.column(u"*"_s)));
    QTest::keyClick(&f.table(), Qt::Key_Escape);
    QCOMPARE(f.title(), u"Scopes"_s);
    QVERIFY(!f.table().isColumnHidden(f.column(u"*"_s)));
}

void TestScopesPage::whoCanByMouse()
{
    Fixture f;
    const int column = f.column(u"contacts"_s);
    f.table().scrollTo(f.table().model()->index(0, column));
    const QPoint at(f.header().sectionViewportPosition(column) + 20, f.header().height() - 10);
    QTest::mouseClick(f.header().viewport(), Qt::LeftButton, {}, at);
    QMenu *menu = f.menu(u"whoCanMenu"_s);
    QVERIFY(menu != nullptr);
    menu->setActiveAction(menu->actions().at(1));
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(f.title().contains(u"can contacts.read"_s));
    QCOMPARE(f.names(), (QStringList{u"crm-sync"_s, u"crm-sync (new)"_s, u"zapier"_s}));
}

void TestScopesPage::columnWithOneScopeAsksNothing()
{
    Fixture f;
    f.activate(u"events"_s);
    QVERIFY(f.menu(u"whoCanMenu"_s) == nullptr);
    // "*" covers it, too.
    QCOMPARE(f.names(), (QStringList{u"Android SDK"_s, u"import-2024"_s, u"iOS SDK"_s, u"mcp-server"_s}));
    f.window.findChild<QPushButton *>(u"everybody"_s)->click();
    QCOMPARE(f.names().size(), 8);
}

void TestScopesPage::escapeShowsAll()
{
    Fixture f;
    f.page().askWhoCan({u"entergram"_s, u"messages.write"_s});
    QCOMPARE(f.names(), QStringList{u"zapier"_s});
    QTest::keyClick(&f.table(), Qt::Key_Up);
    QVERIFY(f.header().hasFocus());
    QTest::keyClick(&f.header(), Qt::Key_Escape);
    QCOMPARE(f.names().size(), 8);
    // A scope that is gone is not asked about any longer.
    f.page().askWhoCan({u"entergram"_s, u"messages.write"_s});
    PageContent without = content(f.clock.now());
    without.inventory.connections.removeFirst();
    f.window.showContent(without);
    QCOMPARE(f.title(), u"Scopes"_s);
    QCOMPARE(f.names().size(), 4);
}

void TestScopesPage::textFilter()
{
    Fixture f;
    auto *field = f.window.findChild<QLineEdit *>(u"filterField"_s);
    QTest::keyClick(&f.window, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(field, u"contacts"_s);
    QCOMPARE(f.names(), (QStringList{u"crm-sync"_s, u"crm-sync (new)"_s, u"zapier"_s}));
    QVERIFY(!f.table().isColumnHidden(f.column(u"contacts"_s)));
    QVERIFY(f.table().isColumnHidden(f.column(u"chats"_s)));
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(f.table().hasFocus());
    field->setText(u"sdk"_s);
    QCOMPARE(f.names(), (QStringList{u"Android SDK"_s, u"iOS SDK"_s}));
    QVERIFY(!f.table().isColumnHidden(f.column(u"chats"_s)));
    field->setText(u"no such thing"_s);
    QVERIFY(!f.table().isVisible());
}

void TestScopesPage::endedKeys()
{
    Fixture f;
    QVERIFY(!f.names().contains(u"old-laptop"_s));
    auto *box = f.window.findChild<QCheckBox *>(u"endedToo"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(f.names().contains(u"old-laptop"_s));
    QVERIFY(f.names().contains(u"monthly-report"_s));
}

void TestScopesPage::keysWithoutScopesAreNoted()
{
    Fixture f;
    auto *note = f.window.findChild<QLabel *>(u"scopesNote"_s);
    QVERIFY(note->isVisible());
    QVERIFY(note->text().startsWith(u"2 key"_s));
    QVERIFY(note->text().contains(u"1 service"_s));
    f.page().setPlace({u"c1"_s, {}, {}});
    QVERIFY(!note->isVisible());
}

void TestScopesPage::compareTwoKeys()
{
    Fixture f;
    f.select({u"ci-deploy-bot"_s, u"zapier"_s});
    QTest::keyClick(&f.table(), Qt::Key_D, Qt::ControlModifier);
    auto *dialog = f.window.findChild<ScopeDiffDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    const auto list = [&](const QString &name) {
        return dialog->findChild<QPlainTextEdit *>(name)->toPlainText();
    };
    QCOMPARE(list(u"onlyFirst"_s), QString());
    QCOMPARE(list(u"onlySecond"_s), u"contacts.read\ncontacts.write\nmessages.write"_s);
    QCOMPARE(list(u"inBoth"_s), u"chats.read\nchats.write"_s);
    auto *copy = dialog->findChild<QPushButton *>(u"copyDiff"_s);
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), dialog->text());
    QVERIFY(dialog->text().contains(u"contacts.write"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(f.window.findChild<ScopeDiffDialog *>() == nullptr);
}

void TestScopesPage::compareWithTemplate()
{
    Fixture f;
    f.select({u"zapier"_s});
    auto *button = f.window.findChild<QPushButton *>(u"compareScopes"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QMenu *menu = f.menu(u"templateMenu"_s);
    QVERIFY(menu != nullptr);
    QTest::keyClick(menu, Qt::Key_Return);
    auto *dialog = f.window.findChild<ScopeDiffDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->text().contains(u"Reader"_s));
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"inBoth"_s)->toPlainText(), u"chats.read\ncontacts.read"_s);
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"onlySecond"_s)->toPlainText(), QString());
    dialog->close();
    // An unknown scope says that it is one; what the other side covers says by what.
    f.select({u"import-2024"_s, u"mcp-server"_s});
    f.page().compare();
    dialog = f.window.findChild<ScopeDiffDialog *>();
    QVERIFY(dialog->text().contains(u"? flags:paint (unknown) (covered by *)"_s));
}

void TestScopesPage::compareSaysWhatItNeeds()
{
    Fixture f;
    auto *button = f.window.findChild<QPushButton *>(u"compareScopes"_s);
    f.table().clearSelection();
    QVERIFY(!button->isEnabled());
    QVERIFY(!button->toolTip().isEmpty());
    f.select({u"iOS SDK"_s}); // its service has no templates
    QVERIFY(!button->isEnabled());
    f.select({u"zapier"_s});
    QVERIFY(button->isEnabled());
    f.select({u"zapier"_s, u"iOS SDK"_s, u"crm-sync"_s});
    QVERIFY(!button->isEnabled());
}

void TestScopesPage::inspectorFollows()
{
    Fixture f;
    f.select({u"zapier"_s});
    QVERIFY(f.window.findChild<QWidget *>(u"inspector"_s)->isVisible());
    bool named = false;
    for (const WrapLabel *label : f.window.findChild<QWidget *>(u"inspector"_s)->findChildren<WrapLabel *>())
        named |= label->text() == u"zapier"_s;
    QVERIFY(named);
    QSignalSpy revoking(&f.window, &MainWindow::revokeRequested);
    QTest::keyClick(&f.table(), Qt::Key_Delete);
    QCOMPARE(revoking.size(), 1);
    QCOMPARE(revoking.first().first().value<QList<Key>>().constFirst().id, u"k2"_s);
}

void TestScopesPage::selectionSurvivesChanges()
{
    Fixture f;
    f.select({u"zapier"_s});
    PageContent changed = content(f.clock.now());
    changed.inventory.keys[0].scopes << u"brand.new"_s; // one more column: the model starts anew
    f.window.showContent(changed);
    QVERIFY(f.column(u"brand"_s) > 0);
    QCOMPARE(f.page().selection().size(), 1);
    QCOMPARE(f.page().selection().constFirst().key.name, u"zapier"_s);
}

// After a question about few keys the frozen view learns last how far it can scroll again.
void TestScopesPage::keysAndScopesScrollTogether()
{
    Fixture f;
    PageContent many = content(f.clock.now());
    for (Key key : content(f.clock.now()).inventory.keys) {
        for (int copy = 0; copy < 9; ++copy) {
            key.id += u'x';
            many.inventory.keys.append(key);
        }
    }
    f.window.showContent(many);
    QScrollBar *scopes = f.table().verticalScrollBar();
    QScrollBar *keys = f.table().findChild<QTableView *>(u"scopeKeys"_s)->verticalScrollBar();
    QTRY_VERIFY(scopes->maximum() > 10);
    keys->setRange(0, 0);
    scopes->setValue(10);
    QCOMPARE(keys->value(), 0);
    keys->setRange(0, scopes->maximum());
    QCOMPARE(keys->value(), 10);
    QCOMPARE(scopes->value(), 10);
}

void TestScopesPage::theKeysStay()
{
    Fixture f;
    f.window.resize(960, 600);
    auto *keys = f.table().findChild<QTableView *>(u"scopeKeys"_s);
    const QPoint before = keys->mapTo(&f.table(), QPoint());
    QTest::keyClick(&f.table(), Qt::Key_Home);
    QVERIFY(f.table().horizontalScrollBar()->maximum() > 0);
    QTest::keyClick(&f.table(), Qt::Key_End);
    QVERIFY(f.table().horizontalScrollBar()->value() > 0);
    QCOMPARE(keys->mapTo(&f.table(), QPoint()), before);
    QVERIFY(keys->isVisible());
    // Walking back, no cell is left below the keys.
    while (f.table().currentIndex().column() > 1) {
        QTest::keyClick(&f.table(), Qt::Key_Left);
        if (f.table().currentIndex().column() > 0)
            QVERIFY(f.table().visualRect(f.table().currentIndex()).left() >= keys->width());
    }
    QCOMPARE(keys->selectionModel(), f.table().selectionModel());
}

void TestScopesPage::states()
{
    Fixture f;
    f.window.showLoading();
    QVERIFY(!f.table().isVisible());
    f.window.showContent({});
    auto *button = f.page().findChild<QPushButton *>(u"emptyStateButton"_s);
    QVERIFY(button->isVisible());
    QSignalSpy connecting(&f.window, &MainWindow::connectRequested);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(connecting.size(), 1);
    f.window.showContent(content(f.clock.now()));
    QVERIFY(f.table().isVisible());
    f.page().setPlace({u"c2"_s, {}, {}});
    QVERIFY(!f.table().isVisible());
    QVERIFY(f.page().findChild<QLabel *>(u"scopesNote"_s)->isVisible());
}

void TestScopesPage::lockClosesTheComparison()
{
    Fixture f;
    f.select({u"ci-deploy-bot"_s, u"zapier"_s});
    f.page().compare();
    QVERIFY(f.window.findChild<ScopeDiffDialog *>() != nullptr);
    f.window.showLocked(u"Work"_s);
    QVERIFY(f.window.findChild<ScopeDiffDialog *>() == nullptr);
    QCOMPARE(f.table().model()->rowCount(), 0);
}

QTEST_MAIN(TestScopesPage)
#include "tst_scopespage.moc"
