// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/descriptioncheck.h"
#include "models/services/httptransport.h"
#include "models/services/servicecatalogue.h"
#include "models/services/serviceclient.h"
#include "tests/app/sandbox/sandboxprobe.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace claviger;

/// The five shipped descriptions, spoken by the program's own engine to the sandbox.
class TestSandboxDescriptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passTheChecker_data() { services(); }
    void passTheChecker();
    void wholeLifeOfAKey_data() { services(); }
    void wholeLifeOfAKey();
    void containers_data();
    void containers();
    void entergramAllowlistIsSent();
    void endgameApplicationSignsIn();
    void aKeyTellsAboutItself_data() { services(); }
    void aKeyTellsAboutItself();
    void theTrailIsReadAndContinued_data() { services(); }
    void theTrailIsReadAndContinued();
    void errorsAreWordedByTheService_data();
    void errorsAreWordedByTheService();

private:
    static void services();
};

namespace {

/// A client of one service of a sandbox of its own.
struct Bench
{
    explicit Bench(const QString &service, const QString &credential = {}, const QByteArray &secret = {})
        : catalogue(ServiceCatalogue::load({})), transport(probe.clock), place(probe.connection(service))
    {
        connection.id = u"c1"_s;
        connection.name = place.name;
        connection.serviceId = service;
        connection.url = place.url;
        connection.credentialId = credential;
        connection.settings = place.settings;
        connection.useUnpublished = true;
        use(secret.isEmpty() ? place.secret : secret);
    }

    void use(const QByteArray &secret)
    {
        client = std::make_unique<ServiceClient>(catalogue.find(connection.serviceId), connection,
                                                 Secret(secret), transport, probe.clock);
    }

    template <typename T> Result<T> wait(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 15000) || future.resultCount() == 0)
            return fail(ErrorCode::Internal, u"no answer"_s);
        return future.result();
    }

    SandboxProbe probe;
    ServiceCatalogue catalogue;
    HttpTransport transport;
    SandboxConnection place;
    Connection connection;
    std::unique_ptr<ServiceClient> client;
};

template <typename T> QString why(const Result<T> &result)
{
    return result ? QString() : result.error().message + u" / "_s + result.error().details;
}

} // namespace

void TestSandboxDescriptions::services()
{
    QTest::addColumn<QString>("service");
    for (const char *service : {"entergram", "gravityrail", "appgram", "entri", "endgame"})
        QTest::newRow(service) << QString::fromLatin1(service);
}

void TestSandboxDescriptions::passTheChecker()
{
    QFETCH(QString, service);
    QFile file(QStringLiteral(CLAVIGER_SOURCE_DIR) + u"/resources/services/"_s + service + u".json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const CheckReport report = checkDescription(file.readAll(), file.fileName());
    for (const CheckReport::Finding &finding : report.findings)
        qWarning().noquote() << finding.jsonPath << finding.message;
    QVERIFY(report.findings.isEmpty());
}

void TestSandboxDescriptions::wholeLifeOfAKey()
{
    QFETCH(QString, service);
    Bench bench(service);
    const Result<Verification> verified = bench.wait(bench.client->verify());
    QVERIFY2(verified, qPrintable(why(verified)));

    std::optional<Workspace> workspace;
    KeyDraft draft;
    if (bench.client->description().operation(u"workspaces.list"_s) != nullptr) {
        const Result<QList<Workspace>> workspaces = bench.wait(bench.client->workspaces());
        QVERIFY2(workspaces && !workspaces->isEmpty(), qPrintable(why(workspaces)));
        workspace = workspaces->last();
        draft.workspaceId = workspace->id;
    }
    draft.name = u"made by the engine"_s;
    const ScopePolicy &scopes = bench.client->description().scopes;
    if (scopes.supported)
        draft.scopes = {scopes.catalogue.first().id};
    else
        draft.principal = Principal::Organisation;
    if (bench.client->description().lifetime.supported)
        draft.lifetime = Lifetime::days(30);
    const Result<CreatedKey> made = bench.wait(bench.client->createKey(draft));
    QVERIFY2(made, qPrintable(why(made)));
    QVERIFY(made->secret.size() > 20);
    QCOMPARE(made->key.name, draft.name);
    QCOMPARE(made->key.scopes, draft.scopes);

    const Result<QList<Key>> keys = bench.wait(bench.client->keys(workspace, {}));
    QVERIFY2(keys, qPrintable(why(keys)));
    const auto listed =
        std::find_if(keys->begin(), keys->end(), [&](const Key &k) { return k.id == made->key.id; });
    QVERIFY(listed != keys->end());
    QCOMPARE(listed->principal, draft.principal);
    if (bench.client->description().lifetime.supported)
        QCOMPARE(bench.probe.clock.now().daysTo(listed->expires.time()), 30);
    else
        QVERIFY(listed->expires.isNever());

    QVERIFY(bench.wait(bench.client->revokeKey(*listed)));
    QVERIFY(bench.wait(bench.client->revokeKey(*listed))); // to revoke twice is no error
    bench.use(QByteArray(made->secret.expose().data(), made->secret.size()));
    const Result<Verification> after = bench.wait(bench.client->verify());
    QVERIFY(!after);
    QCOMPARE(after.error().httpStatus, 401);
}

void TestSandboxDescriptions::containers_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<int>("workspaces");
    QTest::addColumn<int>("projects");
    QTest::addColumn<int>("members");
    QTest::addColumn<int>("applications");
    QTest::newRow("entergram") << u"entergram"_s << 2 << 0 << 6 << 0;
    QTest::newRow("gravityrail") << u"gravityrail"_s << 2 << 0 << 5 << 1;
    QTest::newRow("appgram") << u"appgram"_s << 0 << 2 << 5 << 0;
    QTest::newRow("entri") << u"entri"_s << 1 << 3 << 6 << 0;
    QTest::newRow("endgame") << u"endgame"_s << 0 << 0 << 7 << 3;
}

