// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/urlrules.h"
#include "tests/models/services/testtools.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace claviger;
using namespace Qt::StringLiterals;

/// A server that others wrote, through the shipped description: nothing below knows what it speaks.
class TestBetterAuth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void verifies_data();
    void verifies();
    void wrongCredential_data();
    void wrongCredential();
    void workspacesAndMembers();
    void lifeOfAKey_data();
    void lifeOfAKey();
    void listsAllPages();
    void refusalsAreWorded();
    void signsInOnce();

private:
    std::unique_ptr<ServiceClient> client(const QString &credential = u"session"_s,
                                          const QByteArray &secret = {});
    QList<Key> keys(ServiceClient &client, bool organisation);
    int statusOfUse(const Secret &secret);
    template <typename T> T wait(const QFuture<T> &future)
    {
        return ended(future, 30000) ? future.result() : T(fail(ErrorCode::Internal, u"no answer in time"_s));
    }

    SystemClock m_clock;
    HttpTransport m_transport{m_clock};
    ServiceDescriptionPtr m_description;
    QJsonObject m_server;
};

namespace {

QString serverScript(const QString &name)
{
    return QStringLiteral(CLAVIGER_SOURCE_DIR "/tests/servers/better-auth/") + name;
}

} // namespace

void TestBetterAuth::initTestCase()
{
    m_description = ServiceCatalogue::load({}).find(u"better-auth"_s);
    QVERIFY2(m_description, "the shipped description is missing or broken");
    QProcess start;
    start.start(serverScript(u"start.sh"_s), {});
    if (!start.waitForStarted())
        QSKIP("The Better Auth server cannot be started here: no shell.");
    QVERIFY2(start.waitForFinished(280000), "start.sh did not end");
    const QByteArray words = start.readAllStandardError();
    if (start.exitCode() == 77)
        QSKIP(QByteArray("The Better Auth server cannot run here: " + words).constData());
    QVERIFY2(start.exitCode() == 0, words.constData());
    m_server = QJsonDocument::fromJson(start.readAllStandardOutput()).object();
    QVERIFY(m_server.contains("url"_L1));
}

void TestBetterAuth::cleanupTestCase()
{
    if (m_server.contains("run"_L1))
        QCOMPARE(QProcess::execute(serverScript(u"stop.sh"_s), {m_server.value("run"_L1).toString()}), 0);
}

std::unique_ptr<ServiceClient> TestBetterAuth::client(const QString &credential, const QByteArray &secret)
{
    Connection connection = connectionTo(QUrl(m_server.value("url"_L1).toString()));
    connection.serviceId = m_description->id;
    connection.credentialId = credential;
    const QByteArray stored = secret.isEmpty() ? m_server.value("session"_L1).toString().toUtf8() : secret;
    return std::make_unique<ServiceClient>(m_description, connection, Secret(stored), m_transport, m_clock);
}

QList<Key> TestBetterAuth::keys(ServiceClient &client, bool organisation)
{
    Workspace workspace;
    workspace.id = m_server.value("organization"_L1).toString();
    const auto result = wait(client.keys(organisation ? std::optional(workspace) : std::nullopt, {}));
    if (!result)
        qWarning("%s", qPrintable(result.error().message));
    return result.value_or(QList<Key>());
}

int TestBetterAuth::statusOfUse(const Secret &secret)
{
    HttpRequest request;
    request.url = QUrl(m_server.value("url"_L1).toString() + u"/files"_s);
    request.headers = {{"x-api-key", secret.expose().toByteArray()}};
    const auto result = wait(m_transport.send(request));
    return result ? result->status : 0;
}

void TestBetterAuth::verifies_data()
{
    QTest::addColumn<QString>("credential");
    QTest::newRow("session token") << u"session"_s;
    QTest::newRow("e-mail and password") << u"password"_s;
}

void TestBetterAuth::verifies()
{
    QFETCH(QString, credential);
    QByteArray secret;
    if (credential == "password"_L1)
        secret = QJsonDocument(QJsonObject{{u"email"_s, m_server.value("email"_L1)},
                                           {u"password"_s, m_server.value("password"_L1)}})
                     .toJson();
    const auto result = wait(client(credential, secret)->verify());
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->account, m_server.value("email"_L1).toString());
    QVERIFY(result->expires.isInstant());
    QVERIFY(result->expires.time() > m_clock.now());
}

void TestBetterAuth::wrongCredential_data()
{
    QTest::addColumn<QString>("credential");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("session token") << u"session"_s << QByteArray("planted-wrong-token");
    QTest::newRow("password")
        << u"password"_s
        << QByteArray(R"({"email": "owner@claviger.example", "password": "planted-wrong-token"})");
}

void TestBetterAuth::wrongCredential()
{
    QFETCH(QString, credential);
    QFETCH(QByteArray, secret);
    // "No session" is answered with 200 and null here: a status alone would prove nothing.
    const auto result = wait(client(credential, secret)->verify());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Refused);
    QVERIFY(!result.error().message.contains("planted"_L1));
    QVERIFY(!result.error().details.contains("planted"_L1));
}

