// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/tlswords.h"
#include "tests/models/services/testtools.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileNamed(const QString &name)
{
    QFile file(QStringLiteral(CLAVIGER_SOURCE_DIR "/tests/data/tls/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A TLS server in this process that answers every request and keeps what it was sent.
class TlsServer
{
public:
    explicit TlsServer(const QString &certificate)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(fileNamed(certificate + u".pem"_s)));
        configuration.setPrivateKey(QSslKey(fileNamed(certificate + u".key"_s), QSsl::Ec));
        m_server.setSslConfiguration(configuration);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(socket); });
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl url(const QString &host) const
    {
        return QUrl(u"https://%1:%2/keys"_s.arg(host).arg(m_server.serverPort()));
    }

    QByteArray received;
    QByteArray location; ///< where every request is sent on to, if anywhere

private:
    void answer(QTcpSocket *socket)
    {
        received += socket->readAll();
        if (!received.endsWith("\r\n\r\n"))
            return;
        if (location.isEmpty())
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        else
            socket->write("HTTP/1.1 307 X\r\nContent-Length: 0\r\nLocation: " + location + "\r\n\r\n");
    }

    QSslServer m_server;
};

} // namespace

/// Against certificates as they are met in the wild: each is refused with its cause and remedy, before a
/// byte of the credential has left.
class TestTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void certificates_data();
    void certificates();
    void secureGoesOnToPlainNowhere();
    void wordsOfSeveralErrors();

private:
    Result<HttpResponse> send(const QUrl &url, bool isWrite);
    FixedClock m_clock;
};

void TestTls::initTestCase()
{
    QVERIFY2(QSslSocket::supportsSsl(), "TLS is needed");
    // This machine trusts the authority of the tests, so that only what is meant to be wrong is wrong.
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(QSslCertificate(fileNamed(u"ca.pem"_s)));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

Result<HttpResponse> TestTls::send(const QUrl &url, bool isWrite)
{
    HttpTransport transport(quickSettings(), m_clock);
    HttpRequest request;
    request.url = url;
    request.method = isWrite ? "POST" : "GET";
    request.isWrite = isWrite;
    request.headers = {{"Authorization", "Bearer planted"}};
    const auto future = transport.send(request);
    if (!ended(future))
        return fail(ErrorCode::Internal, u"timed out"_s);
    return future.result();
}

void TestTls::certificates_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("cause"); ///< empty: it is good
    QTest::addColumn<QString>("remedy");
    QTest::newRow("good") << u"good"_s << u"127.0.0.1"_s << QString() << QString();
    QTest::newRow("good, by name") << u"good"_s << u"localhost"_s << QString() << QString();
    QTest::newRow("expired") << u"expired"_s << u"127.0.0.1"_s << u"expired on"_s << u"renew"_s;
    QTest::newRow("not yet valid") << u"early"_s << u"127.0.0.1"_s << u"not valid before"_s << u"clock"_s;
    QTest::newRow("of another host") << u"elsewhere"_s << u"127.0.0.1"_s
                                     << u"another host (api.example.org)"_s << u"address"_s;
    QTest::newRow("self-signed") << u"selfsigned"_s << u"127.0.0.1"_s << u"self-signed"_s << u"operator"_s;
}

void TestTls::certificates()
{
    QFETCH(QString, certificate);
    QFETCH(QString, host);
    QFETCH(QString, cause);
    QFETCH(QString, remedy);
    for (const bool isWrite : {false, true}) {
        TlsServer server(certificate);
        const auto result = send(server.url(host), isWrite);
        QCOMPARE(result.has_value(), cause.isEmpty());
        if (result) {
            QCOMPARE(result->status, 200);
            QVERIFY(server.received.contains("planted"));
            continue;
        }
        const Error &error = result.error();
        QCOMPARE(error.code, ErrorCode::Unreachable);
        QVERIFY(!error.maybeExecuted);
        for (const QString &part : {host, cause, remedy, u"nothing was sent"_s})
            QVERIFY2(error.message.contains(part), qPrintable(error.message));
        QVERIFY2(server.received.isEmpty(), server.received.constData());
    }
}

void TestTls::secureGoesOnToPlainNowhere()
{
    TlsServer server(u"good"_s);
    server.location = QByteArray("http://") + server.url(u"localhost"_s).authority().toLatin1() + "/keys";
    const auto result = send(server.url(u"localhost"_s), false);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Refused);
    QCOMPARE(server.received.count("planted"), 1);
}

void TestTls::wordsOfSeveralErrors()
{
    const QSslCertificate expired(fileNamed(u"expired.pem"_s));
    const QString words = tlsSentence({QSslError(QSslError::CertificateExpired, expired),
                                       QSslError(QSslError::CertificateExpired, expired),
                                       QSslError(QSslError::SelfSignedCertificate, expired)});
    QVERIFY2(words.startsWith("its certificate is self-signed; its certificate expired on "_L1), qPrintable(words));
    QCOMPARE(words.count("expired"_L1), 1);
    QVERIFY2(words.endsWith(u'.'), qPrintable(words));
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
