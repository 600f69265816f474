// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/lockpolicy.h"

#include <QTest>

using namespace claviger;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// Two clocks that a test turns.
struct Clocks
{
    Instant now{QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC), 1000s};

    void pass(milliseconds time)
    {
        now.wall = now.wall.addMSecs(time.count());
        now.steady += time;
    }
    void sleep(milliseconds time) { now.wall = now.wall.addMSecs(time.count()); }
    void setBack(milliseconds time) { now.wall = now.wall.addMSecs(-time.count()); }
};

} // namespace

class TestLockPolicy : public QObject
{
    Q_OBJECT
private:
    Clocks m_clocks;

private Q_SLOTS:
    void init() { m_clocks = {}; }

    void locksWhenNobodyIsThere()
    {
        LockPolicy policy({10, true, true, false});
        policy.begin(m_clocks.now);
        m_clocks.pass(10min - 1s);
        QVERIFY(!policy.look(m_clocks.now));
        m_clocks.pass(1s);
        QVERIFY(policy.look(m_clocks.now) == LockCause::Idle);
    }

    void inputStartsTheTimeAgain()
    {
        LockPolicy policy({10, true, true, false});
        policy.begin(m_clocks.now);
        for (int i = 0; i < 5; ++i) {
            m_clocks.pass(9min);
            QVERIFY(!policy.input(m_clocks.now));
        }
        m_clocks.pass(10min);
        QVERIFY(policy.look(m_clocks.now) == LockCause::Idle);
    }

    void theFirstKeyAfterTheTimeLocksInPlaceOfUndoingIt()
    {
        LockPolicy policy({10, false, true, false});
        policy.begin(m_clocks.now);
        m_clocks.pass(11min);
        QVERIFY(policy.input(m_clocks.now) == LockCause::Idle);
    }

    void sleepIsFoundByTheClocks()
    {
        LockPolicy policy({10, true, true, false});
        policy.begin(m_clocks.now);
        m_clocks.pass(20s);
        m_clocks.sleep(2min);
        QVERIFY(policy.look(m_clocks.now) == LockCause::Sleep);
    }

    void sleepCountsAsNoInputWhereSleepItselfDoesNotLock()
    {
        LockPolicy policy({10, false, true, false});
        policy.begin(m_clocks.now);
        m_clocks.pass(1min);
        m_clocks.sleep(8min);
        QVERIFY(!policy.look(m_clocks.now));
        m_clocks.pass(1min);
        QVERIFY(policy.look(m_clocks.now) == LockCause::Idle);
    }

    void aKeyAfterASleepDoesNotHideIt()
    {
        LockPolicy policy({0, true, true, false});
        policy.begin(m_clocks.now);
        m_clocks.sleep(2h);
        QVERIFY(policy.input(m_clocks.now) == LockCause::Sleep);
    }

    void aWallClockThatIsSetBackKeepsNothingOpen()
    {
        LockPolicy policy({10, true, true, false});
        policy.begin(m_clocks.now);
        m_clocks.setBack(24h);
        QVERIFY(!policy.look(m_clocks.now));
        m_clocks.pass(10min);
        QVERIFY(policy.look(m_clocks.now) == LockCause::Idle);
    }

    void aSmallCorrectionOfTheClockIsNoSleep()
    {
        LockPolicy policy({0, true, true, false});
        policy.begin(m_clocks.now);
        m_clocks.pass(5s);
        m_clocks.sleep(20s);
        QVERIFY(!policy.look(m_clocks.now));
    }

    void signalsLockByTheRules_data()
    {
        QTest::addColumn<int>("cause");
        QTest::addColumn<LockRules>("rules");
        QTest::addColumn<bool>("locks");
        const LockRules none{0, false, false, false};
        const LockRules all{1, true, true, true};
        for (const LockCause cause :
             {LockCause::Idle, LockCause::Sleep, LockCause::ScreenLock, LockCause::Minimise}) {
            QTest::addRow("%d wanted", int(cause)) << int(cause) << all << true;
            QTest::addRow("%d not wanted", int(cause)) << int(cause) << none << false;
        }
        QTest::newRow("asked for") << int(LockCause::Request) << none << true;
    }
    void signalsLockByTheRules()
    {
        QFETCH(int, cause);
        QFETCH(LockRules, rules);
        QFETCH(bool, locks);
        const LockPolicy policy(rules);
        QCOMPARE(policy.on(LockCause(cause)).has_value(), locks);
        QVERIFY(!policy.reason(LockCause(cause)).isEmpty());
    }

    void theNextLookIsNeverLaterThanTheLock()
    {
        LockPolicy policy({1, true, true, false});
        policy.begin(m_clocks.now);
        QCOMPARE(policy.untilNextLook(m_clocks.now), milliseconds(30s));
        m_clocks.pass(55s);
        QCOMPARE(policy.untilNextLook(m_clocks.now), milliseconds(5s));
        m_clocks.pass(1h);
        QVERIFY(policy.untilNextLook(m_clocks.now) > 0ms);
    }
};

QTEST_GUILESS_MAIN(TestLockPolicy)
#include "tst_lockpolicy.moc"
