// SPDX-License-Identifier: GPL-3.0-or-later
// The Journal page in the window, by keyboard.
#include "models/tables/actmodel.h"
#include "tests/ui/fakecontent.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/choicechip.h"
#include "ui/pages/journalpage.h"
#include "ui/pages/journaltableview.h"
#include "ui/pages/uistate.h"
#include "ui/widgets/wraplabel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

/// Of all kinds, the newest first; "Entergram" is a connection of fakeContent().
QList<Act> fakeActs(const QDateTime &now, int count)
{
    QList<Act> acts;
    for (int number = count; number > 0; --number) {
        Act act;
        act.id = number;
        act.time = now.addSecs(-60 * qint64(count - number));
        act.kind = allActKinds().at(number % allActKinds().size());
        act.outcome = number % 5 == 0 ? Act::Outcome::Failed : Act::Outcome::Succeeded;
        act.place = number % 2 == 0 ? u"Entergram"_s : QString();
        act.object = u"bot-%1"_s.arg(number);
        act.note = number % 5 == 0 ? u"The service refused it."_s : QString();
        act.hash = QByteArray(32, char(number));
        acts << act;
    }
    return acts;
}

struct Fixture
{
    QTemporaryDir folder;
    FixedClock clock;
    UiState state{folder.filePath(u"ui.ini"_s)};
    MainWindow window{state, clock};
    PageContent content = fakeContent(clock.now());

    Fixture()
    {
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
        window.showContent(content);
    }
    void show(int acts = 60)
    {
        window.showPage(Page::Journal);
        page().addActs(fakeActs(clock.now(), acts));
        table().setFocus();
    }
    JournalPage &page() { return window.journalPage(); }
    JournalTableView &table() { return *page().table(); }
    int rows() { return table().model()->rowCount(); }
    template <typename T> T *find(const char *name)
    {
        return window.findChild<T *>(QString::fromLatin1(name));
    }
    QString words(const char *name) { return find<WrapLabel>(name)->text(); }
    /// Chooses in a chip as the keyboard does.
    void choose(const char *chip, int downs)
    {
        QMenu *menu = find<ChoiceChip>(chip)->menu();
        menu->popup({});
        menu->setActiveAction(menu->actions().at(downs));
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(!menu->isVisible());
        // A window system gives it back by itself; the offscreen platform does not.
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
};

} // namespace

class TestJournalPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isReachedByKeyboardAndByThePageList();
    void saysWhenItIsLookedAt();
    void listsTheNewestFirst();
    void filtersByChipsPlaceAndWords();
    void tellsAnActInFull();
    void askedForByKeyboard();
    void saysWhatVerifyingCameTo();
    void emptyPagesSayWhatToDo();
    void lockingTakesEverythingAway();
    void everythingHasAName();
};

