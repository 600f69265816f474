// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/applicationoperations.h"
#include "models/sync/synchroniser.h"
#include "tests/models/sync/cuttingproxy.h"
#include "tests/models/sync/syncfixture.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace claviger;
using namespace Qt::StringLiterals;
using Kind = Operation::Kind;
using State = Operation::State;

namespace {

const QString service = u"endgame"_s;

/// A session with one connection, synchronised.
class Bench : public SyncFixture
{
public:
    explicit Bench(const QString &description = {})
        : m_proxy(port()), m_connection(connectTo(service, m_proxy.port(), description))
    {
        sync();
    }

    CuttingProxy &proxy() { return m_proxy; }
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    ApplicationOperations &work() { return session().applicationOperations(); }

    SyncReport sync()
    {
        const auto report = waitFor(session().synchroniser().sync(m_connection.id));
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        return *report;
    }
    Result<CreatedApplication> create(const QString &name)
    {
        return waitFor(work().create(m_connection.id, {{}, name, {}, {}}));
    }
    Result<RotatedApplication> rotate(const QString &id)
    {
        return waitFor(work().rotate(m_connection.id, id));
    }
    Done remove(const QString &id) { return waitFor(work().remove(m_connection.id, id)); }
    /// Does this client secret buy a token?
    bool works(const Application &application, const Secret &secret)
    {
        const auto token = waitFor(session().exchangeToken(m_connection, application, secret));
        if (!token && token.error().code != ErrorCode::Refused)
            qFatal("%s", qPrintable(token.error().message));
        return token.has_value();
    }
    std::optional<Application> stored(const QString &id)
    {
        for (const Application &one : applications(m_connection.id)) {
            if (one.id == id)
                return one;
        }
        return {};
    }
    Operation latest(Kind kind)
    {
        for (const Operation &operation : operations()) {
            if (operation.kind == kind)
                return operation;
        }
        qFatal("no such operation");
    }

private:
    CuttingProxy m_proxy;
    Connection m_connection;
};

QString why(const auto &result)
{
    return result ? QString() : result.error().message;
}

} // namespace

class TestApplicationOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeLife();
    void rotationWithOverlapIsACutOver();
    void theOnlySecretStays();
    void someoneElseEndsTheOverlap();
    void aLostCreateIsFoundByTheNextSync_data();
    void aLostCreateIsFoundByTheNextSync();
    void aCreateThatNeverArrivedIsNotFound();
    void aLostRotationIsFoundByTheNextSync_data();
    void aLostRotationIsFoundByTheNextSync();
    void aLostDeleteIsSettled_data();
    void aLostDeleteIsSettled();
    void aLostRemovalIsSettled();
    void afterAKill_data();
    void afterAKill();
    void whatASyncDidNotSeeIsNotSettled();
    void aRefusedDraftLeavesNoLine();
    void aReadOnlyConnectionWritesNothing();
    void applicationsComeAndGoInTheFeed();
    void keysAndApplicationsMayShareAnId();
};

void TestApplicationOperations::wholeLife()
{
    Bench bench;
    const auto made = bench.create(u"Nightly export"_s);
    QVERIFY2(made, qPrintable(why(made)));
    const Application application = made->application;
    QVERIFY(!application.clientId.isEmpty());
    QCOMPARE(bench.stored(application.id)->name, u"Nightly export"_s);
    QCOMPARE(bench.latest(Kind::CreateApplication).state, State::Confirmed);
    QCOMPARE(bench.latest(Kind::CreateApplication).keyId, application.id);
    QVERIFY(bench.works(application, made->secret));
    QVERIFY(!bench.works(application, Secret("wrong")));

    const auto rotated = bench.rotate(application.id);
    QVERIFY2(rotated, qPrintable(why(rotated)));
    QVERIFY(rotated->oldSecretIds.isEmpty()); // the old one is refused at once
    QVERIFY(!bench.works(application, made->secret));
    QVERIFY(bench.works(application, rotated->created.secret));
    QCOMPARE(bench.latest(Kind::RotateApplication).state, State::Confirmed);
    QCOMPARE(bench.sync().warnings, QStringList());
    Application listed = *bench.stored(application.id); // the exchange moved its last use
    listed.lastUsed = rotated->created.application.lastUsed;
    listed.secrets = rotated->created.application.secrets;
    QCOMPARE(listed, rotated->created.application);

    const auto token = SyncFixture::waitFor(
        bench.session().exchangeToken(bench.connection(), application, rotated->created.secret));
    QCOMPARE(token->claims.subject, application.clientId);
    QVERIFY(token->clockSkew().value() <= 1);
    const Done removed = bench.remove(application.id);
    QVERIFY2(removed, qPrintable(why(removed)));
    QVERIFY(!bench.works(application, rotated->created.secret));
    QVERIFY(!bench.stored(application.id));
    const auto inspected = SyncFixture::waitFor(bench.session().inspectKey(bench.connection(), token->value));
    QVERIFY(inspected && !inspected->accepted); // its tokens died with it
    QCOMPARE(bench.latest(Kind::DeleteApplication).state, State::Confirmed);
    QCOMPARE(bench.remove(application.id).error().code, ErrorCode::NotFound);
}

