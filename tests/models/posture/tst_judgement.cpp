// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/judgement.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace claviger;

namespace {

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

Key key(const QString &connection, const QString &id, const QString &prefix)
{
    Key made;
    made.connectionId = connection;
    made.id = id;
    made.name = u"key "_s + id;
    made.prefix = prefix;
    made.status = KeyStatus::Active;
    return made;
}

Connection connection(const QString &id, const QString &name, const QString &service)
{
    Connection made;
    made.id = id;
    made.name = name;
    made.serviceId = service;
    return made;
}

/// Two connections to one service and one to another, with keys that are easily confused.
Inventory inventory()
{
    Inventory all;
    all.connections = {connection(u"c1"_s, u"Acme"_s, u"alpha"_s), connection(u"c2"_s, u"Beta"_s, u"alpha"_s),
                       connection(u"c3"_s, u"Other"_s, u"omega"_s)};
    all.keys = {
        key(u"c1"_s, u"12"_s, u"eg_live_03ab"_s), key(u"c1"_s, u"b3c1d2e4-1111"_s, u"eg_live_03abcd"_s),
        key(u"c2"_s, u"12"_s, u"eg_live_77ff"_s), key(u"c3"_s, u"o1"_s, u"om_…4f2a"_s),
        key(u"c3"_s, u"o2"_s, u"sk_91xy…beef"_s), key(u"c3"_s, u"o3"_s, u"om_"_s),
        key(u"c3"_s, u"same"_s, u"tk_twin"_s),    key(u"c3"_s, u"same2"_s, u"tk_twin"_s)};
    return all;
}

audit::EventRow eventAt(const QString &time, const QString &keyText, const QString &ip = u"203.0.113.9"_s)
{
    audit::EventRow row;
    row.time = time.isEmpty() ? audit::noTime : toNanoseconds(at(time));
    row.fields[indexOf(AuditField::Source)] = "Acme";
    row.fields[indexOf(AuditField::Key)] = keyText.toUtf8();
    row.fields[indexOf(AuditField::Ip)] = ip.toUtf8();
    return row;
}

Inventory oneKey()
{
    Inventory all;
    all.connections = {connection(u"c1"_s, u"Acme"_s, u"alpha"_s)};
    Key made = key(u"c1"_s, u"k"_s, u"eg_live_03ab"_s);
    made.created = Moment::at(at(u"2026-01-01T00:00:00Z"_s));
    made.expires = Moment::at(at(u"2026-06-01T00:00:00Z"_s));
    made.allowlist = {u"203.0.113.0/24"_s, u"2001:db8::/32"_s};
    made.extra = {{u"revoked"_s, u"2026-03-01T10:00:00Z"_s}};
    all.keys = {made};
    return all;
}

} // namespace

