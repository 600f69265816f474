// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with keys, by nothing but the keyboard: every key goes to whatever has the focus.
#include "models/sync/synchroniser.h"
#include "models/tables/keytablemodel.h"
#include "tests/ui/control/windowfixture.h"
#include "ui/mainwindow/commandpalette.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTreeWidget>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

void hit(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target != nullptr ? target : QApplication::activeWindow(), Qt::Key(key), modifiers);
}

void write(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

/// Tab by Tab until \a name has the focus.
void tabTo(const QString &name)
{
    for (int step = 0; step < 60; ++step) {
        const QWidget *focused = QApplication::focusWidget();
        if (focused != nullptr && focused->objectName() == name)
            return;
        hit(Qt::Key_Tab);
    }
    qFatal("the keyboard does not reach %s", qPrintable(name));
}

/// The sandbox answers the next requests to the service with this status.
void failNext(SyncFixture &sync, const QString &service, int status)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/_sandbox/fail"_s.arg(sync.port())));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray body =
        u"{\"service\": \"%1\", \"status\": %2, \"count\": 1}"_s.arg(service).arg(status).toUtf8();
    QNetworkReply *reply = network.post(request, body);
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000) ||
        reply->error() != QNetworkReply::NoError)
        qFatal("the sandbox did not take the order");
}