void TestBetterAuth::workspacesAndMembers()
{
    const auto api = client();
    const auto workspaces = wait(api->workspaces());
    QVERIFY2(workspaces, workspaces ? "" : qPrintable(workspaces.error().message));
    QCOMPARE(workspaces->size(), 1);
    QCOMPARE(workspaces->first().name, u"Test Org"_s);
    const auto members = wait(api->members(workspaces->first()));
    QVERIFY2(members, members ? "" : qPrintable(members.error().message));
    QCOMPARE(members->size(), 1);
    QCOMPARE(members->first().email, m_server.value("email"_L1).toString());
    QCOMPARE(members->first().role, u"owner"_s);
    QVERIFY(members->first().joined.isInstant());
}

void TestBetterAuth::lifeOfAKey_data()
{
    QTest::addColumn<bool>("organisation");
    QTest::addColumn<int>("days");
    QTest::newRow("personal, 7 days") << false << 7;
    QTest::newRow("personal, for ever") << false << 0;
    QTest::newRow("organisation, 30 days") << true << 30;
    QTest::newRow("organisation, for ever") << true << 0;
}

void TestBetterAuth::lifeOfAKey()
{
    QFETCH(bool, organisation);
    QFETCH(int, days);
    const auto api = client();
    const qsizetype before = keys(*api, organisation).size();
    KeyDraft draft;
    draft.name = u"ci bot"_s;
    draft.lifetime = days ? Lifetime::days(days) : Lifetime::never();
    if (organisation)
        draft.workspaceId = m_server.value("organization"_L1).toString();
    const auto created = wait(api->createKey(draft));
    QVERIFY2(created, created ? "" : qPrintable(created.error().message));
    QVERIFY(created->secret.expose().toByteArray().startsWith(organisation ? "org_" : "me_"));
    QCOMPARE(statusOfUse(created->secret), 200);

    const QList<Key> listed = keys(*api, organisation);
    QCOMPARE(listed.size(), before + 1);
    const auto it =
        std::find_if(listed.begin(), listed.end(), [&](const Key &key) { return key.id == created->key.id; });
    QVERIFY(it != listed.end());
    QCOMPARE(it->name, u"ci bot"_s);
    QCOMPARE(it->status, KeyStatus::Active);
    QCOMPARE(it->workspaceId, draft.workspaceId);
    QCOMPARE(it->principal, organisation ? Principal::Organisation : Principal::Personal);
    QCOMPARE(it->scopes, organisation ? QStringList() : QStringList{u"files:read"_s});
    QVERIFY(created->secret.expose().toByteArray().startsWith(it->prefix.toUtf8()));
    QVERIFY(it->lastUsed.isInstant());
    QVERIFY(it->created.isInstant());
    if (days)
        QVERIFY(qAbs(it->created.time().secsTo(it->expires.time()) - days * 86400) < 60);
    else
        QVERIFY(it->expires.isNever());

    const auto revoked = wait(api->revokeKey(*it));
    QVERIFY2(revoked, revoked ? "" : qPrintable(revoked.error().message));
    QCOMPARE(statusOfUse(created->secret), 401);
    QCOMPARE(keys(*api, organisation).size(), before);
    QVERIFY2(wait(api->revokeKey(*it)), "revoking what is gone must be safe to repeat");
}

void TestBetterAuth::listsAllPages()
{
    const auto api = client();
    constexpr int count = 230; // three pages of a hundred
    const qsizetype before = keys(*api, false).size();
    QList<QFuture<Result<CreatedKey>>> making;
    for (int i = 0; i < count; ++i) {
        KeyDraft draft;
        draft.name = u"page %1"_s.arg(i);
        making.append(api->createKey(draft));
    }
    for (const auto &one : making)
        QVERIFY(wait(one));
    const QList<Key> listed = keys(*api, false);
    QCOMPARE(listed.size(), before + count);
    QStringList ids;
    for (const Key &key : listed)
        ids.append(key.id);
    QCOMPARE(ids.removeDuplicates(), 0);
}

void TestBetterAuth::refusalsAreWorded()
{
    const auto api = client();
    KeyDraft draft;
    draft.name = u"short-lived"_s;
    draft.lifetime = Lifetime::seconds(60);
    const auto result = wait(api->createKey(draft));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Refused);
    QCOMPARE(result.error().httpStatus, 400);
    QVERIFY2(result.error().message.contains("smaller than the predefined minimum"_L1),
             qPrintable(result.error().message));
    QVERIFY(!result.error().maybeExecuted);
    draft.workspaceId = u"no-such-organisation"_s;
    const auto foreign = wait(api->createKey(draft));
    QVERIFY(!foreign);
    QVERIFY2(foreign.error().message.contains("role"_L1), qPrintable(foreign.error().message));
}

void TestBetterAuth::signsInOnce()
{
    const QByteArray secret = QJsonDocument(QJsonObject{{u"email"_s, m_server.value("email"_L1)},
                                                        {u"password"_s, m_server.value("password"_L1)}})
                                  .toJson();
    const auto api = client(u"password"_s, secret);
    const auto keysOfPerson = api->keys({}, {});
    const auto workspaces = api->workspaces();
    QVERIFY(wait(keysOfPerson));
    QVERIFY(wait(workspaces));
    KeyDraft draft;
    draft.name = u"by password"_s;
    const auto created = wait(api->createKey(draft));
    QVERIFY2(created, created ? "" : qPrintable(created.error().message));
    QVERIFY(wait(api->revokeKey(created->key)));
}

QTEST_GUILESS_MAIN(TestBetterAuth)
#include "tst_betterauth.moc"