void TestApplicationOperations::rotationWithOverlapIsACutOver()
{
    Bench bench(SyncFixture::overlapDescription());
    const auto made = bench.create(u"Nightly export"_s);
    QVERIFY2(made, qPrintable(why(made)));
    const QString id = made->application.id;
    const auto rotated = bench.rotate(id);
    QVERIFY2(rotated, qPrintable(why(rotated)));
    QCOMPARE(rotated->oldSecretIds, QStringList{made->secretId});
    QVERIFY(bench.works(made->application, made->secret));
    QVERIFY(bench.works(made->application, rotated->created.secret));
    QCOMPARE(bench.latest(Kind::RotateApplication).state, State::CuttingOver);
    QCOMPARE(bench.stored(id)->secrets.size(), 2);

    bench.restart(); // survives, and so does it a sync
    bench.sync();
    QCOMPARE(bench.latest(Kind::RotateApplication).state, State::CuttingOver);
    const Done removed = SyncFixture::waitFor(
        bench.work().removeSecret(bench.connection().id, id, rotated->oldSecretIds.first()));
    QVERIFY2(removed, qPrintable(why(removed)));
    QCOMPARE(bench.latest(Kind::RotateApplication).state, State::Confirmed);
    QCOMPARE(bench.latest(Kind::RemoveSecret).state, State::Confirmed);
    QVERIFY(!bench.works(made->application, made->secret));
    QVERIFY(bench.works(made->application, rotated->created.secret));
    QVERIFY(SyncFixture::waitFor(
        bench.work().removeSecret(bench.connection().id, id, rotated->oldSecretIds.first())));
}

void TestApplicationOperations::theOnlySecretStays()
{
    Bench bench(SyncFixture::overlapDescription());
    const auto made = bench.create(u"Nightly export"_s);
    const Done removed = SyncFixture::waitFor(
        bench.work().removeSecret(bench.connection().id, made->application.id, made->secretId));
    QVERIFY(!removed);
    QVERIFY(bench.works(made->application, made->secret));
    QCOMPARE(bench.operations().size(), 1); // nothing was journaled for what was not sent
}

void TestApplicationOperations::someoneElseEndsTheOverlap()
{
    Bench bench(SyncFixture::overlapDescription());
    const auto made = bench.create(u"Nightly export"_s);
    QVERIFY(bench.rotate(made->application.id));
    Operation other = bench.latest(Kind::RotateApplication);
    other.request = {{u"secrets"_s, QJsonArray{u"gone long ago"_s}}};
    bench.leaveOperation(other);
    bench.sync();
    QCOMPARE(bench.operations().constFirst().state, State::Confirmed);
    QCOMPARE(bench.operations().at(1).state, State::CuttingOver); // that one still waits
}

void TestApplicationOperations::aLostCreateIsFoundByTheNextSync_data()
{
    QTest::addColumn<bool>("rotate");
    QTest::newRow("then deleted") << false;
    QTest::newRow("then rotated") << true;
}

void TestApplicationOperations::aLostCreateIsFoundByTheNextSync()
{
    QFETCH(bool, rotate);
    Bench bench;
    bench.proxy().cutAnswersTo("POST ");
    const auto made = bench.create(u"Nightly export"_s);
    QVERIFY(!made);
    QVERIFY(made.error().maybeExecuted);
    QCOMPARE(bench.proxy().cuts(), 1);
    QCOMPARE(bench.latest(Kind::CreateApplication).state, State::Unknown);
    bench.proxy().cutAnswersTo({});
    const SyncReport report = bench.sync();
    QCOMPARE(report.warnings.size(), 1);
    QVERIFY2(report.warnings.first().contains("Nightly export"_L1), qPrintable(report.warnings.first()));
    const Operation orphaned = bench.latest(Kind::CreateApplication);
    QCOMPARE(orphaned.state, State::Unknown);
    QVERIFY(bench.stored(orphaned.keyId));
    QCOMPARE(bench.sync().warnings, QStringList()); // said once
    if (rotate) {
        const auto rotated = bench.rotate(orphaned.keyId);
        QVERIFY2(rotated, qPrintable(why(rotated)));
        QVERIFY(bench.works(rotated->created.application, rotated->created.secret));
        QCOMPARE(bench.latest(Kind::CreateApplication).state, State::Confirmed);
    } else {
        QVERIFY(bench.remove(orphaned.keyId));
        QCOMPARE(bench.latest(Kind::CreateApplication).state, State::Failed);
    }
}

