// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/httplog.h"
#include "models/services/urlrules.h"
#include "tests/models/services/testserver.h"
#include "tests/models/services/testtools.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTimer>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestHttpTransport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void answersAnyStatus();
    void redirects_data();
    void redirects();
    void redirectLoopIsNamed();
    void oversize_data();
    void oversize();
    void timesOut();
    void slowDripEnds();
    void cutAnswers_data();
    void cutAnswers();
    void writesAreSentOnce_data();
    void writesAreSentOnce();
    void plainHttp_data();
    void plainHttp();
    void untrustedCertificateIsRefused();
    void cancels();
    void keepsNoCookies();
    void logLine();
    void logHidesSuspiciousValues();

private:
    Result<HttpResponse> send(const HttpRequest &request);
    HttpRequest get(const QString &path = u"/x"_s) const;

    FixedClock m_clock;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<HttpTransport> m_transport;
};

void TestHttpTransport::init()
{
    m_server = std::make_unique<TestServer>();
    HttpTransport::Settings settings = quickSettings();
    settings.timeoutMs = 300;
    settings.maxBytes = 1024 * 1024;
    m_transport = std::make_unique<HttpTransport>(settings, m_clock);
}

void TestHttpTransport::cleanup()
{
    m_transport.reset();
    m_server.reset();
}

Result<HttpResponse> TestHttpTransport::send(const HttpRequest &request)
{
    const auto future = m_transport->send(request);
    if (!ended(future))
        return fail(ErrorCode::Internal, u"timed out"_s);
    return future.result();
}

HttpRequest TestHttpTransport::get(const QString &path) const
{
    HttpRequest request;
    request.url = m_server->url(path);
    request.headers = {{"Authorization", "Bearer planted"}};
    return request;
}

void TestHttpTransport::answersAnyStatus()
{
    for (const int status : {200, 204, 400, 401, 403, 404, 409, 418, 429, 500, 503}) {
        m_server->setHandler([status](const auto &) {
            return TestServer::Answer{status, status == 204 ? QByteArray() : "body", "X-Thing: a\r\n"};
        });
        const auto result = send(get());
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->status, status);
        QCOMPARE(result->header(u"x-thing"_s), u"a"_s);
        if (status != 204)
            QCOMPARE(result->body, QByteArray("body"));
    }
}

void TestHttpTransport::redirects_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("elsewhere");
    QTest::addColumn<bool>("followed");
    QTest::newRow("GET, same origin") << QByteArray("GET") << false << true;
    QTest::newRow("GET, other host") << QByteArray("GET") << true << false;
    QTest::newRow("POST, same origin") << QByteArray("POST") << false << false;
    QTest::newRow("POST, other host") << QByteArray("POST") << true << false;
}

void TestHttpTransport::redirects()
{
    QFETCH(QByteArray, method);
    QFETCH(bool, elsewhere);
    QFETCH(bool, followed);
    TestServer other;
    m_server->setHandler([&](const TestServer::Request &request) -> TestServer::Answer {
        if (request.path() == "/there"_L1)
            return {200, "arrived", {}};
        const QByteArray target = elsewhere ? other.url(u"/there"_s).toEncoded() : QByteArray("/there");
        return {302, {}, "Location: " + target + "\r\n"};
    });
    HttpRequest request = get();
    request.method = method;
    request.isWrite = method == "POST";
    const auto result = send(request);
    QCOMPARE(result.has_value(), followed);
    QCOMPARE(other.requests.size(), 0);
    if (!result)
        QVERIFY(result.error().message.contains("/there"_L1));
}

void TestHttpTransport::redirectLoopIsNamed()
{
    m_server->setHandler([](const TestServer::Request &request) -> TestServer::Answer {
        return {302, {}, request.path() == "/a"_L1 ? "Location: /b\r\n" : "Location: /a\r\n"};
    });
    const auto result = send(get());
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains("redirect loop"_L1), qPrintable(result.error().message));
    QVERIFY(m_server->requests.size() < 10);
}

