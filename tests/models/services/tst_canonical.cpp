// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/canonical.h"
#include "models/services/canonicaltime.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestCanonical : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void times_data();
    void times();
    void key();
    void status_data();
    void status();
    void idIsRequired();
};

void TestCanonical::times_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("text");
    const QString instant = u"2026-11-21T00:17:36Z"_s;
    const QString precise = u"2026-11-21T00:17:36.241Z"_s;
    QTest::newRow("ISO") << QJsonValue(u"2026-11-21T00:17:36Z"_s) << instant;
    QTest::newRow("ISO ms") << QJsonValue(u"2026-11-21T00:17:36.241Z"_s) << precise;
    QTest::newRow("ISO ns") << QJsonValue(u"2026-11-21T00:17:36.241987654Z"_s) << precise;
    QTest::newRow("offset") << QJsonValue(u"2026-11-21T02:17:36+02:00"_s) << instant;
    QTest::newRow("short offset") << QJsonValue(u"2026-11-20T19:17:36-0500"_s) << instant;
    QTest::newRow("no offset") << QJsonValue(u"2026-11-21T00:17:36"_s) << instant;
    QTest::newRow("space, UTC") << QJsonValue(u"2026-11-21 00:17:36 UTC"_s) << instant;
    QTest::newRow("date") << QJsonValue(u"2026-11-21"_s) << u"2026-11-21T00:00:00Z"_s;
    QTest::newRow("epoch s") << QJsonValue(1795220256) << instant;
    QTest::newRow("epoch ms") << QJsonValue(qint64(1795220256241)) << precise;
    QTest::newRow("epoch us") << QJsonValue(qint64(1795220256241000)) << precise;
    QTest::newRow("epoch s as text") << QJsonValue(u"1795220256"_s) << instant;
    QTest::newRow("RFC 1123") << QJsonValue(u"Sat, 21 Nov 2026 00:17:36 GMT"_s) << instant;
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << u"never"_s;
    QTest::newRow("zero") << QJsonValue(0) << u"never"_s;
    QTest::newRow("empty") << QJsonValue(QString()) << u"never"_s;
    QTest::newRow("Go's zero") << QJsonValue(u"0001-01-01T00:00:00Z"_s) << u"never"_s;
    QTest::newRow("far future") << QJsonValue(u"9999-12-31T23:59:59Z"_s) << u"never"_s;
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined) << QString();
    QTest::newRow("nonsense") << QJsonValue(u"yesterday"_s) << QString();
    QTest::newRow("impossible") << QJsonValue(u"2026-13-41T00:00:00Z"_s) << QString();
}

void TestCanonical::times()
{
    QFETCH(QJsonValue, value);
    QFETCH(QString, text);
    QCOMPARE(momentFromJson(value).toText(), text);
}

void TestCanonical::key()
{
    const QJsonObject json =
        QJsonDocument::fromJson(R"({"id": 42, "name": "ci", "scopes": ["a", 7], "expires": null,
        "last_used": 1795220256, "principal": "org", "extra": {"x": 1}, "workspace": "w2"})")
            .object();
    const auto key = keyFromJson(json, {u"c"_s, u"w1"_s, u"p1"_s}, QDateTime::currentDateTimeUtc());
    QVERIFY(key);
    QCOMPARE(key->id, u"42"_s);
    QCOMPARE(key->workspaceId, u"w2"_s);
    QCOMPARE(key->projectId, u"p1"_s);
    QCOMPARE(key->scopes, (QStringList{u"a"_s, u"7"_s}));
    QVERIFY(key->expires.isNever());
    QVERIFY(!key->created.isProvided());
    QCOMPARE(key->principal, Principal::Organisation);
    QCOMPARE(keyFromJson(toCanonicalJson(*key), {u"c"_s, {}, {}}, QDateTime()).value(), *key);
}

void TestCanonical::status_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<KeyStatus>("status");
    QTest::newRow("left out") << QByteArray(R"({"id": "1"})") << KeyStatus::Active;
    QTest::newRow("expired by date") << QByteArray(R"({"id": "1", "expires": "2020-01-01"})")
                                     << KeyStatus::Expired;
    QTest::newRow("word") << QByteArray(R"({"id": "1", "status": "Revoked"})") << KeyStatus::Revoked;
    QTest::newRow("unknown word") << QByteArray(R"({"id": "1", "status": "weird"})") << KeyStatus::Unknown;
}

void TestCanonical::status()
{
    QFETCH(QByteArray, json);
    QFETCH(KeyStatus, status);
    const QDateTime now(QDate(2026, 11, 21), QTime(0, 0), QTimeZone::utc());
    QCOMPARE(keyFromJson(QJsonDocument::fromJson(json).object(), {}, now)->status, status);
}

void TestCanonical::idIsRequired()
{
    QVERIFY(!keyFromJson({{u"name"_s, u"x"_s}}, {}, {}));
    QVERIFY(!workspaceFromJson({{u"id"_s, u""_s}}, {}));
}

QTEST_GUILESS_MAIN(TestCanonical)
#include "tst_canonical.moc"
