// SPDX-License-Identifier: GPL-3.0-or-later
// What the events show counts as much as what the service tells, when a key is to be revoked.
#include "tests/ui/dialogs/fixtures.h"

#include <QTest>

using namespace claviger;
using namespace claviger::fixtures;
using namespace Qt::StringLiterals;

namespace {

QDateTime now()
{
    return FixedClock().now();
}

RevokeItem seen(int toldMinutesAgo, const Moment &lastSeen)
{
    RevokeItem item = revokeItem(key(u"k"_s, u"ci-bot"_s, toldMinutesAgo));
    item.lastSeen = lastSeen;
    return item;
}

Moment daysAgo(int days)
{
    return Moment::at(now().addDays(-days));
}

constexpr int tenDays = 10 * 1440;
constexpr int never = -1;

} // namespace

Q_DECLARE_METATYPE(claviger::Moment)

class TestRevokePlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLaterUseCounts_data()
    {
        QTest::addColumn<int>("told");
        QTest::addColumn<Moment>("lastSeen");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("impact");
        QTest::newRow("seen yesterday, told never")
            << never << daysAgo(1) << u"ci-bot"_s << u"This key is in use. What uses it stops working."_s;
        QTest::newRow("seen yesterday, told long ago")
            << tenDays << daysAgo(1) << u"ci-bot"_s << u"This key is in use. What uses it stops working."_s;
        QTest::newRow("told now, seen long ago")
            << 4 << daysAgo(20) << u"ci-bot"_s << u"This key is in use. What uses it stops working."_s;
        QTest::newRow("neither lately")
            << tenDays << daysAgo(20) << QString()
            << u"Neither the service nor any event here shows a use in the last seven days."_s;
        QTest::newRow("no event")
            << tenDays << Moment::never() << QString()
            << u"Neither the service nor any event here shows a use in the last seven days."_s;
        QTest::newRow("not examined yet")
            << tenDays << Moment() << QString() << u"The service tells of no use in the last seven days."_s;
    }

    void theLaterUseCounts()
    {
        QFETCH(const int, told);
        QFETCH(const Moment, lastSeen);
        QFETCH(const QString, word);
        QFETCH(const QString, impact);
        const RevokePlan plan({seen(told, lastSeen)}, now());
        QCOMPARE(plan.confirmationWord(), word);
        QCOMPARE(plan.impact(), impact);
    }

    void theWordIsThatOfTheKeyThatWasSeenLast()
    {
        RevokeItem other = seen(never, daysAgo(1));
        other.key.name = u"other"_s;
        const RevokePlan plan({seen(3 * 1440, Moment::never()), other}, now());
        QCOMPARE(plan.confirmationWord(), u"other"_s);
        QCOMPARE(plan.inUseCount(), 2);
    }

    void saysWhoKnowsOfTheLastUse()
    {
        const RevokePlan plan({}, now());
        QCOMPARE(plan.lastUse(seen(never, daysAgo(1))),
                 u"1 day ago, as the trail shows; never, says the service"_s);
        QCOMPARE(plan.lastUse(seen(4, daysAgo(1))), u"4 minutes ago from 203.0.113.7 by curl/8.5.0"_s);
        RevokeItem untold = seen(never, daysAgo(1));
        untold.key.lastUsed = {};
        QCOMPARE(plan.lastUse(untold), u"1 day ago, as the trail shows"_s);
    }
};

QTEST_GUILESS_MAIN(TestRevokePlan)
#include "tst_revokeplan.moc"
