// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/services/applicationoperations.h"
#include "tests/models/services/clienttest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;
using namespace claviger::operations;

/// Applications are created, rotated and deleted.
class TestApplications : public ClientTest
{
    Q_OBJECT
private Q_SLOTS:
    void createGivesApplicationSecretAndWhatIsKept();
    void createWithoutAnIdStillDeliversTheSecret();
    void createWithoutASecretSaysSo();
    void rotationEndsTheOldSecret();
    void rotationWithOverlap();
    void removalNamesTheSecret();
    void goneIsASuccess_data();
    void goneIsASuccess();
    void writesAreNotRepeated_data();
    void writesAreNotRepeated();
    void readOnlyConnections_data();
    void readOnlyConnections();
    void nothingSecretIsTold();
};

void TestApplications::createGivesApplicationSecretAndWhatIsKept()
{
    m_server->setHandler([](const auto &) {
        return answer(
            201,
            R"({"id": 7, "client": "client-7", "name": "ETL", "client_secret": "cs-planted", "handle": "rat-planted",
                "secrets": [{"id": "s1", "hint": "…ed"}]})");
    });
    const auto made = wait(
        client(descriptionWith(create))
            .createApplication({{}, u"ETL"_s, {u"files:read"_s}, {{u"redirect"_s, u"https://x.example"_s}}}));
    QVERIFY2(made, qPrintable(why(made)));
    QCOMPARE(made->application.id, u"7"_s);
    QCOMPARE(made->application.clientId, u"client-7"_s);
    QCOMPARE(made->application.connectionId, u"c1"_s);
    QCOMPARE(made->application.scopes, QStringList{u"files:read"_s}); // the answer is silent: as asked for
    QCOMPARE(made->secret.expose().toByteArray(), QByteArray("cs-planted"));
    QCOMPARE(made->kept.expose().toByteArray(), QByteArray("rat-planted"));
    QCOMPARE(made->secretId, u"s1"_s);
    QCOMPARE(last().headers.value("authorization"), QByteArray("Bearer s3cr3t-of-admin"));
    const QJsonObject sent = QJsonDocument::fromJson(last().body).object();
    QCOMPARE(sent.value("redirect"_L1).toString(), u"https://x.example"_s);
}

void TestApplications::createWithoutAnIdStillDeliversTheSecret()
{
    m_server->setHandler([](const auto &) { return answer(201, R"({"client_secret": "cs-planted"})"); });
    const auto made = wait(client(descriptionWith(create)).createApplication({{}, u"ETL"_s, {}, {}}));
    QVERIFY2(made, qPrintable(why(made)));
    QVERIFY(made->application.id.isEmpty());
    QCOMPARE(made->application.name, u"ETL"_s);
    QCOMPARE(made->secret.expose().toByteArray(), QByteArray("cs-planted"));
    QVERIFY(made->kept.isEmpty());
}

void TestApplications::createWithoutASecretSaysSo()
{
    m_server->setHandler([](const auto &) { return answer(201, R"({"id": "7"})"); });
    const auto made = wait(client(descriptionWith(create)).createApplication({{}, u"ETL"_s, {}, {}}));
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains("client secret"_L1), qPrintable(made.error().message));
    QVERIFY(made.error().maybeExecuted);
}

void TestApplications::rotationEndsTheOldSecret()
{
    m_server->setHandler([](const auto &) {
        return answer(200,
                      R"({"client_secret": "cs-new-planted", "handle": "rat-2", "secrets": [{"id": "s2"}]})");
    });
    const auto rotated = wait(
        client(descriptionWith(create + ',' + rotate)).rotateApplicationSecret(known(), Secret("rat-1")));
    QVERIFY2(rotated, qPrintable(why(rotated)));
    QCOMPARE(last().headers.value("authorization"), QByteArray("Bearer rat-1")); // and not the connection's
    QCOMPARE(last().target, QByteArray("/apps/a%2F1"));
    Application expected = known();
    expected.secrets = {QJsonObject{{u"id"_s, u"s2"_s}}};
    QCOMPARE(rotated->application, expected);
    QCOMPARE(rotated->secretId, u"s2"_s);
    QCOMPARE(rotated->kept.expose().toByteArray(), QByteArray("rat-2"));
    QVERIFY(!m_client->description().applications.overlap);
}

