// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/services/testserver.h"
#include "tests/models/services/testtools.h"

#include <QFile>
#include <QPointer>
#include <QRegularExpression>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1024 * 1024;

/// Of this process, in bytes: the most that was resident since the last resetPeak().
qint64 peak()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    static const QRegularExpression line(u"VmHWM:\\s*(\\d+) kB"_s);
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong() * 1024;
}

bool resetPeak()
{
    QFile control(u"/proc/self/clear_refs"_s);
    return control.open(QIODevice::WriteOnly) && control.write("5") == 1;
}

la_ssize_t append(archive *, void *target, const void *bytes, size_t count)
{
    static_cast<QByteArray *>(target)->append(static_cast<const char *>(bytes), qsizetype(count));
    return la_ssize_t(count);
}

/// So many megabytes of spaces in a gzip stream.
QByteArray packedSpaces(int megabytes)
{
    QByteArray packed;
    archive *writer = archive_write_new();
    archive_write_set_format_raw(writer);
    archive_write_add_filter_gzip(writer);
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open(writer, &packed, nullptr, append, nullptr);
    archive_entry *entry = archive_entry_new();
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(writer, entry);
    const QByteArray spaces(megabyte, ' ');
    for (int i = 0; i < megabytes; ++i)
        archive_write_data(writer, spaces.constData(), size_t(spaces.size()));
    archive_entry_free(entry);
    archive_write_close(writer);
    archive_write_free(writer);
    return packed;
}

/// Answers with a head and then with the same piece for ever, as fast as it is taken.
class EndlessServer : public QTcpServer
{
public:
    EndlessServer(const QByteArray &head, const QByteArray &piece)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, head, piece] {
            QTcpSocket *socket = nextPendingConnection();
            const auto more = [this, socket, piece] {
                while (socket->state() == QTcpSocket::ConnectedState && socket->bytesToWrite() < 4 * megabyte)
                    sent += socket->write(piece);
            };
            connect(socket, &QTcpSocket::readyRead, socket, [socket, head, more] {
                if (socket->readAll().endsWith("\r\n\r\n")) {
                    socket->write(head);
                    more();
                }
            });
            connect(socket, &QTcpSocket::bytesWritten, socket, more);
        });
    }
    qint64 sent = 0;
};

const QByteArray listing =
    "\"keys.list\": {\"provenance\": {\"kind\": \"documented\", \"url\": \"https://docs.example/keys\"},"
    "\"request\": {\"method\": \"GET\", \"path\": \"\\\"/keys\\\"\", \"query\": \"{page: .page}\"},"
    "\"items\": \".items\", \"map\": \"{id, name}\", \"next\": \".next\"}";

} // namespace

/// Answers that would fill the memory or never end: each ends in an error that names the host or the
/// operation, and the memory stays bounded.
class TestResponseBombs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void endlessBody_data();
    void endlessBody();
    void packedBody();
    void brokenPacking();
    void deepJson_data();
    void deepJson();
    void wideJson_data();
    void wideJson();
    void endlessPages();
    void pagesThatStandStillAreNotWaitedFor();

private:
    Result<HttpResponse> send(const QUrl &url);
    Result<QList<Key>> keys(const QUrl &url);

    FixedClock m_clock;
    HttpTransport::Settings m_settings;
};

void TestResponseBombs::init()
{
    m_settings = quickSettings();
    m_settings.maxBytes = 8 * megabyte;
    m_settings.maxListBytes = 16 * megabyte;
    QVERIFY(resetPeak());
}

Result<HttpResponse> TestResponseBombs::send(const QUrl &url)
{
    HttpTransport transport(m_settings, m_clock);
    HttpRequest request;
    request.url = url;
    const auto future = transport.send(request);
    if (!ended(future, 60000))
        return fail(ErrorCode::Internal, u"timed out"_s);
    return future.result();
}

Result<QList<Key>> TestResponseBombs::keys(const QUrl &url)
{
    HttpTransport transport(m_settings, m_clock);
    ServiceClient client(describe(descriptionWith(listing)), connectionTo(url), Secret("s3cr3t-of-admin"),
                         transport, m_clock);
    const auto future = client.keys({}, {});
    if (!ended(future, 60000))
        return fail(ErrorCode::Internal, u"timed out"_s);
    return future.result();
}

void TestResponseBombs::endlessBody_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    QTest::newRow("without a length") << QByteArray(ok + "\r\n") << QByteArray(65536, 'x');
    QTest::newRow("in chunks") << QByteArray(ok + "Transfer-Encoding: chunked\r\n\r\n")
                               << QByteArray("10000\r\n" + QByteArray(65536, 'x') + "\r\n");
    QTest::newRow("of an error") << QByteArray("HTTP/1.1 500 X\r\n\r\n") << QByteArray(65536, 'x');
}

void TestResponseBombs::endlessBody()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, piece);
    EndlessServer server(head, piece);
    const qint64 before = peak();
    const auto result = send(QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort())));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::BadAnswer);
    QVERIFY2(result.error().message.contains("127.0.0.1 sent more than the 8 MB"_L1),
             qPrintable(result.error().message));
    QVERIFY2(server.sent < 64 * megabyte, qPrintable(QString::number(server.sent)));
    QVERIFY2(peak() - before < 64 * megabyte, qPrintable(QString::number((peak() - before) / megabyte)));
}

