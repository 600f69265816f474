// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/reconciliation.h"

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
};

QTEST_GUILESS_MAIN(TestReconciliation)
#include "tst_reconciliation.moc"