void TestApplications::rotationWithOverlap()
{
    m_server->setHandler([](const auto &) {
        return answer(200, R"({"client_secret": "cs-new-planted", "secrets": [{"id": "s2"}]})");
    });
    const auto rotated = wait(client(descriptionWith(rotate + ',' + removeSecret))
                                  .rotateApplicationSecret(known(), Secret("rat-1")));
    QVERIFY2(rotated, qPrintable(why(rotated)));
    QVERIFY(m_client->description().applications.overlap);
    QCOMPARE(rotated->application.secrets.size(), 2); // the answer told the new one only
    QCOMPARE(rotated->application.secrets.at(0).toObject().value("id"_L1).toString(), u"s1"_s);
    QCOMPARE(rotated->secretId, u"s2"_s);
}

void TestApplications::removalNamesTheSecret()
{
    m_server->setHandler([](const auto &) { return answer(204); });
    const auto removed =
        wait(client(descriptionWith(removeSecret)).removeApplicationSecret(known(), u"s1"_s, {}));
    QVERIFY2(removed, qPrintable(why(removed)));
    QCOMPARE(last().method, QByteArray("DELETE"));
    QCOMPARE(last().target, QByteArray("/apps/a%2F1/secrets/s1"));
}

void TestApplications::goneIsASuccess_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("gone");
    QTest::newRow("404") << 404 << QByteArray() << true;
    QTest::newRow("its own word") << 410 << QByteArray(R"({"code": "GONE"})") << true;
    QTest::newRow("forbidden") << 403 << QByteArray("{}") << false;
}

void TestApplications::goneIsASuccess()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_server->setHandler([=](const auto &) { return answer(status, body); });
    const auto deleted = wait(client(descriptionWith(deletion)).deleteApplication(known(), Secret("rat-1")));
    QTEST(deleted.has_value(), "gone");
}

void TestApplications::writesAreNotRepeated_data()
{
    QTest::addColumn<int>("write");
    QTest::newRow("create") << 0;
    QTest::newRow("rotate") << 1;
    QTest::newRow("deletion a secret") << 2;
    QTest::newRow("delete") << 3;
}

void TestApplications::writesAreNotRepeated()
{
    QFETCH(int, write);
    m_server->setHandler([](const auto &) {
        TestServer::Answer none;
        none.cut = true;
        return none;
    });
    ServiceClient &api = client(descriptionWith(create + ',' + rotate + ',' + removeSecret + ',' + deletion));
    Error error;
    if (write == 0)
        error = wait(api.createApplication({{}, u"x"_s, {}, {}})).error();
    else if (write == 1)
        error = wait(api.rotateApplicationSecret(known(), {})).error();
    else if (write == 2)
        error = wait(api.removeApplicationSecret(known(), u"s1"_s, {})).error();
    else
        error = wait(api.deleteApplication(known(), {})).error();
    QCOMPARE(m_server->requests.size(), 1);
    QVERIFY(error.maybeExecuted);
}

void TestApplications::readOnlyConnections_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("usable");
    for (const char *name :
         {"applications.create", "applications.rotate", "applications.remove_secret", "applications.delete"})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
    QTest::newRow("applications.token") << u"applications.token"_s << true;
}

void TestApplications::readOnlyConnections()
{
    QFETCH(QString, name);
    const auto description = describe(descriptionWith(create + ',' + rotate + ',' + removeSecret + ',' +
                                                      deletion + ',' + tokenAt("/token")));
    Connection connection = connectionTo(m_server->url());
    QVERIFY(ServiceClient::usable(*description, connection, name));
    connection.trust = Connection::Trust::ReadOnly;
    QTEST(ServiceClient::usable(*description, connection, name).has_value(), "usable");
}

void TestApplications::nothingSecretIsTold()
{
    // A server that repeats what it was sent, and an answer that cannot be read.
    m_server->setHandler([](const TestServer::Request &request) {
        return answer(500, "{\"message\": \"" + request.headers.value("authorization") +
                               " / cs-planted-7\", \"client_secret\": \"other-planted\"}");
    });
    const auto rotated =
        wait(client(descriptionWith(rotate)).rotateApplicationSecret(known(), Secret("rat-planted-1")));
    QVERIFY(!rotated);
    QVERIFY2(!rotated.error().message.contains("rat-planted"_L1), qPrintable(rotated.error().message));
    QVERIFY2(!rotated.error().details.contains("rat-planted"_L1), qPrintable(rotated.error().details));
    QVERIFY2(!rotated.error().details.contains("other-planted"_L1), qPrintable(rotated.error().details));
}

QTEST_GUILESS_MAIN(TestApplications)
#include "tst_applications.moc"
