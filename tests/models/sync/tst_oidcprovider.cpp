// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/clock.h"
#include "models/domain/whendone.h"
#include "models/services/httptransport.h"
#include "models/sync/applicationoperations.h"
#include "models/sync/session.h"
#include "models/sync/tokensession.h"
#include "models/vault/applicationrepository.h"
#include "models/vault/operationrepository.h"
#include "tests/servers/npmserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

/// Machine-to-machine applications at a certified server that others wrote, through a description alone:
/// every client there has a management token of its own, which changes with each change.
class TestOidcProvider : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wholeLife_data();
    void wholeLife();
    void tokensTellAboutThemselves();
    void scopesLimitATurn();
    void aWrongInitialTokenIsRefused();
    void anUnknownScopeIsRefusedBeforeItIsSent();
    void tokensAreRenewed();
    void deletingTwiceIsNamed();

private:
    template <typename T> T wait(const QFuture<T> &future)
    {
        return QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000)
                   ? future.result()
                   : T(fail(ErrorCode::Internal, u"no answer in time"_s));
    }
    void unlock();
    Connection connect(const QString &resource, const QByteArray &credential = {});
    CreatedApplication make(const Connection &connection, const QStringList &scopes);
    Result<AccessToken> exchange(const Connection &connection, const Application &application,
                                 const Secret &secret);
    int statusOfUse(const AccessToken &token);

    SystemClock m_clock;
    HttpTransport m_transport{m_clock};
    QTemporaryDir m_dir;
    std::unique_ptr<NpmServer> m_server;
    std::unique_ptr<Session> m_session;
    int m_connections = 0;
};

namespace {

QString why(const auto &result)
{
    return result ? QString() : result.error().message;
}

} // namespace

void TestOidcProvider::initTestCase()
{
    m_server = std::make_unique<NpmServer>(u"oidc-provider"_s);
    if (m_server->cannotRun())
        QSKIP(qPrintable(u"oidc-provider cannot run here: "_s + m_server->problem()));
    QVERIFY2(m_server->problem().isEmpty(), qPrintable(m_server->problem()));
    QVERIFY(Vault::create(m_dir.filePath(u"t.vault"_s), Secret("test")));
    unlock();
}

void TestOidcProvider::unlock()
{
    m_session.reset();
    auto vault = Vault::open(m_dir.filePath(u"t.vault"_s), Secret("test"));
    m_session =
        std::make_unique<Session>(std::move(*vault), ServiceCatalogue::load({}), m_transport, m_clock);
}