void TestSandboxDescriptions::containers()
{
    QFETCH(QString, service);
    QFETCH(int, workspaces);
    QFETCH(int, projects);
    QFETCH(int, applications);
    Bench bench(service);
    Workspace workspace;
    if (workspaces > 0) {
        const Result<QList<Workspace>> found = bench.wait(bench.client->workspaces());
        QVERIFY2(found, qPrintable(why(found)));
        QCOMPARE(found->size(), workspaces);
        workspace = found->last();
        QVERIFY(!workspace.name.isEmpty());
    }
    const Result<QList<Member>> members = bench.wait(bench.client->members(workspace));
    QVERIFY2(members, qPrintable(why(members)));
    QTEST(int(members->size()), "members");
    QVERIFY(members->first().email.contains(u'@'));
    if (projects > 0)
        QCOMPARE(bench.wait(bench.client->projects(workspace)).value_or(QList<Project>()).size(), projects);
    const Result<QList<claviger::Application>> apps = bench.wait(bench.client->applications(workspace));
    QCOMPARE(apps.has_value(), applications > 0);
    if (apps)
        QCOMPARE(apps->size(), applications);
    else
        QCOMPARE(apps.error().code, ErrorCode::Unsupported);
}

void TestSandboxDescriptions::entergramAllowlistIsSent()
{
    Bench bench(u"entergram"_s);
    KeyDraft draft;
    draft.workspaceId = bench.wait(bench.client->workspaces())->first().id;
    draft.name = u"two networks"_s;
    draft.scopes = QStringList{u"chats.read"_s};
    draft.allowlist = QStringList{u"203.0.113.0/24"_s, u"2001:db8::/32"_s};
    const Result<CreatedKey> made = bench.wait(bench.client->createKey(draft));
    QVERIFY2(made, qPrintable(why(made)));
    QCOMPARE(made->key.allowlist, draft.allowlist);
    bench.use(QByteArray(made->secret.expose().data(), made->secret.size()));
    const Result<Verification> outside = bench.wait(bench.client->verify()); // from 127.0.0.1
    QVERIFY(!outside);
    QCOMPARE(outside.error().httpStatus, 403);
}

void TestSandboxDescriptions::endgameApplicationSignsIn()
{
    Bench bench(u"endgame"_s, u"application"_s, "{}");
    const Got app = bench.probe.post(u"/endgame/api/v1/applications"_s, bench.probe.admin(u"endgame"_s),
                                     {{u"name"_s, u"ETL"_s}});
    const QJsonObject pasted{{u"client_id"_s, app.at(u"clientId"_s)},
                             {u"client_secret"_s, app.at(u"clientSecret"_s)}};
    bench.use(QJsonDocument(pasted).toJson(QJsonDocument::Compact));
    const Result<Verification> verified = bench.wait(bench.client->verify());
    QVERIFY2(verified, qPrintable(why(verified)));
}