void TestJournalPage::isReachedByKeyboardAndByThePageList()
{
    Fixture f;
    QTest::keyClick(&f.window, Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(f.window.page(), Page::Journal);
    f.window.showPage(Page::Keys);
    auto *pages = f.find<QListView>("pages");
    pages->setFocus();
    QTest::keyClick(pages, Qt::Key_End);
    QTest::keyClick(pages, Qt::Key_Return);
    QCOMPARE(f.window.page(), Page::Journal);
    f.window.showLocked(u"v"_s);
    auto *action = f.find<QAction>("actionJournal");
    QVERIFY(!action->isEnabled());
    QVERIFY2(action->toolTip().contains(u"Unlock"_s), qPrintable(action->toolTip()));
}

void TestJournalPage::saysWhenItIsLookedAt()
{
    Fixture f;
    QSignalSpy shown(&f.page(), &JournalPage::shown);
    f.window.showContent(f.content); // another page is in front
    QCOMPARE(shown.size(), 0);
    f.window.showPage(Page::Journal);
    QCOMPARE(shown.size(), 1);
}

void TestJournalPage::listsTheNewestFirst()
{
    Fixture f;
    const QAbstractItemModelTester tester(f.table().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    f.show();
    QCOMPARE(f.rows(), 60);
    QCOMPARE(f.table().model()->index(0, ActModel::Object).data().toString(), u"bot-60"_s);
    QCOMPARE(f.find<QLabel>("journalCount")->text(), u"60 act(s)"_s);
    QTest::keyClick(&f.table(), Qt::Key_Home);
    QTest::keyClick(&f.table(), Qt::Key_Down);
    QCOMPARE(f.words("actTitle"), f.table().model()->index(1, ActModel::What).data().toString());
    // What is done meanwhile comes on top and leaves the selection where it is.
    f.page().addActs(fakeActs(f.clock.now(), 61).mid(0, 1));
    QCOMPARE(f.rows(), 61);
    QCOMPARE(f.table().currentIndex().row(), 2);
}

void TestJournalPage::filtersByChipsPlaceAndWords()
{
    Fixture f;
    f.show();
    f.choose("actOutcomeChip", 3); // any, a line between, done, failed
    QCOMPARE(f.rows(), 12);
    QVERIFY(f.find<QPushButton>("clearJournalFilter")->isVisible());
    QTest::keyClick(f.find<QPushButton>("clearJournalFilter"), Qt::Key_Space);
    QCOMPARE(f.rows(), 60);
    auto *field = f.find<QLineEdit>("filterField");
    QTest::keyClick(&f.window, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"bot-12"_s);
    QCOMPARE(f.rows(), 1);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(f.rows(), 60);
    KeyPlace place;
    place.connectionId = f.content.inventory.connections.constFirst().id;
    f.page().setPlace(place);
    const int ofPlace = int(std::ranges::count_if(fakeActs(f.clock.now(), 60), [&f](const Act &act) {
        return act.place == f.content.inventory.connections.constFirst().name;
    }));
    QCOMPARE(f.rows(), ofPlace);
}

void TestJournalPage::tellsAnActInFull()
{
    Fixture f;
    f.show();
    QTest::keyClick(&f.table(), Qt::Key_Home);
    QCOMPARE(f.words("actNote"), u"The service refused it."_s);
    QCOMPARE(f.words("actHash"), QString::fromLatin1(QByteArray(32, char(60)).toHex(' ')));
    QTest::keyClick(&f.table(), Qt::Key_Down);
    QVERIFY(!f.find<WrapLabel>("actNote")->isVisible());
}

void TestJournalPage::askedForByKeyboard()
{
    Fixture f;
    QVERIFY(!f.find<QPushButton>("verifyJournal")->isVisible()); // nothing was read yet
    f.show();
    QSignalSpy verify(&f.page(), &JournalPage::verifyRequested);
    QSignalSpy compare(&f.page(), &JournalPage::compareRequested);
    QSignalSpy write(&f.page(), &JournalPage::exportRequested);
    for (const char *name : {"verifyJournal", "compareJournal", "exportJournal"}) {
        auto *button = f.find<QPushButton>(name);
        QVERIFY(!button->toolTip().isEmpty());
        // From the table backwards, as somebody without a mouse gets there.
        f.table().setFocus();
        for (int steps = 0; steps < 12 && !button->hasFocus(); ++steps)
            QTest::keyClick(f.window.focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
        QVERIFY2(button->hasFocus(), name);
        QTest::keyClick(button, Qt::Key_Space);
    }
    QCOMPARE(verify.size(), 1);
    QCOMPARE(compare.size(), 1);
    QCOMPARE(write.size(), 1);
}

void TestJournalPage::saysWhatVerifyingCameTo()
{
    Fixture f;
    f.show();
    auto *banner = f.find<QWidget>("journalBanner");
    QVERIFY(!banner->isVisible());
    f.page().setVerdict(u"All is as it was written."_s, 0);
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->accessibleName(), u"All is as it was written."_s);
    QVERIFY(!banner->findChild<QPushButton *>()->isVisible());
    f.choose("actOutcomeChip", 3);
    f.page().setVerdict(u"Act 7 is not as it was written."_s, 7);
    auto *lead = banner->findChild<QPushButton *>();
    QVERIFY(lead->isVisible());
    QTest::keyClick(lead, Qt::Key_Space);
    QCOMPARE(f.rows(), 60); // the filter would have hidden it
    QCOMPARE(f.table().currentIndex().siblingAtColumn(ActModel::Object).data().toString(), u"bot-7"_s);
    QVERIFY(f.table().hasFocus());
    f.page().setVerdict(u"The end is missing."_s, 99);
    QVERIFY(!lead->isVisible());
}

void TestJournalPage::emptyPagesSayWhatToDo()
{
    Fixture f;
    f.show();
    f.page().setFilterText(u"no such words"_s);
    QCOMPARE(f.rows(), 0);
    auto *button = f.page().findChild<QPushButton *>(u"emptyStateButton"_s);
    QVERIFY(button->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(f.rows(), 60);
}

void TestJournalPage::lockingTakesEverythingAway()
{
    Fixture f;
    f.show();
    f.page().setVerdict(u"act 7"_s, 7);
    QTest::keyClick(&f.table(), Qt::Key_Home);
    f.window.showLocked(u"v"_s);
    QCOMPARE(f.page().model().rowCount(), 0);
    QVERIFY(f.words("actTitle").isEmpty() && f.words("actHash").isEmpty());
    QVERIFY(f.find<QWidget>("journalBanner")->accessibleName().isEmpty());
}

void TestJournalPage::everythingHasAName()
{
    Fixture f;
    f.show();
    QVERIFY(!f.table().accessibleName().isEmpty());
    QVERIFY(!f.find<QWidget>("journalInspector")->accessibleName().isEmpty());
    for (const char *chip : {"actTopicChip", "actOutcomeChip"})
        QVERIFY(!f.find<QWidget>(chip)->accessibleName().isEmpty());
}

QTEST_MAIN(TestJournalPage)
#include "tst_journalpage.moc"