Connection TestOidcProvider::connect(const QString &resource, const QByteArray &credential)
{
    QFile file(QStringLiteral(CLAVIGER_SOURCE_DIR "/tests/data/descriptions/oidc-provider.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the description is missing");
    Connection connection;
    connection.name = u"connection %1"_s.arg(++m_connections);
    connection.serviceId = u"oidc-provider"_s;
    connection.url = QUrl(m_server->said(u"url"_s));
    connection.settings = {{u"resource"_s, resource}};
    connection.description = QString::fromUtf8(file.readAll());
    const QByteArray initial = m_server->said(u"initial_access_token"_s).toUtf8();
    return wait(m_session->addConnection(connection, Secret(credential.isEmpty() ? initial : credential)))
        .value();
}

CreatedApplication TestOidcProvider::make(const Connection &connection, const QStringList &scopes)
{
    const auto made =
        wait(m_session->applicationOperations().create(connection.id, {{}, u"Nightly export"_s, scopes, {}}));
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return *made;
}

Result<AccessToken> TestOidcProvider::exchange(const Connection &connection, const Application &application,
                                               const Secret &secret)
{
    return wait(m_session->exchangeToken(connection, application, secret));
}

int TestOidcProvider::statusOfUse(const AccessToken &token)
{
    HttpRequest request;
    request.url = QUrl(m_server->said(u"url"_s) + u"/files"_s);
    request.headers = {{"Authorization", "Bearer " + token.value.expose().toByteArray()}};
    const auto result = wait(m_transport.send(request));
    return result ? result->status : 0;
}

void TestOidcProvider::wholeLife_data()
{
    QTest::addColumn<QString>("resource");
    QTest::newRow("JWT") << u"urn:test:jwt"_s;
    QTest::newRow("opaque, introspected") << u"urn:test:opaque"_s;
}

void TestOidcProvider::wholeLife()
{
    QFETCH(QString, resource);
    const Connection connection = connect(resource);
    QVERIFY(wait(m_session->verify(connection, Secret("x"))));
    const CreatedApplication made = make(connection, {u"files:read"_s});
    QCOMPARE(made.application.name, u"Nightly export"_s);
    QCOMPARE(made.application.scopes, QStringList{u"files:read"_s});
    QVERIFY(qAbs(made.application.created.time().secsTo(m_clock.now())) < 60);
    const auto token = exchange(connection, made.application, made.secret);
    QVERIFY2(token, qPrintable(why(token)));
    QCOMPARE(statusOfUse(*token), 200);

    // Each turn needs the management token that the one before it gave; a restart lies in between.
    Secret secret = made.secret;
    for (int turn = 0; turn < 3; ++turn) {
        unlock();
        const auto rotated =
            wait(m_session->applicationOperations().rotate(connection.id, made.application.id));
        QVERIFY2(rotated, qPrintable(why(rotated)));
        QVERIFY(rotated->oldSecretIds.isEmpty());
        QCOMPARE(rotated->created.application, made.application);
        const auto old = exchange(connection, made.application, secret);
        QVERIFY(!old);
        QCOMPARE(old.error().code, ErrorCode::Refused);
        QCOMPARE(old.error().httpStatus, 401);
        secret = rotated->created.secret;
        const auto fresh = exchange(connection, made.application, secret);
        QVERIFY2(fresh, qPrintable(why(fresh)));
        QCOMPARE(statusOfUse(*fresh), 200);
    }

    const Done removed = wait(m_session->applicationOperations().remove(connection.id, made.application.id));
    QVERIFY2(removed, qPrintable(why(removed)));
    QCOMPARE(exchange(connection, made.application, secret).error().code, ErrorCode::Refused);
    QCOMPARE(statusOfUse(*token), 401);
    const auto operations =
        wait(m_session->vault().run([](Database &database) { return OperationRepository(database).all(5); }));
    for (const Operation &operation : *operations)
        QCOMPARE(operation.state, Operation::State::Confirmed);
}

void TestOidcProvider::tokensTellAboutThemselves()
{
    const Connection jwt = connect(u"urn:test:jwt"_s);
    const CreatedApplication made = make(jwt, {u"files:read"_s});
    const auto token = exchange(jwt, made.application, made.secret);
    QVERIFY2(token, qPrintable(why(token)));
    const TokenClaims &claims = token->claims;
    QCOMPARE(claims.form, TokenClaims::Form::Jwt);
    QCOMPARE(claims.algorithm, u"RS256"_s);
    QCOMPARE(claims.issuer, m_server->said(u"url"_s));
    QCOMPARE(claims.subject, made.application.clientId);
    QCOMPARE(claims.audience, QStringList{u"urn:test:jwt"_s});
    QCOMPARE(token->scopes, QStringList{u"files:read"_s});
    QCOMPARE(token->lifeSeconds, 300);
    QVERIFY(qAbs(claims.expires.time().secsTo(token->expires().time())) <= 2);
    QVERIFY(qAbs(token->clockSkew().value()) <= 2);

    const Connection opaque = connect(u"urn:test:opaque"_s);
    const auto other = exchange(opaque, made.application, made.secret);
    QVERIFY2(other, qPrintable(why(other)));
    QCOMPARE(other->claims.form, TokenClaims::Form::Opaque);
    QCOMPARE(other->lifeSeconds, 300);
}

void TestOidcProvider::scopesLimitATurn()
{
    const Connection connection = connect(u"urn:test:jwt"_s);
    const CreatedApplication made = make(connection, {u"files:write"_s});
    const auto token = exchange(connection, made.application, made.secret);
    QVERIFY2(token, qPrintable(why(token)));
    QCOMPARE(statusOfUse(*token), 403);
    Application greedy = made.application;
    greedy.scopes = QStringList{u"files:read"_s};
    const auto more = exchange(connection, greedy, made.secret);
    QVERIFY(!more);
    QVERIFY2(more.error().message.contains("scope"_L1), qPrintable(more.error().message));
}

void TestOidcProvider::aWrongInitialTokenIsRefused()
{
    const Connection connection = connect(u"urn:test:jwt"_s, "planted-wrong-token");
    const auto made = wait(m_session->applicationOperations().create(connection.id, {{}, u"x"_s, {}, {}}));
    QVERIFY(!made);
    QCOMPARE(made.error().httpStatus, 401);
    QVERIFY(!made.error().message.contains("planted"_L1));
}

void TestOidcProvider::anUnknownScopeIsRefusedBeforeItIsSent()
{
    const Connection connection = connect(u"urn:test:jwt"_s);
    const auto made = wait(m_session->applicationOperations().create(
        connection.id, {{}, u"x"_s, QStringList{u"files:eat"_s}, {}}));
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Invalid);
}

void TestOidcProvider::tokensAreRenewed()
{
    const Connection connection = connect(u"urn:test:jwt"_s);
    const CreatedApplication made = make(connection, {u"files:read"_s});
    TokenSession session([&] { return m_session->exchangeToken(connection, made.application, made.secret); },
                         m_clock);
    session.keepFresh();
    QTRY_VERIFY_WITH_TIMEOUT(session.current(), 30'000);
    const QString first = session.current()->claims.id;
    session.forget();
    session.keepFresh();
    QTRY_VERIFY_WITH_TIMEOUT(session.current(), 30'000);
    QVERIFY(session.current()->claims.id != first);
    QCOMPARE(statusOfUse(*session.current()), 200);
}

void TestOidcProvider::deletingTwiceIsNamed()
{
    const Connection connection = connect(u"urn:test:jwt"_s);
    const CreatedApplication made = make(connection, {});
    QVERIFY(wait(m_session->applicationOperations().remove(connection.id, made.application.id)));
    QCOMPARE(wait(m_session->applicationOperations().remove(connection.id, made.application.id)).error().code,
             ErrorCode::NotFound);
    // A management token that was lost cannot be told from a client that is gone: no success is claimed.
    QVERIFY(wait(m_session->vault().run(
        [&](Database &db) { return ApplicationRepository(db).save(made.application); })));
    const Done again = wait(m_session->applicationOperations().remove(connection.id, made.application.id));
    QVERIFY(!again);
    QCOMPARE(again.error().httpStatus, 401);
}

QTEST_GUILESS_MAIN(TestOidcProvider)
#include "tst_oidcprovider.moc"