void TestApplicationOperations::aCreateThatNeverArrivedIsNotFound()
{
    Bench bench;
    Operation sent;
    sent.connectionId = bench.connection().id;
    sent.kind = Kind::CreateApplication;
    sent.state = State::Unknown;
    sent.keyName = u"Nightly export"_s;
    sent.created = QDateTime::currentDateTimeUtc();
    sent.updated = sent.created;
    bench.leaveOperation(sent);
    QCOMPARE(bench.sync().warnings, QStringList());
    QCOMPARE(bench.operations().constFirst().state, State::Failed);
    QVERIFY(bench.operations().constFirst().error.contains("not created"_L1));
}

void TestApplicationOperations::aLostRotationIsFoundByTheNextSync_data()
{
    QTest::addColumn<bool>("overlap");
    QTest::newRow("the old secret is dead") << false;
    QTest::newRow("the old secret lives on") << true;
}

void TestApplicationOperations::aLostRotationIsFoundByTheNextSync()
{
    QFETCH(bool, overlap);
    Bench bench(overlap ? SyncFixture::overlapDescription() : QString());
    const auto made = bench.create(u"Nightly export"_s);
    bench.proxy().cutAnswersTo("POST ");
    const auto lost = bench.rotate(made->application.id);
    QVERIFY(!lost);
    QCOMPARE(bench.latest(Kind::RotateApplication).state, State::Unknown);
    bench.proxy().cutAnswersTo({});
    QCOMPARE(bench.works(made->application, made->secret), overlap);
    const SyncReport report = bench.sync();
    QCOMPARE(report.warnings.size(), 1);
    QVERIFY2(report.warnings.first().contains("Nobody has it"_L1), qPrintable(report.warnings.first()));
    const Operation unseen = bench.latest(Kind::RotateApplication);
    QCOMPARE(unseen.state, State::Unknown);
    QVERIFY(!unseen.newKeyId.isEmpty());
    if (overlap) {
        QVERIFY(SyncFixture::waitFor(
            bench.work().removeSecret(bench.connection().id, made->application.id, unseen.newKeyId)));
        QVERIFY(bench.works(made->application, made->secret));
    } else {
        const auto again = bench.rotate(made->application.id);
        QVERIFY2(again, qPrintable(why(again)));
        QVERIFY(bench.works(made->application, again->created.secret));
    }
    for (const Operation &operation : bench.operations())
        QVERIFY(operation.state == State::Confirmed || operation.state == State::Failed);
}

void TestApplicationOperations::aLostDeleteIsSettled_data()
{
    QTest::addColumn<bool>("arrived");
    QTest::newRow("arrived") << true;
    QTest::newRow("never arrived") << false;
}

void TestApplicationOperations::aLostDeleteIsSettled()
{
    QFETCH(bool, arrived);
    Bench bench;
    const auto made = bench.create(u"Nightly export"_s);
    if (arrived) {
        bench.proxy().cutAnswersTo("DELETE ");
        QVERIFY(!bench.remove(made->application.id));
        bench.proxy().cutAnswersTo({});
    } else {
        Operation lost = bench.latest(Kind::CreateApplication);
        lost.kind = Kind::DeleteApplication;
        lost.state = State::Unknown;
        bench.leaveOperation(lost);
    }
    QCOMPARE(bench.operations().constFirst().state, State::Unknown);
    bench.sync();
    QCOMPARE(bench.operations().constFirst().state, arrived ? State::Confirmed : State::Failed);
    QCOMPARE(bench.stored(made->application.id).has_value(), !arrived);
}

void TestApplicationOperations::aLostRemovalIsSettled()
{
    Bench bench(SyncFixture::overlapDescription());
    const auto made = bench.create(u"Nightly export"_s);
    QVERIFY(bench.rotate(made->application.id));
    bench.proxy().cutAnswersTo("DELETE ");
    QVERIFY(!SyncFixture::waitFor(
        bench.work().removeSecret(bench.connection().id, made->application.id, made->secretId)));
    bench.proxy().cutAnswersTo({});
    QCOMPARE(bench.latest(Kind::RemoveSecret).state, State::Unknown);
    bench.sync();
    QCOMPARE(bench.latest(Kind::RemoveSecret).state, State::Confirmed);
    QCOMPARE(bench.latest(Kind::RotateApplication).state, State::Confirmed);
}