class TestJudgement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheKeyThatAnEventNames_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("number");
        QTest::newRow("prefix") << u"Acme"_s << u"eg_live_03ab"_s << 0;
        QTest::newRow("case is one") << u"ACME"_s << u"EG_live_03AB"_s << 0;
        QTest::newRow("id of this connection") << u"Acme"_s << u"12"_s << 0;
        QTest::newRow("the same id of another") << u"Beta"_s << u"12"_s << 2;
        QTest::newRow("more of the secret") << u"Beta"_s << u"eg_live_77ff09c1"_s << 2;
        QTest::newRow("longest start wins") << u"Acme"_s << u"eg_live_03abcdef"_s << 1;
        QTest::newRow("less than is shown") << u"Acme"_s << u"eg_live_03a"_s << -1;
        QTest::newRow("of another connection") << u"Acme"_s << u"eg_live_77ff"_s << -1;
        QTest::newRow("log of the service") << u"alpha"_s << u"eg_live_77ff"_s << 2;
        QTest::newRow("id that two connections have") << u"alpha"_s << u"12"_s << -1;
        QTest::newRow("log of anything") << u"edge-proxy"_s << u"eg_live_77ff"_s << 2;
        QTest::newRow("short id in a log of anything") << u"edge-proxy"_s << u"o1"_s << -1;
        QTest::newRow("long id in a log of anything") << u"edge-proxy"_s << u"b3c1d2e4-1111"_s << 1;
        QTest::newRow("masked as the service does") << u"Other"_s << u"om_…4f2a"_s << 3;
        QTest::newRow("masked otherwise") << u"Other"_s << u"sk_91xy****beef"_s << 4;
        QTest::newRow("whole, by both ends") << u"Other"_s << u"sk_91xy0000beef"_s << 4;
        QTest::newRow("other end") << u"Other"_s << u"sk_91xy0000cafe"_s << -1;
        QTest::newRow("what all keys begin with") << u"Other"_s << u"om_aaaaaaaa"_s << -1;
        QTest::newRow("two keys look the same") << u"Other"_s << u"tk_twin"_s << -1;
        QTest::newRow("no name") << u"Other"_s << QString() << -1;
    }

    void findsTheKeyThatAnEventNames()
    {
        QFETCH(QString, source);
        QFETCH(QString, name);
        const KeyIndex index(inventory());
        QTEST(index.find(source.toStdString(), name.toStdString()), "number");
    }

    void judgesByTheTimeOfTheEvent_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("ip");
        QTest::addColumn<QStringList>("irregularities");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("active") << u"2026-02-01T00:00:00Z"_s << u"203.0.113.9"_s << QStringList{}
                                << u"“key k” was active at that time."_s;
        QTest::newRow("revoked") << u"2026-03-04T10:00:00Z"_s << u"203.0.113.9"_s
                                 << QStringList{u"after revocation"_s}
                                 << u"“key k” was revoked on 2026-03-01 10:00 UTC, 3 days before this use."_s;
        QTest::newRow("within clock skew") << u"2026-03-01T10:00:04Z"_s << u"203.0.113.9"_s << QStringList{}
                                           << u"“key k” was active at that time."_s;
        QTest::newRow("too early, from elsewhere")
            << u"2025-12-31T22:00:00Z"_s << u"198.51.100.1"_s
            << QStringList{u"before creation"_s, u"outside the allowlist"_s}
            << u"“key k” was created on 2026-01-01 00:00 UTC, 2 hours after this use: a clock or the log is "
               u"wrong, or another key looks the same. The address is in none of the 2 networks that “key k” "
               u"may be used from."_s;
        QTest::newRow("IPv6 within") << u"2026-02-01T00:00:00Z"_s << u"2001:db8::7"_s << QStringList{}
                                     << u"“key k” was active at that time."_s;
        QTest::newRow("no address") << u"2026-02-01T00:00:00Z"_s << u"AWS Internal"_s << QStringList{}
                                    << u"“key k” was active at that time."_s;
        QTest::newRow("no time") << QString() << u"203.0.113.9"_s << QStringList{}
                                 << u"The event has no time: what state “key k” was in cannot be told."_s;
    }

    void judgesByTheTimeOfTheEvent()
    {
        QFETCH(QString, time);
        QFETCH(QString, ip);
        const audit::EventRow row = eventAt(time, u"eg_live_03ab"_s, ip);
        const Judgement judgement = judge(row, KeyIndex(oneKey()));
        QVERIFY(judgement.key);
        QStringList words;
        for (const Irregularity irregularity : judgement.irregularities)
            words << toText(irregularity);
        QTEST(words, "irregularities");
        // Without a translation %n stands for both forms.
        QTEST(sentenceOf(judgement, row.time).replace(u"(s)"_s, u"s"_s), "sentence");
    }

    void knowsRevocationsOfThisProgramAndOfASync()
    {
        Inventory all = oneKey();
        all.keys.first().extra = {{u"gone_since"_s, u"2026-04-01T00:00:00Z"_s}};
        const audit::EventRow row = eventAt(u"2026-04-03T00:00:00Z"_s, u"eg_live_03ab"_s);
        Judgement judgement = judge(row, KeyIndex(all));
        QVERIFY(judgement.life.revokedByThen);
        QCOMPARE(judgement.irregularities, QList{Irregularity::AfterRevocation});
        all.revokedHere.insert({u"c1"_s, u"k"_s}, at(u"2026-04-02T00:00:00Z"_s));
        judgement = judge(row, KeyIndex(all));
        QVERIFY(!judgement.life.revokedByThen);
        QCOMPARE(fromNanoseconds(*judgement.life.revoked), at(u"2026-04-02T00:00:00Z"_s));
    }

    void anEventWithoutAKeyIsJudgedAsSuch()
    {
        QVERIFY(!judge(eventAt(u"2026-02-01T00:00:00Z"_s, {}), KeyIndex(oneKey())).key);
        QVERIFY(sentenceOf({}, 0).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJudgement)
#include "tst_judgement.moc"
