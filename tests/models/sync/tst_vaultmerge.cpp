// SPDX-License-Identifier: GPL-3.0-or-later
// A sync that was reading while this program wrote: what it read proves nothing about what was written.
#include "models/sync/vaultmerge.h"
#include "models/vault/keyrepository.h"
#include "models/vault/operationrepository.h"
#include "tests/models/sync/syncfixture.h"

#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestVaultMerge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatWasWrittenMeanwhileIsLeftAlone_data();
    void whatWasWrittenMeanwhileIsLeftAlone();
    void aCreationUnderWayIsNotSeenAsForeign_data();
    void aCreationUnderWayIsNotSeenAsForeign();
    void anOutcomeThatBecameUnknownMeanwhileStaysUnknown_data();
    void anOutcomeThatBecameUnknownMeanwhileStaysUnknown();
    void whatItMadeIsFoundByTheNextSync_data();
    void whatItMadeIsFoundByTheNextSync();
    void lostCreatesOfOneNameEachGetAKeyOfTheirOwn();
    void aKeyElsewhereIsNotWhatWasLost_data();
    void aKeyElsewhereIsNotWhatWasLost();
    void aCutOverEndsWithItsOldKey_data();
    void aCutOverEndsWithItsOldKey();

private:
    [[nodiscard]] Key key(const QString &id, KeyStatus status) const;
    [[nodiscard]] Operation operation(Operation::Kind kind, Operation::State state) const;
    void keep(const Key &key);
    void merge(const QList<Key> &listed, int later = 0);
    [[nodiscard]] QList<Key> named(const QString &name);

    std::unique_ptr<SyncFixture> m_sync;
    Connection m_connection;
    QDateTime m_started = QDateTime::fromString(u"2026-03-01T12:00:00Z"_s, Qt::ISODate);
};

void TestVaultMerge::init()
{
    m_sync = std::make_unique<SyncFixture>();
    m_connection = m_sync->connectTo(u"entergram"_s);
}

Key TestVaultMerge::key(const QString &id, KeyStatus status) const
{
    Key key;
    key.connectionId = m_connection.id;
    key.id = id;
    key.name = u"meanwhile"_s;
    key.status = status;
    return key;
}

Operation TestVaultMerge::operation(Operation::Kind kind, Operation::State state) const
{
    Operation operation;
    operation.connectionId = m_connection.id;
    operation.kind = kind;
    operation.state = state;
    operation.keyName = u"meanwhile"_s;
    operation.created = m_started.addSecs(-60);
    operation.updated = m_started;
    return operation;
}

void TestVaultMerge::keep(const Key &key)
{
    QVERIFY(SyncFixture::waitFor(m_sync->session().vault().run(
        [key](Database &database) { return KeyRepository(database).save(key); })));
}

/// As a sync would that began \a later seconds after the first one.
void TestVaultMerge::merge(const QList<Key> &listed, int later)
{
    Pulled pulled;
    pulled.keysOf.insert(QString());
    pulled.keys = listed;
    const auto merged = SyncFixture::waitFor(m_sync->session().vault().run([&](Database &database) {
        const QDateTime started = m_started.addSecs(later);
        return VaultMerge(database, m_connection.id, started, started.addSecs(30)).apply(pulled);
    }));
    QVERIFY(merged);
}

QList<Key> TestVaultMerge::named(const QString &name)
{
    QList<Key> keys = m_sync->keys(m_connection.id);
    keys.removeIf([&name](const Key &each) { return each.name != name; });
    return keys;
}

void TestVaultMerge::whatWasWrittenMeanwhileIsLeftAlone_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("listed");
    QTest::addColumn<int>("answered"); // seconds after the sync began
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    const int create = int(Operation::Kind::CreateKey);
    const int revoke = int(Operation::Kind::RevokeKey);
    const int active = int(KeyStatus::Active);
    const int revoked = int(KeyStatus::Revoked);
    QTest::newRow("created after the list was read") << create << false << 5 << active << active;
    QTest::newRow("created before, and gone since") << create << false << -5 << active << revoked;
    QTest::newRow("revoked after the list was read") << revoke << true << 5 << revoked << revoked;
    QTest::newRow("revoked before, yet still listed as active") << revoke << true << -5 << revoked << active;
}

void TestVaultMerge::whatWasWrittenMeanwhileIsLeftAlone()
{
    QFETCH(const int, kind);
    QFETCH(const bool, listed);
    QFETCH(const int, answered);
    QFETCH(const int, before);
    QFETCH(const int, after);
    Operation written = operation(Operation::Kind(kind), Operation::State::Confirmed);
    written.keyId = u"k1"_s;
    written.updated = m_started.addSecs(answered);
    m_sync->leaveOperation(written);
    keep(key(u"k1"_s, KeyStatus(before)));
    merge(listed ? QList{key(u"k1"_s, KeyStatus::Active)} : QList<Key>());
    QCOMPARE(named(u"meanwhile"_s).size(), 1);
    QCOMPARE(int(named(u"meanwhile"_s).constFirst().status), after);
}

void TestVaultMerge::aCreationUnderWayIsNotSeenAsForeign_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("seen");
    QTest::newRow("still without an answer") << int(Operation::State::Sent) << 0;
    QTest::newRow("failed long ago: another's key") << int(Operation::State::Failed) << 1;
}

void TestVaultMerge::aCreationUnderWayIsNotSeenAsForeign()
{
    QFETCH(const int, state);
    QFETCH(const int, seen);
    m_sync->leaveOperation(operation(Operation::Kind::CreateKey, Operation::State(state)));
    merge({key(u"k2"_s, KeyStatus::Active)});
    QCOMPARE(named(u"meanwhile"_s).size(), seen);
    QCOMPARE(m_sync->changes().size(), seen);
}