void TestHttpTransport::oversize_data()
{
    QTest::addColumn<qint64>("announced");
    QTest::newRow("honest") << qint64(-1);
    QTest::newRow("announced only") << qint64(5000000000);
}

void TestHttpTransport::oversize()
{
    QFETCH(qint64, announced);
    m_server->setHandler([announced](const auto &) {
        TestServer::Answer answer{200, QByteArray(announced < 0 ? 2000000 : 100, 'x'), {}};
        answer.announced = announced;
        return answer;
    });
    const auto result = send(get());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::BadAnswer);
    QVERIFY(result.error().message.contains("1 MB"_L1));
}

void TestHttpTransport::timesOut()
{
    m_server->setHandler([](const auto &) {
        TestServer::Answer answer;
        answer.hang = true;
        return answer;
    });
    HttpRequest request = get();
    request.isWrite = true;
    const auto result = send(request);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Unreachable);
    QVERIFY(result.error().maybeExecuted);
    QVERIFY2(result.error().message.contains("in time"_L1), qPrintable(result.error().message));
}

void TestHttpTransport::slowDripEnds()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    QTimer drip;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        connect(&drip, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        drip.start(50);
    });
    HttpRequest request;
    request.url = QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
    const auto result = send(request);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Unreachable);
}

void TestHttpTransport::cutAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("before the answer") << QByteArray();
    QTest::newRow("in the middle") << QByteArray("half of i");
}

void TestHttpTransport::cutAnswers()
{
    QFETCH(QByteArray, body);
    m_server->setHandler([body](const auto &) {
        TestServer::Answer answer{200, body, {}};
        answer.announced = 1000;
        answer.cut = true;
        return answer;
    });
    HttpRequest request = get();
    request.method = "POST";
    request.isWrite = true;
    request.body = "{}";
    const auto result = send(request);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Unreachable);
    QVERIFY(result.error().maybeExecuted);
}

void TestHttpTransport::writesAreSentOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("warm");
    for (const bool warm : {false, true}) {
        QTest::addRow("POST, %s connection", warm ? "kept" : "new")
            << QByteArray("POST") << QByteArray("{\"a\":1}") << warm;
        QTest::addRow("POST without body, %s connection", warm ? "kept" : "new")
            << QByteArray("POST") << QByteArray() << warm;
        QTest::addRow("PUT, %s connection", warm ? "kept" : "new")
            << QByteArray("PUT") << QByteArray(100000, 'x') << warm;
        QTest::addRow("DELETE, %s connection", warm ? "kept" : "new")
            << QByteArray("DELETE") << QByteArray() << warm;
    }
}

/// Qt repeats a request by itself when the line breaks before an answer; a key would be made twice.
void TestHttpTransport::writesAreSentOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(bool, warm);
    m_server->setHandler([](const TestServer::Request &request) {
        TestServer::Answer answer{200, "{}", {}};
        if (request.method != "GET") {
            answer.cut = true;
            answer.body.clear();
        }
        return answer;
    });
    if (warm)
        QVERIFY(send(get()));
    HttpRequest request = get();
    request.method = method;
    request.isWrite = true;
    request.body = body;
    const auto result = send(request);
    QVERIFY(!result);
    QVERIFY(result.error().maybeExecuted);
    QCOMPARE(m_server->requests.size(), warm ? 2 : 1);
    QCOMPARE(m_server->requests.last().body, body);
}

void TestHttpTransport::plainHttp_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("https") << u"https://api.example.com/"_s << true;
    QTest::newRow("loopback v4") << u"http://127.0.0.1:99/"_s << true;
    QTest::newRow("loopback v6") << u"http://[::1]:99/"_s << true;
    QTest::newRow("localhost") << u"http://localhost/"_s << true;
    QTest::newRow("http") << u"http://api.example.com/"_s << false;
    QTest::newRow("private network") << u"http://192.168.1.2/"_s << false;
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.evil.example/"_s << false;
    QTest::newRow("other scheme") << u"ftp://127.0.0.1/"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("user in the address") << u"https://me:pw@api.example.com/"_s << false;
}

