// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/redactor.h"

#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestRedaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hides_data();
    void hides();
    void leavesTheRest();
    void excerptIsBounded();
    void learnsFromBodies();
};

void TestRedaction::hides_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"token s3cr/t+\"x is bad"_s;
    QTest::newRow("percent-encoded") << u"GET /a?t=s3cr%2Ft%2B%22x"_s;
    QTest::newRow("base64") << u"Basic "_s + QString::fromLatin1(QByteArray("s3cr/t+\"x").toBase64());
    QTest::newRow("JSON-escaped") << u"{\"message\": \"no s3cr/t+\\\"x\"}"_s;
    QTest::newRow("cut by jq") << u"string (\"s3cr/t...) cannot be added"_s;
    QTest::newRow("part of a compound credential") << u"client app-secret-9 unknown"_s;
}

void TestRedaction::hides()
{
    QFETCH(QString, text);
    Redactor redactor;
    redactor.add(QByteArray("s3cr/t+\"x\n"));
    redactor.add(QByteArray(R"({"id": "app", "secret": "app-secret-9"})"));
    const QString clean = redactor.redact(text);
    QVERIFY2(clean.contains("[redacted]"_L1), qPrintable(clean));
    QVERIFY2(!clean.contains("s3cr"_L1) && !clean.contains("app-secret-9"_L1), qPrintable(clean));
}

void TestRedaction::leavesTheRest()
{
    Redactor redactor;
    redactor.add(QByteArray("ab")); // too short to be a secret, too common to blank
    QCOMPARE(redactor.redact(u"a bad tab"_s), u"a bad tab"_s);
    QCOMPARE(redactor.redact(u"{\"name\": \"ci\"}"_s), u"{\"name\": \"ci\"}"_s);
}

void TestRedaction::excerptIsBounded()
{
    const Redactor redactor({u"fresh"_s});
    QVERIFY(redactor.excerpt(QByteArray(100000, 'x')).size() < 3000);
    const QString text =
        redactor.excerpt(R"({"fresh": "n3w \" one", "list": 1, "secret": ["n3w"], "password": 12345)");
    QVERIFY2(!text.contains("n3w"_L1) && !text.contains("one"_L1) && !text.contains("12345"_L1),
             qPrintable(text));
    QVERIFY(text.contains("\"list\": 1"_L1));
}

void TestRedaction::learnsFromBodies()
{
    Redactor redactor({u"fresh"_s});
    redactor.learnFrom(R"({"data": [{"fresh": {"value": "deep-one"}}, {"access_token": "t0ken-two"}]})");
    QCOMPARE(redactor.redact(u"deep-one t0ken-two"_s), u"[redacted] [redacted]"_s);
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
