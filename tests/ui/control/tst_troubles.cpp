// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows when the vault cannot be read, no service answers, or a secret is not stored.
#include "models/sync/session.h"
#include "models/sync/synchroniser.h"
#include "models/vault/database.h"
#include "tests/ui/control/windowfixture.h"
#include "ui/control/syncwatch.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/pages/uistate.h"

#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

void execute(WindowFixture &fixture, const QByteArray &sql)
{
    const Done done = SyncFixture::waitFor(
        fixture.session().vault().run([sql](Database &database) { return database.execute(sql); }));
    QVERIFY2(done.has_value(), sql.constData());
}

QString said(const MainWindow &window)
{
    return window.statusStrip().findChild<QLabel *>(u"syncState"_s)->text();
}

} // namespace

class TestTroubles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasReadStaysWhenAReadFails();
    void whatWasSaidStaysUntilTheNextSync();
    void offlineDoesNotAskThoseKeptByHand();
    void severalRotationsHaltWhereASecretIsNotStored();
};

void TestTroubles::whatWasReadStaysWhenAReadFails()
{
    WindowFixture fixture;
    const int before = fixture.rows();
    fixture.choosePlace(fixture.connection().name);
    execute(fixture, "ALTER TABLE keys RENAME TO hidden");
    Q_EMIT fixture.session().dataChanged(fixture.connection().id);
    QCOMPARE(fixture.dialog()->metaObject()->className(), "claviger::ErrorsDialog");
    QCOMPARE(fixture.rows(), before);
    Q_EMIT fixture.session().dataChanged(fixture.connection().id);
    execute(fixture, "ALTER TABLE hidden RENAME TO keys");
    QSignalSpy shown(&fixture.view(), &SessionView::shown);
    QCOMPARE(fixture.window().findChildren<QDialog *>().size(), 1); // one is enough
    fixture.dialog()->close();
    fixture.act("actionSync");
    QTRY_VERIFY(!shown.isEmpty());
    QCOMPARE(fixture.rows(), before);
}

void TestTroubles::whatWasSaidStaysUntilTheNextSync()
{
    WindowFixture fixture;
    const QString sentence = u"12 keys were written to keys.csv."_s;
    fixture.window().statusStrip().setMessage(sentence);
    QSignalSpy shown(&fixture.view(), &SessionView::shown);
    Q_EMIT fixture.session().operationsChanged();
    QTRY_VERIFY(!shown.isEmpty());
    QCOMPARE(said(fixture.window()), sentence);
    fixture.act("actionSync");
    QTRY_VERIFY(said(fixture.window()) != sentence);
}

void TestTroubles::offlineDoesNotAskThoseKeptByHand()
{
    WindowFixture fixture;
    Connection dead = fixture.connection();
    dead.id.clear();
    dead.name = u"dead"_s;
    dead.url = QUrl(u"http://127.0.0.1:9"_s);
    const Result<Connection> added = SyncFixture::waitFor(fixture.session().addConnection(dead, Secret("x")));
    QVERIFY(added.has_value());
    dead = *added;
    dead.lastSync = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);
    Connection byHand;
    byHand.id = u"by hand"_s;
    byHand.trust = Connection::Trust::Manual;

    QTemporaryDir folder;
    UiState state(folder.filePath(u"window.ini"_s));
    const SystemClock clock;
    MainWindow window(state, clock);
    SyncWatch watch(window);
    watch.setSession(&fixture.session());
    watch.setConnections({dead, byHand});
    window.statusStrip().setConnections({dead, byHand});
    QVERIFY(!said(window).contains(u"Offline"_s));
    watch.sync(dead.id);
    QTRY_VERIFY_WITH_TIMEOUT(said(window).contains(u"Offline"_s), 60'000);
    watch.setConnections({byHand});
    QVERIFY(!said(window).contains(u"Offline"_s));
}

void TestTroubles::severalRotationsHaltWhereASecretIsNotStored()
{
    WindowFixture fixture;
    fixture.createKey(u"pair-bot a"_s);
    fixture.createKey(u"pair-bot b"_s);
    fixture.select(u"pair-bot"_s);
    fixture.window().keysPage().table()->selectAll();
    fixture.act("actionRotateKey");
    QDialog *rotate = fixture.dialog();
    fixture.press(WindowFixture::primary(rotate));
    QTRY_VERIFY(fixture.dialog() != rotate);
    const QPointer<QDialog> reveal = fixture.dialog();
    QCOMPARE(reveal->metaObject()->className(), "claviger::RevealDialog");
    fixture.press(reveal->findChild<QPushButton *>(u"discard"_s));
    QTRY_VERIFY(reveal.isNull());
    QTRY_VERIFY(WindowFixture::primary(rotate)->isEnabled());
    QTRY_COMPARE(fixture.usable(u"pair-bot a"_s) + fixture.usable(u"pair-bot b"_s), 3);
    // It goes on when somebody says so.
    fixture.press(WindowFixture::primary(rotate));
    fixture.storeTheSecret();
    QTRY_COMPARE(fixture.usable(u"pair-bot a"_s) + fixture.usable(u"pair-bot b"_s), 4);
}

QTEST_MAIN(TestTroubles)
#include "tst_troubles.moc"
