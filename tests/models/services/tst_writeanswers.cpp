// SPDX-License-Identifier: GPL-3.0-or-later
// Answers to writes that are not what they seem: a key that lives counts as living, one that was made as
// made.
#include "tests/models/services/testserver.h"
#include "tests/models/services/testtools.h"

#include <QTest>

#include <memory>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestWriteAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_client.reset(); }
    void aPageIsNoWordOfTheService_data();
    void aPageIsNoWordOfTheService();
    void whatIsNoIdLosesNoSecret_data();
    void whatIsNoIdLosesNoSecret();
    void anAnswerWithoutKeyIsNoRefusal();
    void aRedirectionMayFollowTheDeed_data();
    void aRedirectionMayFollowTheDeed();

private:
    void answerWith(const TestServer::Answer &answer)
    {
        m_server->setHandler([answer](const auto &) { return answer; });
    }

    FixedClock m_clock;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<ServiceClient> m_client;
};

// Behind the class: moc loses its way in raw strings.
namespace {

const QByteArray operations = R"(
    "keys.create": {"provenance": {"kind": "documented"},
        "request": {"method": "POST", "path": "\"/keys\""}, "map": "{id}", "secret": ".secret"},
    "keys.rotate": {"provenance": {"kind": "documented"},
        "request": {"method": "POST", "path": "\"/keys/rotate\""}, "map": "{id}", "secret": ".secret"},
    "keys.revoke": {"provenance": {"kind": "documented"},
        "request": {"method": "DELETE", "path": "@uri \"/keys/\\(.key.id)\""},
        "gone": ". == \"no such key\""})";

} // namespace

void TestWriteAnswers::init()
{
    m_server = std::make_unique<TestServer>();
    m_transport = std::make_unique<HttpTransport>(quickSettings(), m_clock);
    m_client = std::make_unique<ServiceClient>(
        describe(descriptionWith(operations, R"(, "rotation": {"kind": "same_id"})")),
        connectionTo(m_server->url()), Secret("s3cr3t"), *m_transport, m_clock);
}

void TestWriteAnswers::aPageIsNoWordOfTheService_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("gone");
    const QByteArray json = "application/json";
    const QByteArray plain = "text/plain";
    QTest::newRow("nothing") << plain << QByteArray() << true;
    QTest::newRow("JSON") << json << QByteArray(R"({"error": "not found"})") << true;
    QTest::newRow("JSON under another name") << plain << QByteArray(R"({"error": "not found"})") << true;
    QTest::newRow("what `gone` knows") << plain << QByteArray("no such key") << true;
    QTest::newRow("an ingress") << plain << QByteArray("default backend - 404") << false;
    QTest::newRow("a bare number") << plain << QByteArray("404") << false;
    QTest::newRow("a proxy's page") << QByteArray("text/html") << QByteArray("<html>Not found</html>")
                                    << false;
    QTest::newRow("cut JSON") << json << QByteArray(R"({"error": )") << false;
}

/// It is the address that is wrong, or something on the way: the key may be as alive as before.
void TestWriteAnswers::aPageIsNoWordOfTheService()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, gone);
    TestServer::Answer answer{404, body, {}};
    answer.type = type;
    answerWith(answer);
    Key key;
    key.id = u"k1"_s;
    const auto revoked = m_client->revokeKey(key);
    QVERIFY(ended(revoked));
    QCOMPARE(revoked.result().has_value(), gone);
    if (!gone)
        QCOMPARE(revoked.result().error().httpStatus, 404);
}

void TestWriteAnswers::whatIsNoIdLosesNoSecret_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("created");
    QTest::addColumn<QString>("rotated");
    QTest::newRow("text") << QByteArray(R"("k2")") << u"k2"_s << u"k2"_s;
    QTest::newRow("number") << QByteArray("2") << u"2"_s << u"2"_s;
    QTest::newRow("null") << QByteArray("null") << QString() << u"k1"_s;
    QTest::newRow("empty") << QByteArray(R"("")") << QString() << u"k1"_s;
    QTest::newRow("object") << QByteArray(R"({"$oid": "k2"})") << QString() << u"k1"_s;
    QTest::newRow("list") << QByteArray(R"(["k2"])") << QString() << u"k1"_s;
}

/// There is no second chance to see the secret.
void TestWriteAnswers::whatIsNoIdLosesNoSecret()
{
    QFETCH(const QByteArray, id);
    answerWith({200, R"({"secret": "fresh", "id": )" + id + '}', {}});
    const auto created = m_client->createKey(KeyDraft());
    QVERIFY(ended(created));
    QVERIFY(created.result());
    QCOMPARE(created.result()->secret.expose(), QByteArrayView("fresh"));
    QTEST(created.result()->key.id, "created");
    Key key;
    key.id = u"k1"_s;
    const auto rotated = m_client->rotateKey(key, KeyDraft());
    QVERIFY(ended(rotated));
    QVERIFY(rotated.result());
    QCOMPARE(rotated.result()->secret.expose(), QByteArrayView("fresh"));
    QTEST(rotated.result()->key.id, "rotated");
}

void TestWriteAnswers::anAnswerWithoutKeyIsNoRefusal()
{
    const QByteArray silent = QByteArray(operations).replace(R"(, "secret": ".secret")", "");
    m_client =
        std::make_unique<ServiceClient>(describe(descriptionWith(silent)), connectionTo(m_server->url()),
                                        Secret("s3cr3t"), *m_transport, m_clock);
    answerWith({200, R"({"id": ""})", {}});
    const auto created = m_client->createKey(KeyDraft());
    QVERIFY(ended(created));
    QVERIFY(!created.result());
    QCOMPARE(created.result().error().code, ErrorCode::BadAnswer);
    QVERIFY(created.result().error().maybeExecuted);
}

void TestWriteAnswers::aRedirectionMayFollowTheDeed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("maybe");
    for (const int status : {301, 302, 303})
        QTest::addRow("%d", status) << status << true;
    for (const int status : {307, 308})
        QTest::addRow("%d", status) << status << false;
}

void TestWriteAnswers::aRedirectionMayFollowTheDeed()
{
    QFETCH(const int, status);
    answerWith({status, {}, "Location: /keys/k2\r\n"});
    const auto created = m_client->createKey(KeyDraft());
    QVERIFY(ended(created));
    QVERIFY(!created.result());
    QTEST(created.result().error().maybeExecuted, "maybe");
}

QTEST_GUILESS_MAIN(TestWriteAnswers)
#include "tst_writeanswers.moc"