/// One request with \a secret, as whatever holds the key would make it.
int use(const Connection &connection, const QByteArray &secret)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(connection.url.toString() + u"/v1/chats"_s));
    request.setRawHeader("X-API-Key", secret);
    request.setRawHeader("User-Agent", "nightly-export/2.1");
    QNetworkReply *reply = network.get(request);
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000))
        qFatal("the sandbox does not answer");
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// The window with the focus in it, as its person has it.
struct Desk : WindowFixture
{
    Desk()
    {
        window().activateWindow();
        if (!QTest::qWaitForWindowActive(&window()))
            qFatal("the window is not active");
        window().keysPage().table()->setFocus();
    }
    /// The dialogs are gone, and the window has the keyboard again, as a desktop would give it back.
    void back()
    {
        QTRY_VERIFY(!hasDialog());
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        if (QApplication::focusWidget() == nullptr)
            window().keysPage().table()->setFocus();
    }
    /// Filters to \a text; the focus is on the first row of the table.
    void find(const QString &text)
    {
        back();
        hit(Qt::Key_F, Qt::ControlModifier);
        hit(Qt::Key_A, Qt::ControlModifier);
        write(text);
        hit(Qt::Key_Down);
        QTRY_VERIFY(window().keysPage().table()->hasFocus());
        hit(Qt::Key_Home);
    }
    void waitForDialog()
    {
        QDialog *shown = dialog();
        QTRY_VERIFY(shown->isActiveWindow());
    }
    /// Ctrl+N, a name, a scope, Enter, and the secret is stored.
    QByteArray create(const QString &name)
    {
        back();
        hit(Qt::Key_N, Qt::ControlModifier);
        waitForDialog();
        tabTo(u"workspace"_s);
        hit(Qt::Key_Down);
        tabTo(u"name"_s);
        write(name);
        tabTo(u"scopeTyped"_s);
        write(u"chats.read"_s);
        tabTo(u"scopeAdd"_s);
        hit(Qt::Key_Space);
        tabTo(u"primary"_s);
        hit(Qt::Key_Return);
        return store();
    }
    /// What the reveal dialog asks for.
    QByteArray store()
    {
        QWidget *stored = nullptr;
        if (!QTest::qWaitFor([&] { return (stored = window().findChild<QWidget *>(u"stored"_s)) != nullptr; },
                             20'000))
            qFatal("no secret was revealed");
        if (!QTest::qWaitForWindowActive(stored->window()))
            return {};
        tabTo(u"show"_s);
        hit(Qt::Key_Space);
        const QByteArray secret = stored->window()->findChild<QLineEdit *>(u"secret"_s)->text().toUtf8();
        tabTo(u"stored"_s);
        hit(Qt::Key_Space);
        tabTo(u"primary"_s);
        hit(Qt::Key_Return);
        if (!QTest::qWaitFor([this] { return window().findChild<QWidget *>(u"stored"_s) == nullptr; },
                             20'000))
            qFatal("the secret stayed on the screen");
        return secret;
    }
};

} // namespace

class TestKeyboardFlows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRotationIsSeenThroughToItsEnd();
    void severalKeysAreRevokedAndTheFailedOneAgain();
    void aSelectionIsExported();
    void severalKeysGetTheSameOwner();
    void theHistoryOfAKeyTellsWhatChanged();
};

void TestKeyboardFlows::aRotationIsSeenThroughToItsEnd()
{
    Desk desk;
    const QByteArray old = desk.create(u"crm-feed"_s);
    QTRY_COMPARE(desk.usable(u"crm-feed"_s), 1);
    desk.find(u"crm-feed"_s);
    hit(Qt::Key_R, Qt::ControlModifier);
    desk.waitForDialog();
    tabTo(u"primary"_s);
    hit(Qt::Key_Return);
    const QByteArray fresh = desk.store();
    QVERIFY(fresh != old && !fresh.isEmpty());
    QTRY_COMPARE(desk.usable(u"crm-feed"_s), 2);

    // Something goes on with the old key; the next sync says so, with address and agent.
    QCOMPARE(use(desk.connection(), old), 200);
    desk.back();
    hit(Qt::Key_F5);
    const auto cutOver = [&desk] {
        for (const KeyRow &row : desk.keysNamed(u"crm-feed"_s)) {
            if (row.cutOver)
                return row;
        }
        return KeyRow();
    };
    QTRY_VERIFY(cutOver().cutOver && cutOver().cutOver->stage == CutOver::Stage::StillUsed);
    // The Overview lists it; Enter leads to the key.
    hit(Qt::Key_K, Qt::ControlModifier);
    write(u"overview"_s);
    hit(Qt::Key_Return);
    QCOMPARE(desk.window().page(), Page::Overview);
    auto *reminders = desk.window().findChild<QListView *>(u"reminders"_s);
    QTRY_VERIFY(reminders->isVisible());
    tabTo(u"reminders"_s);
    while (!reminders->currentIndex().data().toString().contains(u"crm-feed"_s)) {
        const QModelIndex before = reminders->currentIndex();
        hit(Qt::Key_Down);
        QVERIFY2(before != reminders->currentIndex(), "the rotation is not among the reminders");
    }
    QVERIFY2(reminders->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"127.0.0.1"_s),
             qPrintable(reminders->currentIndex().data(Qt::AccessibleTextRole).toString()));
    hit(Qt::Key_Return);
    QCOMPARE(desk.window().page(), Page::Keys);
    QCOMPARE(desk.rows(), 1);

    desk.back();
    // It goes all the same: the reason is asked for and kept.
    desk.window().keysPage().table()->setFocus();
    hit(Qt::Key_Home);
    hit(Qt::Key_Delete);
    desk.waitForDialog();
    tabTo(u"reason"_s);
    write(u"its job has moved"_s);
    tabTo(u"confirmation"_s);
    write(u"crm-feed"_s);
    tabTo(u"primary"_s);
    hit(Qt::Key_Space); // what cannot be undone is no answer to Enter
    QTRY_COMPARE(desk.usable(u"crm-feed"_s), 1);
    QTRY_VERIFY(!cutOver().cutOver);
    QCOMPARE(use(desk.connection(), old), 401);
    QCOMPARE(use(desk.connection(), fresh), 200);
    const QList<Operation> journal = desk.sync().operations();
    QVERIFY(std::any_of(journal.cbegin(), journal.cend(), [](const Operation &operation) {
        return operation.kind == Operation::Kind::RotateKey &&
               operation.state == Operation::State::Confirmed && operation.reason == u"its job has moved"_s;
    }));
}

void TestKeyboardFlows::severalKeysAreRevokedAndTheFailedOneAgain()
{
    Desk desk;
    desk.create(u"bulk one"_s);
    desk.create(u"bulk two"_s);
    QTRY_COMPARE(desk.usable(u"bulk one"_s) + desk.usable(u"bulk two"_s), 2);
    desk.find(u"bulk"_s);
    QTRY_COMPARE(desk.rows(), 2);
    hit(Qt::Key_A, Qt::ControlModifier);
    hit(Qt::Key_Delete);
    desk.waitForDialog();
    auto *list = desk.dialog()->findChild<QTreeWidget *>(u"keys"_s);
    QCOMPARE(list->topLevelItemCount(), 2); // what would happen, before it does
    failNext(desk.sync(), u"entergram"_s, 403);
    tabTo(u"primary"_s);
    hit(Qt::Key_Space);
    QTRY_COMPARE(desk.usable(u"bulk one"_s) + desk.usable(u"bulk two"_s), 1);
    QVERIFY(desk.hasDialog()); // the other is still there, with its reason
    QStringList states;
    for (int row = 0; row < list->topLevelItemCount(); ++row)
        states.append(list->topLevelItem(row)->text(list->columnCount() - 1));
    QCOMPARE(states.filter(u"✓"_s).size(), 1);
    QCOMPARE(states.filter(u"✕"_s).size(), 1);
    tabTo(u"primary"_s); // Try again
    hit(Qt::Key_Space);
    QTRY_COMPARE(desk.usable(u"bulk one"_s) + desk.usable(u"bulk two"_s), 0);
    QTRY_VERIFY(!desk.hasDialog());
}

void TestKeyboardFlows::aSelectionIsExported()
{
    Desk desk;
    const QByteArray secret = desk.create(u"export-bot"_s);
    QTRY_COMPARE(desk.usable(u"export-bot"_s), 1);
    desk.find(u"export-bot"_s);
    hit(Qt::Key_K, Qt::ControlModifier);
    write(u"export selection"_s);
    hit(Qt::Key_Return);
    desk.waitForDialog();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"keys.csv"_s);
    tabTo(u"fileNameEdit"_s);
    hit(Qt::Key_A, Qt::ControlModifier);
    write(path);
    hit(Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY2(written.contains("export-bot"), written.constData());
    QVERIFY(!written.contains(secret));
    QCOMPARE(written.trimmed().split('\n').size(), 2); // a head, a key
}

void TestKeyboardFlows::severalKeysGetTheSameOwner()
{
    Desk desk;
    desk.create(u"team one"_s);
    desk.create(u"team two"_s);
    QTRY_COMPARE(desk.usable(u"team one"_s) + desk.usable(u"team two"_s), 2);
    desk.find(u"team"_s);
    QTRY_COMPARE(desk.rows(), 2);
    hit(Qt::Key_Down, Qt::ShiftModifier);
    hit(Qt::Key_E, Qt::ControlModifier);
    desk.waitForDialog();
    write(u"Team Zebra"_s); // the owner has the focus
    tabTo(u"tags"_s);
    write(u"ci, nightly"_s);
    tabTo(u"primary"_s);
    hit(Qt::Key_Return);
    QTRY_VERIFY(!desk.hasDialog());
    for (const QString &name : {u"team one"_s, u"team two"_s}) {
        QTRY_COMPARE(desk.keysNamed(name).value(0).annotation.owner, u"Team Zebra"_s);
        QCOMPARE(desk.keysNamed(name).value(0).annotation.tags, (QStringList{u"ci"_s, u"nightly"_s}));
    }
    desk.find(u"zebra"_s);
    QTRY_COMPARE(desk.rows(), 2);
}

void TestKeyboardFlows::theHistoryOfAKeyTellsWhatChanged()
{
    Desk desk;
    desk.create(u"past-bot"_s);
    QTRY_COMPARE(desk.usable(u"past-bot"_s), 1);
    desk.find(u"past-bot"_s);
    hit(Qt::Key_Delete);
    desk.waitForDialog();
    tabTo(u"primary"_s);
    hit(Qt::Key_Space);
    QTRY_COMPARE(desk.usable(u"past-bot"_s), 0);
    QTRY_VERIFY(!desk.hasDialog());
    desk.find(u"past-bot"_s);
    hit(Qt::Key_H, Qt::ControlModifier);
    desk.waitForDialog();
    auto *versions = desk.dialog()->findChild<QTreeWidget *>(u"versions"_s);
    auto *comparison = desk.dialog()->findChild<QTreeWidget *>(u"comparison"_s);
    QVERIFY(versions->hasFocus());
    QVERIFY(versions->topLevelItemCount() >= 2);
    QVERIFY(comparison->topLevelItemCount() > 3);
    // What differs comes first: the key was active and is revoked.
    QCOMPARE(comparison->topLevelItem(0)->text(1), u"active"_s);
    QCOMPARE(comparison->topLevelItem(0)->text(2), u"revoked"_s);
    hit(Qt::Key_End);
    QVERIFY(comparison->topLevelItem(0)->text(1) == comparison->topLevelItem(0)->text(2));
    hit(Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(comparison->topLevelItem(0)->text(2), u"revoked"_s);
    hit(Qt::Key_Escape);
    QTRY_VERIFY(!desk.hasDialog());
}

QTEST_MAIN(TestKeyboardFlows)
#include "tst_keyboardflows.moc"
