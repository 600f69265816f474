// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/services/clienttest.h"
#include "tests/models/services/keyoperations.h"

#include <QElapsedTimer>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;
using namespace claviger::operations;

/// How lists are read: pages of every style, details of each item, further collections.
class TestClientLists : public ClientTest
{
    Q_OBJECT
private Q_SLOTS:
    void pages_data();
    void pages();
    void endlessPagesEnd();
    void foreignNextPageIsRefused();
    void detailsPerItem();
    void collections();
    void pathPrefixAndEncodings();
    void tenThousandKeys();
};

void TestClientLists::pages_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<QString>("style");
    QTest::newRow("none") << QByteArray("{}") << QByteArray() << u"all"_s;
    QTest::newRow("page and size") << QByteArray("{page: (.page // 1), per_page: 10}")
                                   << QByteArray("if .page < .total_pages then .page + 1 else null end")
                                   << u"page"_s;
    QTest::newRow("offset") << QByteArray("{limit: 10, offset: (.page // 0)}") << QByteArray(".nextOffset")
                            << u"offset"_s;
    QTest::newRow("short page") << QByteArray("{limit: 10, offset: (.page // 0)}")
                                << QByteArray("if $count == 10 then ($input.page // 0) + 10 else null end")
                                << u"offset"_s;
    QTest::newRow("cursor") << QByteArray("{limit: 10, cursor: .page}") << QByteArray(".nextCursor")
                            << u"cursor"_s;
    QTest::newRow("last id") << QByteArray("{limit: 10, after: .page}")
                             << QByteArray("if .has_more then .data[-1].id else null end") << u"after"_s;
    QTest::newRow("link header") << QByteArray("{per_page: 10}") << QByteArray("{url: link(\\\"next\\\")}")
                                 << u"link"_s;
    QTest::newRow("relative url") << QByteArray("{per_page: 10}")
                                  << QByteArray("if .url then {url: .url} else null end") << u"url"_s;
    QTest::newRow("url, empty at the end")
        << QByteArray("{per_page: 10}") << QByteArray("{url: (.url // \\\"\\\")}") << u"url"_s;
    QTest::newRow("cursor, empty at the end")
        << QByteArray("{limit: 10, cursor: .page}") << QByteArray(".nextCursor // \\\"\\\"") << u"cursor"_s;
}

void TestClientLists::pages()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, next);
    QFETCH(QString, style);
    m_server->setHandler([style](const TestServer::Request &request) -> TestServer::Answer {
        int from = 0;
        if (style == "page"_L1)
            from = (request.query(u"page"_s).toInt() - 1) * 10;
        else if (style == "offset"_L1)
            from = request.query(u"offset"_s).toInt();
        else if (style == "cursor"_L1)
            from = request.query(u"cursor"_s).mid(1).toInt();
        else if (style == "after"_L1)
            from = request.query(u"after"_s).isEmpty() ? 0 : request.query(u"after"_s).mid(1).toInt() + 1;
        else
            from = request.query(u"at"_s).toInt();
        const int to = style == "all"_L1 ? 25 : qMin(25, from + 10);
        QByteArray more = ",\"page\":" + QByteArray::number(from / 10 + 1) +
                          ",\"total_pages\":3,\"has_more\":" + (to < 25 ? "true" : "false");
        TestServer::Answer answer;
        if (to < 25) {
            more += ",\"nextOffset\":" + QByteArray::number(to) + ",\"nextCursor\":\"c" +
                    QByteArray::number(to) + "\"";
            more += ",\"url\":\"?at=" + QByteArray::number(to) + "\"";
            answer.headers = "Link: </keys?at=" + QByteArray::number(to) + ">; rel=\"next\"\r\n";
        }
        answer.body = page(from, to, more);
        return answer;
    });
    client(descriptionWith(listing(query, next)));
    const auto result = keys();
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->size(), 25);
    QCOMPARE(result->last().id, u"k24"_s);
    QCOMPARE(result->last().connectionId, u"c1"_s);
    for (const auto &request : std::as_const(m_server->requests))
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer s3cr3t-of-admin"));
}

void TestClientLists::endlessPagesEnd()
{
    m_server->setHandler([](const auto &) { return TestServer::Answer{200, page(0, 2), {}}; });
    client(descriptionWith(listing("{page: .page}", "1")));
    const auto result = keys();
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::BadAnswer);
    QVERIFY(result.error().message.contains("keys.list"_L1));
    QCOMPARE(m_server->requests.size(), 2);
}

