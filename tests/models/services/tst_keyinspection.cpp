// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/services/applicationoperations.h"
#include "tests/models/services/clienttest.h"

#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;
using namespace claviger::operations;

/// A pasted key is shown to its service.
class TestKeyInspection : public ClientTest
{
    Q_OBJECT
private Q_SLOTS:
    void inspection_data();
    void inspection();
    void inspectionThatFails_data();
    void inspectionThatFails();
    void inspectionFallsBackToVerify();
};

void TestKeyInspection::inspection_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("good") << 200 << true;
    QTest::newRow("revoked") << 401 << false;
    QTest::newRow("another network") << 403 << false;
}

void TestKeyInspection::inspection()
{
    QFETCH(int, status);
    QFETCH(bool, accepted);
    m_server->setHandler([status](const auto &) {
        return answer(
            status,
            R"({"who": "Acme", "key": {"id": "k1", "name": "ci", "prefix": "ab_12", "scopes": ["x"], "expires": 1795220256},
                "message": "pasted-key-planted is refused", "request_id": "r-1"})");
    });
    const auto told = wait(client(descriptionWith(inspect)).inspectKey(Secret("pasted-key-planted")));
    QVERIFY2(told, qPrintable(why(told)));
    QCOMPARE(last().headers.value("authorization"), QByteArray("Bearer pasted-key-planted"));
    QCOMPARE(told->accepted, accepted);
    QCOMPARE(told->refusal.has_value(), !accepted);
    if (accepted) {
        QCOMPARE(told->verification.keyId, u"k1"_s);
        QCOMPARE(told->verification.account, u"Acme"_s);
        QCOMPARE(told->verification.scopes, QStringList{u"x"_s});
        QCOMPARE(told->verification.expires.toText(), u"2026-11-21T00:17:36Z"_s);
        QCOMPARE(told->name, u"ci"_s);
        QCOMPARE(told->prefix, u"ab_12"_s);
        return;
    }
    QCOMPARE(told->refusal->httpStatus, status);
    QCOMPARE(told->refusal->requestId, u"r-1"_s);
    QVERIFY(!told->refusal->message.contains("planted"_L1));
}

void TestKeyInspection::inspectionThatFails_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("feature off") << 404 << ErrorCode::Refused;
    QTest::newRow("too many") << 429 << ErrorCode::RateLimited;
    QTest::newRow("broken") << 500 << ErrorCode::BadAnswer;
}

void TestKeyInspection::inspectionThatFails()
{
    QFETCH(int, status);
    m_server->setHandler([status](const auto &) { return answer(status, "{}"); });
    const auto told = wait(client(descriptionWith(inspect)).inspectKey(Secret("pasted-key-planted")));
    QVERIFY(!told);
    QTEST(told.error().code, "code");
}

void TestKeyInspection::inspectionFallsBackToVerify()
{
    m_server->setHandler([](const auto &) { return answer(200, R"({"email": "a@b.c"})"); });
    const QByteArray verify = operation(
        "verify", R"("request": {"method": "GET", "path": "\"/who\""}, "map": "{account: .email}")");
    const auto told = wait(client(descriptionWith(verify)).inspectKey(Secret("pasted-key-planted")));
    QVERIFY2(told, qPrintable(why(told)));
    QVERIFY(told->accepted);
    QCOMPARE(told->verification.account, u"a@b.c"_s);
    QCOMPARE(last().path(), u"/who"_s);
    QCOMPARE(last().headers.value("authorization"), QByteArray("Bearer pasted-key-planted"));
}

QTEST_GUILESS_MAIN(TestKeyInspection)
#include "tst_keyinspection.moc"