void TestSandboxDescriptions::aKeyTellsAboutItself()
{
    QFETCH(QString, service);
    Bench bench(service);
    const Secret admin(bench.place.secret);
    bench.use("another-credential"); // asked with the pasted key alone
    const Result<KeyInspection> inspected = bench.wait(bench.client->inspectKey(admin));
    QVERIFY2(inspected, qPrintable(why(inspected)));
    QVERIFY(inspected->accepted);
    const bool tells = bench.client->description().operation(u"keys.inspect"_s) != nullptr;
    QCOMPARE(tells, service == u"entergram");
    if (tells) {
        QVERIFY(!inspected->verification.keyId.isEmpty());
        QVERIFY(bench.place.secret.startsWith(inspected->prefix.toUtf8()));
        QVERIFY(!inspected->prefix.isEmpty());
    }
    const Result<KeyInspection> wrong = bench.wait(bench.client->inspectKey(Secret("eg_live_nobody")));
    QVERIFY2(wrong, qPrintable(why(wrong)));
    QVERIFY(!wrong->accepted);
    QCOMPARE(wrong->refusal->httpStatus, 401);
}

void TestSandboxDescriptions::theTrailIsReadAndContinued()
{
    QFETCH(const QString, service);
    Bench bench(service);
    std::optional<Workspace> workspace;
    const OperationDescription *trail = bench.client->description().operation(u"audit.list"_s);
    QVERIFY(trail != nullptr);
    if (trail->forEach.contains(u"workspace"_s))
        workspace = bench.wait(bench.client->workspaces())->value(0);
    for (int i = 0; i < 12; ++i) { // what is to be read: requests of this test
        bench.probe.clock.time = bench.probe.clock.time.addSecs(60);
        (void)bench.wait(bench.client->verify());
    }
    const auto read = [&](const QDateTime &since) -> Result<QList<QJsonObject>> {
        QList<QJsonObject> events;
        const Result<void> done = bench.wait(
            bench.client->auditEvents(workspace, {}, since, [&events](const auto &page, const auto &goOn) {
                events += page;
                goOn({});
            }));
        return done.map([&events] { return events; });
    };
    const Result<QList<QJsonObject>> all = read({});
    QVERIFY2(all, qPrintable(why(all)));
    QVERIFY(all->size() > 10);
    QSet<QString> ids;
    for (const QJsonObject &event : *all) {
        ids.insert(event["event_id"_L1].toString());
        QVERIFY(event["raw"_L1].isObject());
    }
    QCOMPARE(ids.size(), all->size()); // no page was read twice
    const QDateTime middle =
        QDateTime::fromString(all->at(all->size() / 2)["time"_L1].toString(), Qt::ISODateWithMs);
    QVERIFY(middle.isValid());
    const Result<QList<QJsonObject>> later = read(middle);
    QVERIFY2(later, qPrintable(why(later)));
    QVERIFY(later->size() <= all->size());
    QVERIFY(later->size() >= all->size() / 2);
    QCOMPARE(later->first()["event_id"_L1].toString().isEmpty(), false);
}

void TestSandboxDescriptions::errorsAreWordedByTheService_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    for (const char *service : {"entergram", "gravityrail", "appgram", "entri", "endgame"}) {
        QTest::addRow("%s 403", service) << QString::fromLatin1(service) << 403 << ErrorCode::Refused;
        QTest::addRow("%s 404", service) << QString::fromLatin1(service) << 404 << ErrorCode::Refused;
    }
}

void TestSandboxDescriptions::errorsAreWordedByTheService()
{
    QFETCH(QString, service);
    QFETCH(int, status);
    Bench bench(service);
    bench.probe.control(u"fail"_s, {{u"service"_s, service}, {u"status"_s, status}, {u"count"_s, 1}});
    const Result<Verification> refused = bench.wait(bench.client->verify());
    QVERIFY(!refused);
    QCOMPARE(refused.error().httpStatus, status);
    QTEST(refused.error().code, "code");
    QVERIFY2(refused.error().message.contains(u"asked to fail"_s), qPrintable(refused.error().message));
    QCOMPARE(refused.error().requestId.isEmpty(), service != u"endgame"); // only Endgame sends a trace id
}

QTEST_GUILESS_MAIN(TestSandboxDescriptions)
#include "tst_sandbox_descriptions.moc"
