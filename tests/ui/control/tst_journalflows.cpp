// SPDX-License-Identifier: GPL-3.0-or-later
// The Journal page over a real vault: what is done is listed, changes are seen, exports are compared.
#include "models/tables/actmodel.h"
#include "models/vault/logbook.h"
#include "models/vault/logbookexport.h"
#include "tests/ui/control/windowfixture.h"
#include "ui/pages/journalpage.h"
#include "ui/pages/journaltableview.h"

#include <QFileDialog>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

const JournalPage &open(WindowFixture &f)
{
    // A window system gives it back by itself when a dialog closes; the offscreen platform does not.
    f.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&f.window()))
        qFatal("the window does not become active");
    QTest::keyClick(&f.window(), Qt::Key_J, Qt::ControlModifier);
    return f.window().journalPage();
}

QStringList kinds(const JournalPage &page)
{
    QStringList all;
    for (int row = 0; row < page.model().rowCount(); ++row)
        all << toText(page.model().act(row).kind);
    return all;
}

void press(WindowFixture &f, const char *button)
{
    f.press(f.window().findChild<QPushButton *>(QLatin1String(button)));
}

QString said(WindowFixture &f)
{
    return f.window().findChild<QWidget *>(u"journalBanner"_s)->accessibleName();
}

void execute(WindowFixture &f, const QByteArray &sql)
{
    const Done done =
        f.session().vault().run([sql](Database &database) { return database.execute(sql); }).result();
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
}

void chooseFile(WindowFixture &f, const QString &path)
{
    auto *dialog = qobject_cast<QFileDialog *>(f.dialog());
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
}

} // namespace

class TestJournalFlows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsWhatIsDone();
    void secretsThatWereShownAreToldApart();
    void tamperingIsSeenAndNamed();
    void exportsAreComparedAndListed();
    void comesBackAfterALock();
};

void TestJournalFlows::listsWhatIsDone()
{
    WindowFixture f;
    const JournalPage &page = open(f);
    QTRY_VERIFY(kinds(page).contains(u"sync"_s));
    QCOMPARE(kinds(page).constLast(), u"create_vault"_s);
    const QByteArray secret = f.createKey(u"journal-bot"_s); // while somebody looks at the journal
    QTRY_VERIFY(kinds(page).contains(u"create_key"_s));
    QTRY_VERIFY(kinds(page).contains(u"hand_over"_s));
    for (int row = 0; row < page.model().rowCount(); ++row) {
        const Act &act = page.model().act(row);
        QVERIFY(!QString(act.object + act.note + act.place).contains(QString::fromUtf8(secret)));
    }
}

void TestJournalFlows::secretsThatWereShownAreToldApart()
{
    WindowFixture f;
    f.createKey(u"shown-bot"_s); // the fixture looks at the secret
    const JournalPage &page = open(f);
    QTRY_VERIFY2(kinds(page).count(u"reveal"_s) == 1, qPrintable(kinds(page).join(u' ')));
    QCOMPARE(kinds(page).count(u"copy_secret"_s), 0);
    const int row = int(kinds(page).indexOf(u"reveal"_s));
    QCOMPARE(page.model().act(row).object, u"shown-bot"_s);
    QCOMPARE(page.model().act(row).place, f.connection().name);
}

void TestJournalFlows::tamperingIsSeenAndNamed()
{
    WindowFixture f;
    const JournalPage &page = open(f);
    QTRY_VERIFY(page.model().rowCount() > 3);
    press(f, "verifyJournal");
    QTRY_VERIFY2(said(f).contains(u"as they were written"_s), qPrintable(said(f)));
    execute(f, "UPDATE acts SET note = 'nothing happened' WHERE id = 3");
    press(f, "verifyJournal");
    QTRY_VERIFY2(said(f).contains(u"act 3 is not"_s), qPrintable(said(f)));
    execute(f, "DELETE FROM acts WHERE id = 2");
    // It is said by itself after the next unlock.
    f.lockAndUnlock();
    open(f);
    QTRY_VERIFY2(said(f).contains(u"act 2 is missing"_s), qPrintable(said(f)));
}

void TestJournalFlows::exportsAreComparedAndListed()
{
    WindowFixture f;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"kept.ndjson"_s);
    const JournalPage &page = open(f);
    QTRY_VERIFY(page.model().rowCount() > 3);
    press(f, "exportJournal");
    chooseFile(f, path);
    QTRY_VERIFY2(said(f).contains(path), qPrintable(said(f)));
    QTRY_VERIFY(kinds(page).constFirst() == u"export"_s);
    const auto acts = actsFromFile(path);
    QVERIFY(acts);
    QCOMPARE(acts->size(), page.model().rowCount() - 1);
    press(f, "compareJournal");
    chooseFile(f, path);
    QTRY_VERIFY2(said(f).contains(u"as they were then"_s), qPrintable(said(f)));
    // Written anew with hashes that fit: the export of yesterday tells.
    QList<Act> other = *acts;
    other.last().note = u"another story"_s;
    QByteArray before;
    for (Act &act : other) {
        act.hash = Logbook::hashOf(act, before);
        before = act.hash;
    }
    QVERIFY(actsToFile(other, path, ActFormat::Ndjson));
    press(f, "compareJournal");
    chooseFile(f, path);
    QTRY_VERIFY2(said(f).contains(u"written anew"_s), qPrintable(said(f)));
    press(f, "compareJournal");
    chooseFile(f, folder.filePath(u"nothing"_s));
    QTRY_VERIFY2(said(f).contains(u"could not be read"_s), qPrintable(said(f)));
    press(f, "exportJournal");
    chooseFile(f, folder.filePath(u"no/such/folder.csv"_s));
    QTRY_VERIFY2(said(f).contains(u"could not be written"_s), qPrintable(said(f)));
}

void TestJournalFlows::comesBackAfterALock()
{
    WindowFixture f;
    const JournalPage &page = open(f);
    QTRY_VERIFY(page.model().rowCount() > 3);
    const int before = page.model().rowCount();
    f.lockAndUnlock();
    open(f);
    QTRY_COMPARE(page.model().rowCount(), before + 2); // locked, unlocked
    QCOMPARE(kinds(page).mid(0, 2), (QStringList{u"unlock"_s, u"lock"_s}));
}

QTEST_MAIN(TestJournalFlows)
#include "tst_journalflows.moc"