void TestHttpTransport::plainHttp()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    QCOMPARE(checkUrl(QUrl(url), false).has_value(), allowed);
    if (allowed)
        return;
    HttpRequest request;
    request.url = QUrl(url);
    const auto result = send(request);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Invalid);
    QVERIFY(!result.error().message.contains("pw"_L1));
}

void TestHttpTransport::untrustedCertificateIsRefused()
{
    QFile certificate(QStringLiteral(CLAVIGER_SOURCE_DIR "/tests/models/services/data/untrusted.pem"));
    QFile key(QStringLiteral(CLAVIGER_SOURCE_DIR "/tests/models/services/data/untrusted.key"));
    QVERIFY(certificate.open(QIODevice::ReadOnly) && key.open(QIODevice::ReadOnly));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(certificate.readAll()));
    configuration.setPrivateKey(QSslKey(key.readAll(), QSsl::Rsa));
    QSslServer server;
    server.setSslConfiguration(configuration);
    QByteArray received;
    connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&received, socket] { received += socket->readAll(); });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    HttpTransport transport(quickSettings(), m_clock);
    HttpRequest request = get();
    request.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort()));
    request.isWrite = true;
    const auto future = transport.send(request);
    QVERIFY(ended(future));
    QVERIFY(!future.result());
    QCOMPARE(future.result().error().code, ErrorCode::Unreachable);
    QVERIFY(!future.result().error().maybeExecuted);
    QVERIFY2(future.result().error().message.contains("certificate"_L1),
             qPrintable(future.result().error().message));
    QVERIFY(!received.contains("planted"));
}

void TestHttpTransport::cancels()
{
    m_server->setHandler([](const auto &) {
        TestServer::Answer answer;
        answer.hang = true;
        return answer;
    });
    auto future = m_transport->send(get());
    QTRY_COMPARE(m_server->requests.size(), 1);
    future.cancel();
    QVERIFY(ended(future));
    QVERIFY(future.isCanceled());
}

void TestHttpTransport::keepsNoCookies()
{
    m_server->setHandler([](const auto &) {
        return TestServer::Answer{200, "{}", "Set-Cookie: session=1; Path=/\r\n"};
    });
    QVERIFY(send(get()));
    QVERIFY(send(get()));
    QVERIFY(!m_server->requests.last().headers.contains("cookie"));
}

void TestHttpTransport::logLine()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    HttpLog log(m_clock, &buffer);
    HttpTransport transport(quickSettings(), m_clock, &log);
    m_server->setHandler([](const auto &) { return TestServer::Answer{404, "12345", {}}; });
    const auto future = transport.send(get(u"/x?api_key=planted&a=b"_s));
    QVERIFY(ended(future));
    const QJsonObject line = QJsonDocument::fromJson(buffer.data()).object();
    QCOMPARE(line.value("time"_L1).toString(), u"2026-11-21T12:00:00Z"_s);
    QCOMPARE(line.value("method"_L1).toString(), u"GET"_s);
    QCOMPARE(line.value("status"_L1).toInt(), 404);
    QCOMPARE(line.value("bytes"_L1).toInt(), 5);
    QVERIFY(line.value("url"_L1).toString().endsWith("/x?api_key=redacted&a=b"_L1));
    QVERIFY(!buffer.data().contains("planted"));
}

void TestHttpTransport::logHidesSuspiciousValues()
{
    QCOMPARE(urlForLog(QUrl(u"https://u:p@h.example/a?token=1&page=2#f"_s)),
             u"https://h.example/a?token=redacted&page=2"_s);
}

QTEST_GUILESS_MAIN(TestHttpTransport)
#include "tst_httptransport.moc"
