// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/httptransport.h"
#include "models/sync/applicationoperations.h"
#include "models/sync/journal.h"
#include "models/sync/keyoperations.h"
#include "models/sync/session.h"
#include "models/vault/applicationrepository.h"
#include "models/vault/keyrepository.h"
#include "models/vault/operationrepository.h"
#include "tests/models/services/testserver.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace claviger;
using namespace Qt::StringLiterals;

/// What the journal says of writes to a service that is scripted answer by answer.
class TestKeyWrites : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void composedRotation_data();
    void composedRotation();
    void noCutOverToItself();
    void whatCannotBeSentIsNotJournaled_data();
    void whatCannotBeSentIsNotJournaled();
    void applicationsThatCannotBeWritten_data();
    void applicationsThatCannotBeWritten();

private:
    template <typename T> T waitFor(const QFuture<T> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
            qFatal("a future did not finish");
        return future.result();
    }
    Connection connectTo(const QByteArray &description, Connection::Trust trust, const QUrl &url);
    Key keep(const QString &connectionId);
    Application keepApplication(const QString &connectionId);
    QList<Operation> journal();

    SystemClock m_clock;
    TestServer m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<Session> m_session;
};

// Behind the class: moc loses its way in raw strings.
namespace {

QByteArray description(const QByteArray &provenance)
{
    QByteArray json = R"({"schema": 1, "id": "test", "name": "Test service",
        "credentials": {"token": {"label": "Token", "headers": "{Authorization: .secret}"}},
        "lifetime": {"never": true}, "scopes": {"free_text": true}, "operations": {
        "keys.create": {"provenance": {"kind": "PROV"},
            "request": {"method": "POST", "path": "\"/keys\"", "body": "{name: .draft.name}"},
            "map": "{id, name}", "secret": ".token"},
        "keys.revoke": {"provenance": {"kind": "PROV"},
            "request": {"method": "DELETE", "path": "@uri \"/keys/\\(.key.id)\""}},
        "applications.create": {"provenance": {"kind": "PROV"},
            "request": {"method": "POST", "path": "\"/apps\""}, "map": "{id}", "secret": ".secret"},
        "applications.rotate": {"provenance": {"kind": "PROV"},
            "request": {"method": "POST", "path": "\"/apps/1/rotate\""}, "map": "{}", "secret": ".secret"},
        "applications.remove_secret": {"provenance": {"kind": "PROV"},
            "request": {"method": "DELETE", "path": "\"/apps/1/secret\""}},
        "applications.delete": {"provenance": {"kind": "PROV"},
            "request": {"method": "DELETE", "path": "\"/apps/1\""}}}})";
    return json.replace("PROV", provenance);
}

} // namespace

void TestKeyWrites::init()
{
    m_session.reset();
    m_server.requests.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_transport = std::make_unique<HttpTransport>(m_clock);
    auto vault = Vault::create(m_folder->filePath(u"t.vault"_s), Secret("test"));
    QVERIFY(vault);
    m_session =
        std::make_unique<Session>(std::move(*vault), ServiceCatalogue::load({}), *m_transport, m_clock);
}

Connection TestKeyWrites::connectTo(const QByteArray &description, Connection::Trust trust, const QUrl &url)
{
    Connection connection;
    connection.name = u"test"_s;
    connection.serviceId = u"test"_s;
    connection.url = url;
    connection.trust = trust;
    connection.description = QString::fromUtf8(description);
    return waitFor(m_session->addConnection(connection, Secret("the-credential"))).value();
}

Key TestKeyWrites::keep(const QString &connectionId)
{
    Key key;
    key.connectionId = connectionId;
    key.id = u"k1"_s;
    key.name = u"deploy"_s;
    key.status = KeyStatus::Active;
    key.expires = Moment::never();
    const auto saved = waitFor(
        m_session->vault().run([key](Database &database) { return KeyRepository(database).save(key); }));
    if (!saved)
        qFatal("the key could not be kept");
    return key;
}

Application TestKeyWrites::keepApplication(const QString &connectionId)
{
    Application application;
    application.connectionId = connectionId;
    application.id = u"a1"_s;
    application.name = u"ETL"_s;
    application.secrets = {QJsonObject{{u"id"_s, u"s1"_s}}, QJsonObject{{u"id"_s, u"s2"_s}}};
    const auto saved = waitFor(m_session->vault().run(
        [application](Database &database) { return ApplicationRepository(database).save(application); }));
    if (!saved)
        qFatal("the application could not be kept");
    return application;
}

QList<Operation> TestKeyWrites::journal()
{
    return waitFor(m_session->vault().run(
                       [](Database &database) { return OperationRepository(database).all(100); }))
        .value();
}

void TestKeyWrites::composedRotation_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("cuttingOver");
    QTest::newRow("another key") << QByteArray(R"({"id": "k2", "name": "deploy", "token": "new-secret"})")
                                 << true;
    QTest::newRow("replaced in place")
        << QByteArray(R"({"id": "k1", "name": "deploy", "token": "new-secret"})") << false;
}