void TestResponseBombs::packedBody()
{
    const QByteArray packed = packedSpaces(512);
    QVERIFY(packed.size() > 100000 && packed.size() < 4 * megabyte);
    TestServer server;
    server.setHandler([packed](const auto &) {
        return TestServer::Answer{200, packed, "Content-Encoding: gzip\r\n"};
    });
    const qint64 before = peak();
    const auto result = send(server.url());
    QVERIFY2(!result, result ? qPrintable(u"%1 %2"_s.arg(packed.size()).arg(result->body.size())) : "");
    QCOMPARE(result.error().code, ErrorCode::BadAnswer);
    QVERIFY2(result.error().message.contains("8 MB"_L1), qPrintable(result.error().message));
    QVERIFY2(peak() - before < 64 * megabyte, qPrintable(QString::number((peak() - before) / megabyte)));
}

void TestResponseBombs::brokenPacking()
{
    QByteArray packed = packedSpaces(1);
    packed.replace(packed.size() / 2, 8, "notgzip!");
    TestServer server;
    server.setHandler([packed](const auto &) {
        return TestServer::Answer{200, packed, "Content-Encoding: gzip\r\n"};
    });
    const auto result = send(server.url());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::BadAnswer);
    QVERIFY2(result.error().message.contains("unpacked"_L1), qPrintable(result.error().message));
}

void TestResponseBombs::deepJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    for (const int status : {200, 400}) {
        QTest::addRow("lists, %d", status) << QByteArray(2 * megabyte, '[') << status;
        QTest::addRow("closed lists, %d", status)
            << QByteArray(QByteArray(megabyte, '[') + QByteArray(megabyte, ']')) << status;
        QTest::addRow("objects, %d", status) << QByteArray("{\"a\":").repeated(200000) << status;
        QTest::addRow("items, %d", status)
            << QByteArray("{\"items\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}") << status;
    }
}

void TestResponseBombs::deepJson()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    TestServer server;
    server.setHandler([=](const auto &) { return TestServer::Answer{status, body, {}}; });
    const qint64 before = peak();
    const auto result = keys(server.url());
    QVERIFY(!result);
    QCOMPARE(result.error().code, status == 200 ? ErrorCode::BadAnswer : ErrorCode::Refused);
    QVERIFY2(!result.error().message.isEmpty() && result.error().message.size() < 2000,
             qPrintable(result.error().message.left(300)));
    QVERIFY2(peak() - before < 256 * megabyte, qPrintable(QString::number((peak() - before) / megabyte)));
}

void TestResponseBombs::wideJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("objects") << QByteArray("[" + QByteArray("{},").repeated(2'600'000) + "{}]");
    QTest::newRow("lists") << QByteArray("{\"items\":[" + QByteArray("[],").repeated(2'600'000) + "[]]}");
}

/// Few letters, yet each an object of its own.
void TestResponseBombs::wideJson()
{
    QFETCH(QByteArray, body);
    TestServer server;
    server.setHandler([=](const auto &) { return TestServer::Answer{200, body, {}}; });
    const qint64 before = peak();
    const auto result = keys(server.url());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::BadAnswer);
    QVERIFY2(result.error().message.contains("too many parts"_L1), qPrintable(result.error().message));
    QVERIFY2(peak() - before < 256 * megabyte, qPrintable(QString::number((peak() - before) / megabyte)));
}

void TestResponseBombs::endlessPages()
{
    TestServer server;
    int page = 0;
    const QByteArray padding(200000, 'x');
    server.setHandler([&](const auto &) {
        ++page;
        return TestServer::Answer{200,
                                  "{\"items\":[{\"id\":\"k" + QByteArray::number(page) +
                                      "\",\"name\":\"n\"}],\"next\":" + QByteArray::number(page) +
                                      ",\"padding\":\"" + padding + "\"}",
                                  {}};
    });
    const auto result = keys(server.url());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::BadAnswer);
    QVERIFY2(result.error().message.contains("16 MB"_L1) && result.error().message.contains("keys.list"_L1),
             qPrintable(result.error().message));
    QVERIFY2(server.requests.size() <= 16 * megabyte / padding.size() + 2,
             qPrintable(QString::number(server.requests.size())));
}

void TestResponseBombs::pagesThatStandStillAreNotWaitedFor()
{
    m_settings.timeoutMs = 200;
    m_settings.retry = RetryPolicy(
        [] {
            RetryPolicy::Settings retry;
            retry.baseMs = 1;
            retry.maxAttempts = 2;
            return retry;
        }(),
        [] { return 0.5; });
    TestServer server;
    server.setHandler([](const auto &) {
        TestServer::Answer answer{200, "{\"items\":[", {}};
        answer.announced = 1000;
        return answer;
    });
    const auto result = keys(server.url());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Unreachable);
    QVERIFY2(result.error().message.contains("127.0.0.1"_L1), qPrintable(result.error().message));
}

QTEST_GUILESS_MAIN(TestResponseBombs)
#include "tst_responsebombs.moc"