void TestVaultMerge::anOutcomeThatBecameUnknownMeanwhileStaysUnknown_data()
{
    QTest::addColumn<int>("lost"); // seconds after the sync began
    QTest::addColumn<int>("after");
    QTest::newRow("the list may be older") << 5 << int(Operation::State::Unknown);
    QTest::newRow("the list is newer") << -5 << int(Operation::State::Failed);
}

void TestVaultMerge::anOutcomeThatBecameUnknownMeanwhileStaysUnknown()
{
    QFETCH(const int, lost);
    QFETCH(const int, after);
    Operation unknown = operation(Operation::Kind::CreateKey, Operation::State::Unknown);
    unknown.updated = m_started.addSecs(lost);
    m_sync->leaveOperation(unknown);
    merge({});
    QCOMPARE(int(m_sync->operations().constFirst().state), after);
}

void TestVaultMerge::whatItMadeIsFoundByTheNextSync_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("create") << int(Operation::Kind::CreateKey);
    QTest::newRow("rotate") << int(Operation::Kind::RotateKey);
}

/// Its answer was lost while a sync was reading whose list has the key already.
void TestVaultMerge::whatItMadeIsFoundByTheNextSync()
{
    QFETCH(const int, kind);
    Operation lost = operation(Operation::Kind(kind), Operation::State::Unknown);
    const bool creates = lost.kind == Operation::Kind::CreateKey;
    lost.keyId = creates ? QString() : u"k1"_s;
    lost.updated = m_started.addSecs(5);
    m_sync->leaveOperation(lost);
    const QList<Key> listed{key(u"k2"_s, KeyStatus::Active)};
    merge(listed);
    merge(listed, 60);
    const Operation found = m_sync->operations().constFirst();
    QCOMPARE(found.state, Operation::State::Unknown);
    QCOMPARE(creates ? found.keyId : found.newKeyId, u"k2"_s);
}

void TestVaultMerge::lostCreatesOfOneNameEachGetAKeyOfTheirOwn()
{
    Operation lost = operation(Operation::Kind::CreateKey, Operation::State::Unknown);
    lost.updated = m_started.addSecs(-5);
    for (int i = 0; i < 3; ++i)
        m_sync->leaveOperation(lost);
    merge({key(u"k1"_s, KeyStatus::Active), key(u"k2"_s, KeyStatus::Active)});
    QStringList found;
    for (const Operation &each : m_sync->operations())
        found << each.keyId + u' ' + toText(each.state);
    found.sort();
    QCOMPARE(found, (QStringList{u" failed"_s, u"k1 unknown"_s, u"k2 unknown"_s}));
}

void TestVaultMerge::aKeyElsewhereIsNotWhatWasLost_data()
{
    QTest::addColumn<QString>("workspace");
    QTest::addColumn<QString>("project");
    QTest::addColumn<bool>("found");
    QTest::newRow("there") << u"w1"_s << u"p1"_s << true;
    QTest::newRow("its project is not told") << u"w1"_s << QString() << true;
    QTest::newRow("in another project") << u"w1"_s << u"p2"_s << false;
    QTest::newRow("in another workspace") << u"w2"_s << u"p1"_s << false;
}

void TestVaultMerge::aKeyElsewhereIsNotWhatWasLost()
{
    QFETCH(const QString, workspace);
    QFETCH(const QString, project);
    Operation lost = operation(Operation::Kind::CreateKey, Operation::State::Unknown);
    lost.updated = m_started.addSecs(-5);
    lost.workspaceId = u"w1"_s;
    lost.request = {{u"project"_s, u"p1"_s}};
    m_sync->leaveOperation(lost);
    Key listed = key(u"k1"_s, KeyStatus::Active);
    listed.workspaceId = workspace;
    listed.projectId = project;
    merge({listed});
    QTEST(m_sync->operations().constFirst().keyId == u"k1"_s, "found");
}

void TestVaultMerge::aCutOverEndsWithItsOldKey_data()
{
    QTest::addColumn<bool>("listed");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("after");
    const int waits = int(Operation::State::CuttingOver);
    const int done = int(Operation::State::Confirmed);
    QTest::newRow("active") << true << int(KeyStatus::Active) << waits;
    QTest::newRow("disabled, which can be undone") << true << int(KeyStatus::Disabled) << waits;
    QTest::newRow("revoked elsewhere") << true << int(KeyStatus::Revoked) << done;
    QTest::newRow("ran out") << true << int(KeyStatus::Expired) << done;
    QTest::newRow("gone from the list") << false << int(KeyStatus::Active) << done;
}

void TestVaultMerge::aCutOverEndsWithItsOldKey()
{
    QFETCH(const bool, listed);
    QFETCH(const int, status);
    QFETCH(const int, after);
    Operation rotation = operation(Operation::Kind::RotateKey, Operation::State::CuttingOver);
    rotation.keyId = u"k1"_s;
    rotation.newKeyId = u"k2"_s;
    rotation.updated = rotation.created;
    m_sync->leaveOperation(rotation);
    keep(key(u"k1"_s, KeyStatus::Active));
    const Key fresh = key(u"k2"_s, KeyStatus::Active);
    merge(listed ? QList{key(u"k1"_s, KeyStatus(status)), fresh} : QList{fresh});
    QCOMPARE(int(m_sync->operations().constFirst().state), after);
}

QTEST_GUILESS_MAIN(TestVaultMerge)
#include "tst_vaultmerge.moc"
