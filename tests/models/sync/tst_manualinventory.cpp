// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/keyoperations.h"
#include "models/sync/manualinventory.h"
#include "models/sync/synchroniser.h"
#include "models/vault/annotationrepository.h"
#include "tests/models/sync/syncfixture.h"

#include <QSignalSpy>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

Key record(const QString &name)
{
    Key key;
    key.name = name;
    key.prefix = u"eg_live_03…"_s;
    key.status = KeyStatus::Active;
    return key;
}

} // namespace

class TestManualInventory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordsLiveBesideTheServicesKeys();
    void anIdThatIsKnownAddsNothing();
    void aKeyOfTheServiceIsNotEdited();
    void aConnectionKeptByHandSendsNothing();
    void annotationsSurviveASync();
};

void TestManualInventory::recordsLiveBesideTheServicesKeys()
{
    SyncFixture fixture;
    const Connection connection = fixture.connectTo(u"entergram"_s);
    ManualInventory &inventory = fixture.session().manualInventory();
    QSignalSpy changed(&fixture.session(), &Session::dataChanged);
    const auto added = SyncFixture::waitFor(inventory.add(connection.id, {record(u"a"_s), record(u"b"_s)}));
    QVERIFY(added.has_value());
    QCOMPARE(added->size(), 2);
    QVERIFY(added->at(0).id != added->at(1).id);
    QTRY_COMPARE(changed.size(), 1);

    const auto synced = SyncFixture::waitFor(fixture.session().synchroniser().sync(connection.id));
    QVERIFY(synced.has_value());
    QCOMPARE(synced->gone, 0); // the service does not list them, and they stay
    QList<Key> kept = fixture.keys(connection.id);
    kept.removeIf([](const Key &key) { return key.origin != KeyOrigin::Manual; });
    QCOMPARE(kept.size(), 2);

    Key edited = added->at(0);
    edited.scopes = {u"chats.read"_s};
    QVERIFY(SyncFixture::waitFor(inventory.update(edited)).has_value());
    QVERIFY(SyncFixture::waitFor(inventory.markRevoked(connection.id, edited.id)).has_value());
    QVERIFY(SyncFixture::waitFor(inventory.remove(connection.id, added->at(1).id)).has_value());
    fixture.restart();
    kept = fixture.keys(connection.id);
    kept.removeIf([](const Key &key) { return key.origin != KeyOrigin::Manual; });
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.constFirst().scopes, edited.scopes);
    QCOMPARE(kept.constFirst().status, KeyStatus::Revoked);
}

void TestManualInventory::anIdThatIsKnownAddsNothing()
{
    SyncFixture fixture;
    const Connection connection = fixture.connectTo(u"entri"_s);
    ManualInventory &inventory = fixture.session().manualInventory();
    Key known = record(u"known"_s);
    known.id = u"7"_s;
    QVERIFY(SyncFixture::waitFor(inventory.add(connection.id, {known})).has_value());
    const auto again = SyncFixture::waitFor(inventory.add(connection.id, {record(u"new"_s), known}));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Invalid);
    QCOMPARE(fixture.keys(connection.id).size(), 1);
}

void TestManualInventory::aKeyOfTheServiceIsNotEdited()
{
    SyncFixture fixture;
    const Connection connection = fixture.connectTo(u"entri"_s);
    QVERIFY(SyncFixture::waitFor(fixture.session().synchroniser().sync(connection.id)).has_value());
    const Key listed = fixture.keys(connection.id).constFirst();
    ManualInventory &inventory = fixture.session().manualInventory();
    Key renamed = listed;
    renamed.name = u"other"_s;
    QVERIFY(!SyncFixture::waitFor(inventory.update(renamed)).has_value());
    QVERIFY(!SyncFixture::waitFor(inventory.markRevoked(connection.id, listed.id)).has_value());
    QVERIFY(!SyncFixture::waitFor(inventory.remove(connection.id, listed.id)).has_value());
    QCOMPARE(fixture.keys(connection.id).constFirst(), listed);
}

void TestManualInventory::aConnectionKeptByHandSendsNothing()
{
    SyncFixture fixture;
    Connection connection;
    connection.name = u"by hand"_s;
    connection.serviceId = u"entergram"_s;
    connection.url = QUrl(u"https://example.invalid"_s);
    connection.trust = Connection::Trust::Manual;
    const auto stored = SyncFixture::waitFor(fixture.session().addConnection(connection, Secret()));
    QVERIFY(stored.has_value());
    const auto added =
        SyncFixture::waitFor(fixture.session().manualInventory().add(stored->id, {record(u"a"_s)}));
    QVERIFY(added.has_value());
    const auto synced = SyncFixture::waitFor(fixture.session().synchroniser().sync(stored->id));
    QVERIFY(!synced);
    QCOMPARE(synced.error().code, ErrorCode::Unsupported);
    const auto revoked =
        SyncFixture::waitFor(fixture.session().keyOperations().revoke(stored->id, added->constFirst().id));
    QVERIFY(!revoked);
    QCOMPARE(revoked.error().code, ErrorCode::Unsupported);
    QVERIFY(fixture.operations().isEmpty());
}

void TestManualInventory::annotationsSurviveASync()
{
    SyncFixture fixture;
    const Connection connection = fixture.connectTo(u"entri"_s);
    QVERIFY(SyncFixture::waitFor(fixture.session().synchroniser().sync(connection.id)).has_value());
    Annotation annotation;
    annotation.connectionId = connection.id;
    annotation.keyId = fixture.keys(connection.id).constFirst().id;
    annotation.owner = u"Platform team"_s;
    annotation.tags = {u"ci"_s};
    QVERIFY(SyncFixture::waitFor(fixture.session().annotate(annotation)).has_value());
    QVERIFY(SyncFixture::waitFor(fixture.session().synchroniser().sync(connection.id)).has_value());
    fixture.restart();
    const auto read = SyncFixture::waitFor(fixture.session().vault().run(
        [](Database &database) { return AnnotationRepository(database).all(); }));
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), 1);
    QCOMPARE(read->constFirst().owner, annotation.owner);
    QVERIFY(read->constFirst().updated.isValid());

    annotation.owner.clear();
    annotation.tags.clear();
    QVERIFY(SyncFixture::waitFor(fixture.session().annotate(annotation)).has_value());
    const auto empty = SyncFixture::waitFor(fixture.session().vault().run(
        [](Database &database) { return AnnotationRepository(database).all(); }));
    QVERIFY(empty.has_value() && empty->isEmpty());
}

QTEST_GUILESS_MAIN(TestManualInventory)
#include "tst_manualinventory.moc"
