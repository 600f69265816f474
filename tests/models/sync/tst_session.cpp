// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/keyoperations.h"
#include "models/sync/synchroniser.h"
#include "tests/models/sync/cuttingproxy.h"
#include "tests/models/sync/syncfixture.h"

#include <QSignalSpy>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

KeyDraft draftFor(const QString &service, const Key &like)
{
    KeyDraft draft;
    draft.name = u"made by a test"_s;
    draft.workspaceId = like.workspaceId;
    if (service == "endgame"_L1)
        draft.principal = Principal::Organisation;
    else
        draft.scopes = like.scopes.mid(0, 1);
    return draft;
}

Key activeKey(const QList<Key> &keys)
{
    for (const Key &key : keys) {
        const bool plain =
            key.projectId.isEmpty() && (!key.scopes.isEmpty() || key.principal != Principal::NotProvided);
        if (plain && statusAt(key, QDateTime::currentDateTimeUtc()) == KeyStatus::Active &&
            key.name != u"Claviger")
            return key;
    }
    qFatal("no active key");
}

const Key *find(const QList<Key> &keys, const QString &id)
{
    for (const Key &key : keys) {
        if (key.id == id)
            return &key;
    }
    return nullptr;
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyService_data()
    {
        QTest::addColumn<QString>("service");
        for (const char *service : {"entergram", "gravityrail", "appgram", "entri", "endgame"})
            QTest::newRow(service) << QString::fromLatin1(service);
    }

    void everyService()
    {
        QFETCH(QString, service);
        SyncFixture fixture;
        const Connection connection = fixture.connectTo(service);
        const auto first = SyncFixture::waitFor(fixture.session().synchroniser().sync(connection.id));
        QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().message));
        QVERIFY2(first->warnings.isEmpty(), qPrintable(first->warnings.join(u'\n')));
        QVERIFY(first->keys > 5);
        const auto again = SyncFixture::waitFor(fixture.session().synchroniser().sync(connection.id));
        QVERIFY(again.has_value());
        QCOMPARE(again->added, 0);
        QCOMPARE(again->gone, 0);

        KeyOperations &operations = fixture.session().keyOperations();
        const Key like = activeKey(fixture.keys(connection.id));
        const auto created = SyncFixture::waitFor(operations.create(connection.id, draftFor(service, like)));
        QVERIFY2(created.has_value(), created ? "" : qPrintable(created.error().message));
        QVERIFY(!created->secret.isEmpty());

        const auto rotated = SyncFixture::waitFor(operations.rotate(connection.id, created->key.id));
        QVERIFY2(rotated.has_value(), rotated ? "" : qPrintable(rotated.error().message));
        QVERIFY(rotated->cuttingOver);
        QCOMPARE(rotated->created.key.scopes, created->key.scopes);
        QCOMPARE(fixture.operations().constFirst().state, Operation::State::CuttingOver);

        QVERIFY(!fixture.operations().constFirst().handedOver.isValid());
        const auto handed = SyncFixture::waitFor(operations.confirmHandover(rotated->created.operationId));
        QVERIFY2(handed.has_value(), handed ? "" : qPrintable(handed.error().message));
        fixture.restart(); // a pending cut-over survives
        QCOMPARE(fixture.operations().constFirst().state, Operation::State::CuttingOver);
        QVERIFY(fixture.operations().constFirst().handedOver.isValid());
        const Done revoked =
            SyncFixture::waitFor(fixture.session().keyOperations().revoke(connection.id, created->key.id));
        QVERIFY2(revoked.has_value(), revoked ? "" : qPrintable(revoked.error().message));
        for (const Operation &operation : fixture.operations())
            QCOMPARE(operation.state, Operation::State::Confirmed);

        const auto last = SyncFixture::waitFor(fixture.session().synchroniser().sync(connection.id));
        QVERIFY(last.has_value());
        QCOMPARE(last->added, 0);
        const QList<Key> keys = fixture.keys(connection.id);
        QCOMPARE(find(keys, created->key.id)->status, KeyStatus::Revoked);
        QCOMPARE(find(keys, rotated->created.key.id)->status, KeyStatus::Active);
    }

    void revokingTheNewKeyAbandonsTheRotation()
    {
        SyncFixture fixture;
        const Connection connection = fixture.connectTo(u"entri"_s);
        (void)SyncFixture::waitFor(fixture.session().synchroniser().sync(connection.id));
        const Key old = activeKey(fixture.keys(connection.id));
        const auto rotated =
            SyncFixture::waitFor(fixture.session().keyOperations().rotate(connection.id, old.id));
        QVERIFY(rotated.has_value());
        fixture.restart(); // nobody said that the secret was stored
        QVERIFY(SyncFixture::waitFor(
                    fixture.session().keyOperations().revoke(connection.id, rotated->created.key.id))
                    .has_value());
        QCOMPARE(fixture.operations().constLast().kind, Operation::Kind::RotateKey);
        QCOMPARE(fixture.operations().constLast().state, Operation::State::Failed);
        QCOMPARE(find(fixture.keys(connection.id), old.id)->status, KeyStatus::Active);
    }

    void whyAnOldKeyWentIsKept()
    {
        SyncFixture fixture;
        const Connection connection = fixture.connectTo(u"entri"_s);
        (void)SyncFixture::waitFor(fixture.session().synchroniser().sync(connection.id));
        const Key old = activeKey(fixture.keys(connection.id));
        QVERIFY(SyncFixture::waitFor(fixture.session().keyOperations().rotate(connection.id, old.id))
                    .has_value());
        QVERIFY(
            SyncFixture::waitFor(fixture.session().keyOperations().revoke(connection.id, old.id, u"leaked"_s))
                .has_value());
        for (const Operation &operation : fixture.operations()) {
            QCOMPARE(operation.state, Operation::State::Confirmed);
            QCOMPARE(operation.reason, u"leaked"_s);
        }
    }

    void aKeyOfASomebodyElseIsNewAndNotOurs()
    {
        SyncFixture fixture;
        const Connection connection = fixture.connectTo(u"entri"_s);
        (void)SyncFixture::waitFor(fixture.session().synchroniser().sync(connection.id));
        const auto changes = fixture.changes();
        QVERIFY(!changes.isEmpty());
        for (const Change &change : changes)
            QVERIFY(!change.createdHere);
        const Key like = activeKey(fixture.keys(connection.id));
        QVERIFY(SyncFixture::waitFor(
                    fixture.session().keyOperations().create(connection.id, draftFor(u"entri"_s, like)))
                    .has_value());
        QVERIFY(fixture.changes().constFirst().createdHere);
    }

    void aCreateWhoseAnswerIsLostIsFoundByTheNextSync()
    {
        SyncFixture fixture;
        CuttingProxy proxy(fixture.port());
        const Connection connection = fixture.connectTo(u"entri"_s, proxy.port());
        (void)SyncFixture::waitFor(fixture.session().synchroniser().sync(connection.id));
        const Key like = activeKey(fixture.keys(connection.id));
        proxy.cutAnswersTo("POST ");
        const auto created = SyncFixture::waitFor(
            fixture.session().keyOperations().create(connection.id, draftFor(u"entri"_s, like)));
        QVERIFY(!created.has_value());
        QCOMPARE(created.error().code, ErrorCode::Unreachable);
        QVERIFY(created.error().maybeExecuted);
        QCOMPARE(proxy.cuts(), 1); // a write whose fate is unknown is not repeated
        QCOMPARE(fixture.operations().constFirst().state, Operation::State::Unknown);

        proxy.cutAnswersTo({});
        const auto report = SyncFixture::waitFor(fixture.session().synchroniser().sync(connection.id));
        QVERIFY(report.has_value());
        QCOMPARE(report->added, 1);
        QCOMPARE(report->warnings.size(), 1);
        QVERIFY2(report->warnings.constFirst().contains(u"made by a test"),
                 qPrintable(report->warnings.constFirst()));
        const Operation orphaned = fixture.operations().constFirst();
        QVERIFY(!orphaned.keyId.isEmpty());
        QVERIFY(SyncFixture::waitFor(fixture.session().keyOperations().revoke(connection.id, orphaned.keyId))
                    .has_value());
        for (const Operation &operation : fixture.operations())
            QVERIFY(operation.state == Operation::State::Confirmed ||
                    operation.state == Operation::State::Failed);
    }

    void aRevokeWhoseAnswerIsLostIsSettledByTheNextSync()
    {
        SyncFixture fixture;
        CuttingProxy proxy(fixture.port());
        const Connection connection = fixture.connectTo(u"entri"_s, proxy.port());
        (void)SyncFixture::waitFor(fixture.session().synchroniser().sync(connection.id));
        const Key key = activeKey(fixture.keys(connection.id));
        proxy.cutAnswersTo("DELETE ");
        QVERIFY(!SyncFixture::waitFor(fixture.session().keyOperations().revoke(connection.id, key.id))
                     .has_value());
        QCOMPARE(fixture.operations().constFirst().state, Operation::State::Unknown);
        proxy.cutAnswersTo({});
        QVERIFY(SyncFixture::waitFor(fixture.session().synchroniser().sync(connection.id)).has_value());
        QCOMPARE(fixture.operations().constFirst().state, Operation::State::Confirmed);
    }

    void afterAKillTheJournalTellsTheTruth_data()
    {
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("found");
        QTest::newRow("before it was sent")
            << int(Operation::State::Intended) << int(Operation::State::Failed);
        QTest::newRow("before it was answered")
            << int(Operation::State::Sent) << int(Operation::State::Unknown);
        QTest::newRow("during a cut-over")
            << int(Operation::State::CuttingOver) << int(Operation::State::CuttingOver);
    }

    void afterAKillTheJournalTellsTheTruth()
    {
        QFETCH(int, left);
        QFETCH(int, found);
        SyncFixture fixture;
        Operation operation;
        operation.connectionId = fixture.connectTo(u"entri"_s).id;
        operation.state = Operation::State(left);
        operation.created = QDateTime::currentDateTimeUtc();
        operation.updated = operation.created;
        operation.keyName = u"k"_s;
        fixture.leaveOperation(operation);
        fixture.restart();
        QCOMPARE(int(fixture.operations().constFirst().state), found);
    }

    void offlineNothingIsLostAndNothingIsUnknown()
    {
        SyncFixture fixture;
        const Connection connection = fixture.connectTo(u"entri"_s);
        (void)SyncFixture::waitFor(fixture.session().synchroniser().sync(connection.id));
        const QList<Key> before = fixture.keys(connection.id);
        const Connection dead = [&] {
            QTcpServer taken; // a port that nobody listens on once this is gone
            taken.listen(QHostAddress::LocalHost);
            Connection copy = connection;
            copy.name = u"dead"_s;
            copy.url.setPort(taken.serverPort());
            return SyncFixture::waitFor(fixture.session().addConnection(copy, Secret("x"))).value();
        }();
        const auto report = SyncFixture::waitFor(fixture.session().synchroniser().sync(dead.id));
        QVERIFY(!report.has_value());
        QCOMPARE(report.error().code, ErrorCode::Unreachable);
        KeyDraft draft = draftFor(u"entri"_s, activeKey(before));
        const auto created = SyncFixture::waitFor(fixture.session().keyOperations().create(dead.id, draft));
        QCOMPARE(created.error().code, ErrorCode::Unreachable);
        QVERIFY(!created.error().maybeExecuted);
        QCOMPARE(fixture.operations().constFirst().state, Operation::State::Failed);
        QCOMPARE(fixture.keys(connection.id), before);
    }

    void aCancelledSyncChangesNothing()
    {
        SyncFixture fixture;
        const Connection connection = fixture.connectTo(u"entergram"_s);
        QSignalSpy finished(&fixture.session().synchroniser(), &Synchroniser::finished);
        auto running = fixture.session().synchroniser().sync(connection.id);
        QVERIFY(fixture.session().synchroniser().isSyncing(connection.id));
        running.cancel();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!fixture.session().synchroniser().isSyncing(connection.id));
        QVERIFY(fixture.keys(connection.id).isEmpty());
    }

    void aReadOnlyConnectionWritesNothing()
    {
        SyncFixture fixture;
        Connection connection = fixture.connectTo(u"entri"_s);
        (void)SyncFixture::waitFor(fixture.session().synchroniser().sync(connection.id));
        const Key like = activeKey(fixture.keys(connection.id));
        connection.name = u"reviewer"_s;
        connection.trust = Connection::Trust::ReadOnly;
        const auto reviewer =
            SyncFixture::waitFor(fixture.session().addConnection(connection, Secret("x"))).value();
        const auto created = SyncFixture::waitFor(
            fixture.session().keyOperations().create(reviewer.id, draftFor(u"entri"_s, like)));
        QVERIFY(!created.has_value());
        QCOMPARE(created.error().httpStatus, 0);
        QVERIFY(fixture.operations().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