void TestClientLists::foreignNextPageIsRefused()
{
    TestServer other;
    m_server->setHandler([&](const auto &) {
        return TestServer::Answer{200, page(0, 2, ",\"url\":\"" + other.url(u"/x"_s).toEncoded() + "\""), {}};
    });
    client(descriptionWith(listing("{}", "{url: .url}")));
    const auto result = keys();
    QVERIFY(!result);
    QVERIFY2(
        result.error().message.startsWith("/operations/keys.list/next in the service description: points to "
                                          "another host"_L1),
        qPrintable(result.error().message));
    QCOMPARE(other.requests.size(), 0);
}

void TestClientLists::detailsPerItem()
{
    m_server->setHandler([](const TestServer::Request &request) -> TestServer::Answer {
        if (request.path() == "/keys"_L1)
            return {200, page(0, 3), {}};
        if (request.path() == "/keys/k1"_L1)
            return {404, "{}", {}};
        return {200, R"({"scopes": ["of )" + request.path().mid(6).toUtf8() + R"("]})", {}};
    });
    QByteArray list = listing(
        "{}", {},
        R"(, "detail": {"request": {"method": "GET", "path": "\"/keys/\\(.item.id)\""}, "value": ".scopes"})");
    list.replace("\"{id, name}\"", "\"{id, name, scopes: .detail}\"");
    client(descriptionWith(list));
    const auto result = keys();
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->size(), 3);
    QCOMPARE(result->at(0).scopes, QStringList{u"of k0"_s});
    QCOMPARE(result->at(1).scopes, QStringList());
}

void TestClientLists::collections()
{
    m_server->setHandler([](const TestServer::Request &request) -> TestServer::Answer {
        if (request.path() == "/user/keys"_L1)
            return {200, page(10, 12), {}};
        return {request.method == "DELETE" ? 204 : 200,
                request.method == "DELETE" ? QByteArray() : page(0, 2),
                {}};
    });
    QByteArray user = listing("{}", {});
    user.replace("keys.list", "keys.list:user");
    user.replace("\"/keys\\\"", "\"/user/keys\\\"");
    QByteArray revokeOfUser = revocation;
    revokeOfUser.replace("keys.revoke", "keys.revoke:user");
    revokeOfUser.replace("\"/keys/", "\"/user/keys/");
    client(descriptionWith(listing("{}", {}) + "," + user + "," + writes + "," + revokeOfUser));
    const auto result = keys();
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->size(), 4);
    QCOMPARE(result->last().extra.value("collection"_L1).toString(), u"user"_s);
    const auto future = m_client->revokeKey(result->last());
    QVERIFY(ended(future));
    QCOMPARE(m_server->requests.last().path(), u"/user/keys/k11"_s);
}

void TestClientLists::pathPrefixAndEncodings()
{
    m_server->setHandler([](const auto &) { return TestServer::Answer{200, page(0, 1), {}}; });
    client(descriptionWith(listing("{a: null, b: [1, \\\"x y\\\"], c: true, d: \\\"ä&=+\\\"}", {})),
           [](Connection &connection) { connection.url.setPath(u"/api/v2/"_s); });
    QVERIFY(keys());
    QCOMPARE(m_server->requests.first().target,
             QByteArray("/api/v2/keys?b=1&b=x%20y&c=true&d=%C3%A4%26%3D%2B"));
}

void TestClientLists::tenThousandKeys()
{
    m_server->setHandler([](const TestServer::Request &request) -> TestServer::Answer {
        const int from = request.query(u"offset"_s).toInt();
        QByteArrayList items;
        for (int i = from; i < from + 100; ++i)
            items.append(
                R"({"id":"k)" + QByteArray::number(i) +
                R"(","name":"key","hint":"ab_12","scopes":["a:read","b:write"],"created_at":"2026-01-02T03:04:05.678Z","expires_at":null,"last_used_at":1795220272,"revoked":false})");
        return {200, "{\"data\":[" + items.join(',') + "]}", {}};
    });
    QByteArray list = listing("{limit: 100, offset: (.page // 0)}",
                              "if ($input.page // 0) < 9900 then ($input.page // 0) + 100 else null end");
    list.replace(
        "\"{id, name}\"",
        R"("{id, name, prefix: .hint, scopes, created: .created_at, expires: .expires_at, last_used: .last_used_at, status: (if .revoked then \"revoked\" else \"active\" end)}")");
    client(descriptionWith(list));
    QElapsedTimer timer;
    timer.start();
    const auto result = keys();
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->size(), 10000);
    qInfo("10,000 keys in 100 pages: %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(result->last().expires.isNever());
    QVERIFY(result->last().lastUsed.isInstant());
}

QTEST_GUILESS_MAIN(TestClientLists)
#include "tst_clientlists.moc"