/// A service with one key a name makes the new one in the old one's place: revoking "the old key" at the
/// end of a cut-over would revoke the new one.
void TestKeyWrites::composedRotation()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, cuttingOver);
    m_server.setHandler([answer](const auto &) { return TestServer::Answer{201, answer, {}}; });
    const Connection connection =
        connectTo(description("documented"), Connection::Trust::Full, m_server.url());
    const Key key = keep(connection.id);
    const auto rotated = waitFor(m_session->keyOperations().rotate(connection.id, key.id));
    QVERIFY2(rotated, rotated ? "" : qPrintable(rotated.error().message));
    QCOMPARE(rotated->cuttingOver, cuttingOver);
    QCOMPARE(rotated->created.secret.size(), 10);
    QCOMPARE(journal().size(), 1);
    QCOMPARE(journal().constFirst().state,
             cuttingOver ? Operation::State::CuttingOver : Operation::State::Confirmed);
    QCOMPARE(journal().constFirst().keyId, key.id);
}

/// Whoever records it: the old key's revocation would be the new one's.
void TestKeyWrites::noCutOverToItself()
{
    const Connection connection =
        connectTo(description("documented"), Connection::Trust::Full, m_server.url());
    const Key key = keep(connection.id);
    const auto recorded = waitFor(m_session->vault().run([key](Database &database) -> Done {
        Operation operation;
        operation.connectionId = key.connectionId;
        operation.kind = Operation::Kind::RotateKey;
        operation.keyId = key.id;
        operation.keyName = key.name;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const Result<Operation> opened = journal::open(database, operation, now);
        if (!opened)
            return fail(opened.error());
        return journal::recordNewKey(database, key, *opened, Operation::State::CuttingOver, now);
    }));
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().code, ErrorCode::Invalid);
    QCOMPARE(journal().constFirst().state, Operation::State::Intended);
}

void TestKeyWrites::whatCannotBeSentIsNotJournaled_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<bool>("readOnly");
    for (const bool readOnly : {true, false}) {
        for (const char *verb : {"create", "rotate", "revoke"})
            QTest::addRow("%s, %s", verb, readOnly ? "read-only" : "unpublished and switched off")
                << QString::fromLatin1(verb) << readOnly;
    }
}

void TestKeyWrites::whatCannotBeSentIsNotJournaled()
{
    QFETCH(QString, verb);
    QFETCH(bool, readOnly);
    // What is unpublished is allowed on this machine, so that one has to be far away.
    const Connection connection =
        readOnly
            ? connectTo(description("documented"), Connection::Trust::ReadOnly, m_server.url())
            : connectTo(description("unpublished"), Connection::Trust::Full, QUrl(u"https://far.invalid"_s));
    const Key key = keep(connection.id);
    KeyDraft draft;
    draft.name = u"new"_s;
    std::optional<Error> error;
    KeyOperations &operations = m_session->keyOperations();
    if (verb == "create"_L1) {
        if (const auto made = waitFor(operations.create(connection.id, draft)); !made)
            error = made.error();
    } else if (verb == "rotate"_L1) {
        if (const auto made = waitFor(operations.rotate(connection.id, key.id)); !made)
            error = made.error();
    } else if (const auto done = waitFor(operations.revoke(connection.id, key.id)); !done) {
        error = done.error();
    }
    QVERIFY(error);
    QCOMPARE(error->code, ErrorCode::Unsupported);
    QVERIFY2(error->message.contains(readOnly ? u"read-only" : u"has not published"),
             qPrintable(error->message));
    QVERIFY(m_server.requests.isEmpty());
    QVERIFY(journal().isEmpty());
}

void TestKeyWrites::applicationsThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<bool>("readOnly");
    for (const bool readOnly : {true, false}) {
        for (const char *verb : {"create", "rotate", "remove_secret", "delete"})
            QTest::addRow("%s, %s", verb, readOnly ? "read-only" : "unpublished and switched off")
                << QString::fromLatin1(verb) << readOnly;
    }
}

void TestKeyWrites::applicationsThatCannotBeWritten()
{
    QFETCH(QString, verb);
    QFETCH(bool, readOnly);
    // Of the other operations each may be called: the write asks about its own.
    QByteArray json = description("documented");
    const QByteArray own = "\"applications." + verb.toLatin1() + "\": {\"provenance\": {\"kind\": ";
    if (!readOnly)
        json.replace(QByteArray(own + "\"documented\""), QByteArray(own + "\"unpublished\""));
    const Connection connection =
        connectTo(json, readOnly ? Connection::Trust::ReadOnly : Connection::Trust::Full,
                  readOnly ? m_server.url() : QUrl(u"https://far.invalid"_s));
    const Application application = keepApplication(connection.id);
    ApplicationOperations &operations = m_session->applicationOperations();
    const auto errorOf = [](const auto &result) {
        return result ? std::optional<Error>() : std::optional<Error>(result.error());
    };
    std::optional<Error> error;
    if (verb == "create"_L1)
        error = errorOf(waitFor(operations.create(connection.id, {{}, u"new"_s, {}, {}})));
    else if (verb == "rotate"_L1)
        error = errorOf(waitFor(operations.rotate(connection.id, application.id)));
    else if (verb == "remove_secret"_L1)
        error = errorOf(waitFor(operations.removeSecret(connection.id, application.id, u"s1"_s)));
    else
        error = errorOf(waitFor(operations.remove(connection.id, application.id)));
    QVERIFY(error);
    QCOMPARE(error->code, ErrorCode::Unsupported);
    QVERIFY2(error->message.contains(readOnly ? u"read-only" : u"has not published"),
             qPrintable(error->message));
    QVERIFY(m_server.requests.isEmpty());
    QVERIFY(journal().isEmpty());
}

QTEST_GUILESS_MAIN(TestKeyWrites)
#include "tst_keywrites.moc"
