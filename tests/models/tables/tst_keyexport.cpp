// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/delimitedtext.h"
#include "models/tables/keyexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

QDateTime now()
{
    return QDateTime::fromString(u"2026-06-01T00:00:00Z"_s, Qt::ISODate);
}

KeyRow row(const QString &name)
{
    KeyRow row;
    row.key.id = u"k1"_s;
    row.key.name = name;
    row.key.prefix = u"eg_live_03…"_s;
    row.key.scopes = {u"chats.read"_s, u"chats.write"_s};
    row.key.expires = Moment::never();
    row.key.created = Moment::at(QDateTime::fromString(u"2026-01-02T03:04:05Z"_s, Qt::ISODate));
    row.key.status = KeyStatus::Active;
    row.annotation.owner = u"Platform, EU"_s;
    return row;
}

} // namespace

class TestKeyExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csvComesBack_data();
    void csvComesBack();
    void json();
    void theStatusIsThatOfNow();
};

void TestKeyExport::csvComesBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"ci"_s << u"ci"_s;
    QTest::newRow("comma and quote") << u"a, \"b\""_s << u"a, \"b\""_s;
    QTest::newRow("line break") << u"a\nb"_s << u"a\nb"_s;
    QTest::newRow("a formula is text") << u"=HYPERLINK(\"http://x\")"_s << u"'=HYPERLINK(\"http://x\")"_s;
    QTest::newRow("a sum is text") << u"+1"_s << u"'+1"_s;
    QTest::newRow("right to left") << u"مفتاح"_s << u"مفتاح"_s;
}

void TestKeyExport::csvComesBack()
{
    QFETCH(QString, name);
    QFETCH(QString, cell);
    const QByteArray csv = keysAsCsv({row(name), row(u"second"_s)}, now());
    QVERIFY(csv.startsWith("\xEF\xBB\xBFid,name,"));
    const auto table = DelimitedText::parse(QString::fromUtf8(csv.mid(3)));
    QVERIFY(table.has_value());
    QCOMPARE(table->rows.size(), 3);
    const QStringList &head = table->rows[0];
    const QStringList &first = table->rows[1];
    QCOMPARE(first.size(), head.size());
    QCOMPARE(first[head.indexOf(u"name"_s)], cell);
    QCOMPARE(first[head.indexOf(u"scopes"_s)], u"chats.read chats.write"_s);
    QCOMPARE(first[head.indexOf(u"expires"_s)], u"never"_s);
    QCOMPARE(first[head.indexOf(u"note_owner"_s)], u"Platform, EU"_s);
}

void TestKeyExport::json()
{
    const QJsonArray keys = QJsonDocument::fromJson(keysAsJson({row(u"=1"_s)}, now())).array();
    QCOMPARE(keys.size(), 1);
    const QJsonObject key = keys.first().toObject();
    QCOMPARE(key[u"name"_s].toString(), u"=1"_s); // no spreadsheet reads this one
    QCOMPARE(key[u"created"_s].toString(), u"2026-01-02T03:04:05Z"_s);
    QCOMPARE(key[u"scopes"_s].toArray().size(), 2);
    QVERIFY(!key.contains(u"ticket"_s));
}

// A service that was last asked before a key ended still calls it active.
void TestKeyExport::theStatusIsThatOfNow()
{
    KeyRow ended = row(u"ended"_s);
    ended.key.expires = Moment::at(now().addDays(-1));
    const QList<KeyRow> rows{ended, row(u"works"_s)};
    const QJsonArray keys = QJsonDocument::fromJson(keysAsJson(rows, now())).array();
    QCOMPARE(keys.at(0)[u"status"_s].toString(), u"expired"_s);
    QCOMPARE(keys.at(1)[u"status"_s].toString(), u"active"_s);
    const auto table = DelimitedText::parse(QString::fromUtf8(keysAsCsv(rows, now()).mid(3)));
    QVERIFY(table.has_value());
    const qsizetype status = table->rows.at(0).indexOf(u"status"_s);
    QCOMPARE(table->rows.at(1).at(status), u"expired"_s);
    QCOMPARE(table->rows.at(2).at(status), u"active"_s);
}

QTEST_GUILESS_MAIN(TestKeyExport)
#include "tst_keyexport.moc"
