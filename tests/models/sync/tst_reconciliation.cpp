// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/reconciliation.h"

#include "models/domain/secret.h"
#include "models/sync/refusalfacts.h"

#include <QTest>
#include <QTimeZone>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

Key key(const QString &id, const QString &name = {})
{
    Key made;
    made.id = id;
    made.name = name;
    made.status = KeyStatus::Active;
    return made;
}

QString idOf(const Key &item)
{
    return item.id;
}

} // namespace

class TestReconciliation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void differenceNamesAddedChangedAndGone()
    {
        const auto difference = differenceOf<Key>({key(u"a"_s), key(u"b"_s, u"old"_s), key(u"c"_s)},
                                                  {key(u"b"_s, u"new"_s), key(u"c"_s), key(u"d"_s)}, idOf);
        QCOMPARE(difference.added.size(), 1);
        QCOMPARE(difference.added.constFirst().id, u"d"_s);
        QCOMPARE(difference.changed.size(), 1);
        QCOMPARE(difference.changed.constFirst().first.name, u"old"_s);
        QCOMPARE(difference.changed.constFirst().second.name, u"new"_s);
        QCOMPARE(difference.gone.size(), 1);
        QCOMPARE(difference.gone.constFirst().id, u"a"_s);
    }

    void anItemThatCameTwiceCountsOnce()
    {
        const auto difference =
            differenceOf<Key>({}, {key(u"a"_s, u"first"_s), key(u"a"_s, u"second"_s)}, idOf);
        QCOMPARE(difference.added.size(), 1);
        QCOMPARE(difference.added.constFirst().name, u"second"_s);
    }

    void whatAServiceLeavesOutIsKept()
    {
        Key before = key(u"a"_s);
        before.expires = Moment::never();
        before.prefix = u"ab_"_s;
        before.lastUsed = Moment::at(QDateTime::fromSecsSinceEpoch(1000, QTimeZone::utc()));
        const Key merged = withKnownFields(key(u"a"_s), before);
        QVERIFY(merged.expires.isNever());
        QCOMPARE(merged.prefix, u"ab_"_s);
        QCOMPARE(merged.lastUsed, before.lastUsed);
    }

    void whatAServiceSaysWins()
    {
        Key before = key(u"a"_s);
        before.expires = Moment::never();
        Key pulled = key(u"a"_s);
        pulled.expires = Moment::at(QDateTime::fromSecsSinceEpoch(5, QTimeZone::utc()));
        QCOMPARE(withKnownFields(pulled, before).expires, pulled.expires);
    }

    void aLostKeyIsRevokedAndSaysSince()
    {
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000, QTimeZone::utc());
        const Key gone = asGone(key(u"a"_s), now);
        QVERIFY(isGone(gone));
        QCOMPARE(gone.status, KeyStatus::Revoked);
        QCOMPARE(gone.extra["gone_since"_L1].toString(), u"2023-11-14T22:13:20Z"_s);
    }

    void lastUseIsNoChange()
    {
        Key after = key(u"a"_s);
        after.lastUsed = Moment::at(QDateTime::fromSecsSinceEpoch(5, QTimeZone::utc()));
        QVERIFY(changedFields(key(u"a"_s), after).isEmpty());
        after.scopes = QStringList{u"x.read"_s};
        QCOMPARE(changedFields(key(u"a"_s), after).keys(), QStringList{u"scopes"_s});
    }

    void ownerAmongThoseWhoLeft_data()
    {
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("workspace");
        QTest::addColumn<Principal>("principal");
        QTest::addColumn<QString>("expected");
        QTest::newRow("by name") << u"Priya"_s << u"w"_s << Principal::Personal << u"Priya"_s;
        QTest::newRow("by address") << u"p@x.example"_s << u"w"_s << Principal::NotProvided << u"Priya"_s;
        QTest::newRow("by id") << u"m1"_s << u"w"_s << Principal::Personal << u"Priya"_s;
        QTest::newRow("somebody else") << u"Mateo"_s << u"w"_s << Principal::Personal << QString();
        QTest::newRow("nobody") << QString() << u"w"_s << Principal::Personal << QString();
        QTest::newRow("another workspace") << u"Priya"_s << u"v"_s << Principal::Personal << QString();
        QTest::newRow("org-wide keys outlive people")
            << u"Priya"_s << u"w"_s << Principal::Organisation << QString();
    }

    void ownerAmongThoseWhoLeft()
    {
        QFETCH(QString, owner);
        QFETCH(QString, workspace);
        QFETCH(Principal, principal);
        QFETCH(QString, expected);
        Member left;
        left.id = u"m1"_s;
        left.workspaceId = u"w"_s;
        left.name = u"Priya"_s;
        left.email = u"p@x.example"_s;
        Key owned = key(u"a"_s);
        owned.owner = owner;
        owned.workspaceId = workspace;
        owned.principal = principal;
        QCOMPARE(ownerAmong({left}, owned), expected);
    }

    void theReasonOfADeathIsKept()
    {
        Key dead = diedWithOwner(key(u"a"_s), u"Priya"_s);
        dead.status = KeyStatus::Revoked;
        QVERIFY(changedFields(key(u"a"_s), dead).contains(u"owner_left"_s));
        Key pulled = key(u"a"_s);
        pulled.status = KeyStatus::Revoked;
        QCOMPARE(withKnownFields(pulled, dead).extra, dead.extra);
        pulled.status = KeyStatus::Active; // it lives again: the reason is gone
        QVERIFY(withKnownFields(pulled, dead).extra.isEmpty());
    }

    void keyOfASecret_data()
    {
        QTest::addColumn<QStringList>("prefixes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one") << QStringList{u"ex_live_12"_s, u"ex_live_34"_s} << u"0"_s;
        QTest::newRow("with dots") << QStringList{u"ex_live_34…"_s, u"ex_live_12…"_s} << u"1"_s;
        QTest::newRow("with ascii dots") << QStringList{u"ex_live_12..."_s} << u"0"_s;
        QTest::newRow("common part only") << QStringList{u"ex_"_s} << QString();
        QTest::newRow("two of them") << QStringList{u"ex_live_12"_s, u"ex_live_123"_s} << QString();
        QTest::newRow("none") << QStringList{u"ex_live_99"_s, QString()} << QString();
    }

    void keyOfASecret()
    {
        QFETCH(QStringList, prefixes);
        QFETCH(QString, expected);
        QList<Key> keys;
        for (const QString &prefix : std::as_const(prefixes)) {
            keys << key(QString::number(keys.size()));
            keys.last().prefix = prefix;
        }
        const auto found = keyOfSecret(keys, Secret("ex_live_1234567890"));
        QCOMPARE(found ? found->id : QString(), expected);
    }
};

QTEST_GUILESS_MAIN(TestReconciliation)
#include "tst_reconciliation.moc"
