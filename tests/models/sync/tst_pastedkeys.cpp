// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/pastedkeys.h"

#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;
using Column = PastedColumn;
using Columns = QList<PastedColumn>;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

PastedKeys pasted(const QString &text)
{
    const auto table = readPastedTable(text);
    return table ? keysOf(*table, now) : PastedKeys();
}

} // namespace

class TestPastedKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columns_data();
    void columns();
    void aTableOfAVendor();
    void times_data();
    void times();
    void prefixes_data();
    void prefixes();
    void whatCannotBeReadIsSaid();
    void nothingIsRefused();
};

void TestPastedKeys::columns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Columns>("expected");
    QTest::newRow("heads of a page")
        << u"Name\tKey\tPermissions\tCreated\tLast used\tExpires\nci\tgr_1…\tread:a\t-\t-\t-\n"_s
        << Columns{Column::Name,    Column::Prefix,   Column::Scopes,
                   Column::Created, Column::LastUsed, Column::Expires};
    QTest::newRow("heads of an export") << u"id,label,created_by,created_at,ip_allowlist,status\n1,a,b,,,\n"_s
                                        << Columns{Column::Id,      Column::Name,      Column::Owner,
                                                   Column::Created, Column::Allowlist, Column::Status};
    QTest::newRow("no heads") << u"ci bot\teg_live_03••••\tactive\t2026-01-02\n"_s
                              << Columns{Column::Name, Column::Prefix, Column::Status, Column::Created};
    QTest::newRow("a head said twice") << u"Name,Created,Creation date\na,b,c\n"_s
                                       << Columns{Column::Name, Column::Created, Column::Ignored};
}

void TestPastedKeys::columns()
{
    QFETCH(QString, text);
    QFETCH(Columns, expected);
    const auto table = readPastedTable(text);
    QVERIFY(table.has_value());
    QCOMPARE(table->columns, expected);
}

void TestPastedKeys::aTableOfAVendor()
{
    const PastedKeys keys =
        pasted(u"Name,Prefix,Scopes,Allowed IPs CIDR,Created,Last used,Expires,Owner,Status\n"
               "ci-deploy,eg_live_03ab…,\"chats.read, chats.write\",\"203.0.113.0/24; ::1\","
               "\"Nov 3, 2026\",2 days ago,never,Ada,Enabled\n"
               "old,eg_live_9f…,,,2025-01-01,never,2026-02-01T00:00:00Z,,revoked\n"_s);
    QVERIFY2(keys.problems.isEmpty(), qPrintable(keys.problems.join(u'\n')));
    QCOMPARE(keys.keys.size(), 2);
    const Key &ci = keys.keys.constFirst();
    QCOMPARE(ci.origin, KeyOrigin::Manual);
    QCOMPARE(ci.name, u"ci-deploy"_s);
    QCOMPARE(ci.prefix, u"eg_live_03ab…"_s);
    QCOMPARE(ci.scopes, (QStringList{u"chats.read"_s, u"chats.write"_s}));
    QCOMPARE(ci.allowlist, (QStringList{u"203.0.113.0/24"_s, u"::1/128"_s}));
    QCOMPARE(ci.created.time(), utc(u"2026-11-03T00:00:00Z"_s));
    QCOMPARE(ci.lastUsed.time(), now.addDays(-2));
    QVERIFY(ci.expires.isNever());
    QCOMPARE(ci.owner, u"Ada"_s);
    QCOMPARE(ci.status, KeyStatus::Active);
    const Key &old = keys.keys.constLast();
    QVERIFY(old.lastUsed.isNever());
    QCOMPARE(old.expires.time(), utc(u"2026-02-01T00:00:00Z"_s));
    QCOMPARE(old.status, KeyStatus::Revoked);
}

void TestPastedKeys::times_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QDateTime>("expected");
    QTest::newRow("ISO") << u"2026-03-04T05:06:07+02:00"_s << utc(u"2026-03-04T03:06:07Z"_s);
    QTest::newRow("date") << u"2026-03-04"_s << utc(u"2026-03-04T00:00:00Z"_s);
    QTest::newRow("American") << u"March 4, 2026"_s << utc(u"2026-03-04T00:00:00Z"_s);
    QTest::newRow("British") << u"4 Mar 2026"_s << utc(u"2026-03-04T00:00:00Z"_s);
    QTest::newRow("epoch") << u"1772600767"_s << utc(u"2026-03-04T05:06:07Z"_s);
    QTest::newRow("ago") << u"3 hours ago"_s << now.addSecs(-3 * 3600);
    QTest::newRow("an hour ago") << u"about an hour ago"_s << now.addSecs(-3600);
    QTest::newRow("months ago") << u"2 months ago"_s << now.addDays(-60);
    QTest::newRow("in") << u"in 5 days"_s << now.addDays(5);
    QTest::newRow("yesterday") << u"Yesterday"_s << now.addDays(-1);
    QTest::newRow("words") << u"soonish"_s << QDateTime();
    QTest::newRow("a number without direction") << u"3 days"_s << QDateTime();
}

void TestPastedKeys::times()
{
    QFETCH(QString, cell);
    QFETCH(QDateTime, expected);
    const PastedKeys keys = pasted(u"Name\tLast used\na\t"_s + cell + u'\n');
    QCOMPARE(keys.keys.size(), 1);
    QCOMPARE(keys.keys.constFirst().lastUsed.time(), expected);
    QCOMPARE(keys.problems.size(), expected.isValid() ? 0 : 1);
}

void TestPastedKeys::prefixes_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("kept");
    QTest::newRow("short") << u"gr_12345678"_s << u"gr_12345678"_s;
    QTest::newRow("masked") << u"entri_************************a9f2"_s
                            << u"entri_************************a9f2"_s;
    QTest::newRow("dots") << u"eak_0123456789012345…7777777777"_s << u"eak_0123456789012345…7777777777"_s;
    QTest::newRow("a whole secret") << u"eg_live_0123456789abcdef0123456789abcdef"_s << u"eg_live_0123…"_s;
}

void TestPastedKeys::prefixes()
{
    QFETCH(QString, cell);
    QFETCH(QString, kept);
    const PastedKeys keys = pasted(u"Name,Prefix\na,"_s + cell + u'\n');
    QCOMPARE(keys.keys.size(), 1);
    QCOMPARE(keys.keys.constFirst().prefix, kept);
    QCOMPARE(keys.problems.size(), cell == kept ? 0 : 1);
    for (const QString &problem : keys.problems)
        QVERIFY2(!problem.contains(u"456789abcdef"_s), "a problem repeats the secret");
}

void TestPastedKeys::whatCannotBeReadIsSaid()
{
    const PastedKeys keys = pasted(u"Name,Allowlist,Status\na,nonsense,purple\n,10.0.0.0/8,active\n"_s);
    QCOMPARE(keys.keys.size(), 1);
    QCOMPARE(keys.problems.size(), 3);
    QVERIFY(keys.problems.at(0).contains(u"Row 1"_s));
    QVERIFY(keys.problems.at(2).contains(u"Row 2"_s));
    QCOMPARE(keys.keys.constFirst().status, KeyStatus::Unknown);
}

void TestPastedKeys::nothingIsRefused()
{
    for (const QString &text : {QString(), u" \n\t\n"_s, u"Name\n\"open"_s})
        QVERIFY(!readPastedTable(text).has_value());
}

QTEST_GUILESS_MAIN(TestPastedKeys)
#include "tst_pastedkeys.moc"