void TestApplicationOperations::afterAKill_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<State>("left");
    QTest::addColumn<State>("found");
    for (const Kind kind :
         {Kind::CreateApplication, Kind::RotateApplication, Kind::RemoveSecret, Kind::DeleteApplication}) {
        const QByteArray name = toText(kind).toLatin1();
        QTest::addRow("%s before it was sent", name.constData()) << kind << State::Intended << State::Failed;
        QTest::addRow("%s before it was answered", name.constData()) << kind << State::Sent << State::Unknown;
    }
    QTest::newRow("during an overlap") << Kind::RotateApplication << State::CuttingOver << State::CuttingOver;
}

void TestApplicationOperations::afterAKill()
{
    QFETCH(Kind, kind);
    QFETCH(State, left);
    SyncFixture fixture;
    Operation operation;
    operation.connectionId = fixture.connectTo(service).id;
    operation.kind = kind;
    operation.state = left;
    operation.created = QDateTime::currentDateTimeUtc();
    operation.updated = operation.created;
    fixture.leaveOperation(operation);
    fixture.restart();
    QCOMPARE(fixture.operations().constFirst().kind, kind);
    QTEST(fixture.operations().constFirst().state, "found");
}

void TestApplicationOperations::whatASyncDidNotSeeIsNotSettled()
{
    QFile file(u":/services/"_s + service + u".json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QJsonObject operations = json.value("operations"_L1).toObject();
    operations.remove(u"applications.list"_s);
    json.insert(u"operations"_s, operations);
    Bench bench(QString::fromUtf8(QJsonDocument(json).toJson()));
    bench.proxy().cutAnswersTo("POST ");
    QVERIFY(!bench.create(u"Nightly export"_s));
    bench.proxy().cutAnswersTo({});
    bench.sync();
    QCOMPARE(bench.latest(Kind::CreateApplication).state, State::Unknown);
}

void TestApplicationOperations::aRefusedDraftLeavesNoLine()
{
    Bench bench;
    QCOMPARE(bench.create(u" "_s).error().code, ErrorCode::Invalid);
    const auto scoped = SyncFixture::waitFor(
        bench.work().create(bench.connection().id, {{}, u"x"_s, QStringList{u"everything"_s}, {}}));
    QVERIFY2(scoped.error().message.contains("no scopes"_L1), qPrintable(scoped.error().message));
    QVERIFY(bench.operations().isEmpty());
}

void TestApplicationOperations::aReadOnlyConnectionWritesNothing()
{
    Bench bench;
    Connection reviewer = bench.connection();
    reviewer.name = u"reviewer"_s;
    reviewer.trust = Connection::Trust::ReadOnly;
    reviewer = SyncFixture::waitFor(bench.session().addConnection(reviewer, Secret("x"))).value();
    const auto made = SyncFixture::waitFor(bench.work().create(reviewer.id, {{}, u"x"_s, {}, {}}));
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Unsupported);
    QVERIFY(bench.operations().isEmpty()); // nothing was sent, so there is nothing to journal
}

void TestApplicationOperations::applicationsComeAndGoInTheFeed()
{
    Bench bench;
    const auto seen = [&bench](Change::Kind kind) {
        const auto changes = bench.changes();
        return std::count_if(changes.begin(), changes.end(), [kind](const Change &change) {
            return change.objectType == u"application" && change.kind == kind;
        });
    };
    const auto before = seen(Change::Kind::Added);
    QCOMPARE(before, 3);
    const auto made = bench.create(u"Nightly export"_s);
    QCOMPARE(seen(Change::Kind::Added), before + 1);
    QVERIFY(bench.changes().constFirst().createdHere);
    bench.sync();
    QCOMPARE(seen(Change::Kind::Added), before + 1); // known already
    QVERIFY(bench.remove(made->application.id));
    QCOMPARE(seen(Change::Kind::Gone), 1);
    bench.sync();
    QCOMPARE(seen(Change::Kind::Gone), 1);
}

void TestApplicationOperations::keysAndApplicationsMayShareAnId()
{
    Bench bench;
    Operation lost;
    lost.connectionId = bench.connection().id;
    lost.kind = Kind::RevokeKey;
    lost.state = State::Unknown;
    lost.keyId = bench.applications(bench.connection().id).constFirst().id;
    lost.created = QDateTime::currentDateTimeUtc();
    lost.updated = lost.created;
    bench.leaveOperation(lost);
    const QString id = lost.keyId;
    QVERIFY(bench.remove(id)); // does not end what was asked of a key of the same id
    QCOMPARE(bench.latest(Kind::RevokeKey).state, State::Unknown);
}

QTEST_GUILESS_MAIN(TestApplicationOperations)
#include "tst_applicationoperations.moc"
