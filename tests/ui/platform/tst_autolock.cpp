// SPDX-License-Identifier: GPL-3.0-or-later
// When an open vault is to be locked: with clocks, timer and sources of the test's own.
#include "ui/platform/autolock.h"
#include "ui/platform/inputwatch.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace claviger;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class TurnedClocks final : public InstantSource
{
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    void pass(std::chrono::milliseconds time)
    {
        m_now.wall = m_now.wall.addMSecs(time.count());
        m_now.steady += time;
    }
    void sleep(std::chrono::milliseconds time) { m_now.wall = m_now.wall.addMSecs(time.count()); }

private:
    Instant m_now{QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC), 1000s};
};

struct Alarm
{
    std::chrono::milliseconds delay{0};
    std::function<void()> call;
};

class FakeTimer final : public OneShotTimer
{
public:
    explicit FakeTimer(Alarm &alarm) : m_alarm(alarm) {}
    void start(std::chrono::milliseconds delay, std::function<void()> call) override
    {
        m_alarm = {delay, std::move(call)};
    }
    void stop() override { m_alarm.call = {}; }

private:
    Alarm &m_alarm;
};

class FakeSource final : public LockSource
{
public:
    explicit FakeSource(int &settled) : m_settled(settled) {}
    void settled() override { ++m_settled; }

private:
    int &m_settled;
};

} // namespace

class TestAutoLock : public QObject
{
    Q_OBJECT
private:
    TurnedClocks m_clocks;
    Alarm m_alarm;
    int m_settled = 0;
    FakeSource *m_source = nullptr;
    std::unique_ptr<AutoLock> m_lock;
    std::unique_ptr<QSignalSpy> m_wanted;

    /// The timer rings as often as it is due within that time.
    void pass(std::chrono::milliseconds time)
    {
        while (m_alarm.call && m_alarm.delay <= time) {
            time -= m_alarm.delay;
            m_clocks.pass(m_alarm.delay);
            const auto call = std::exchange(m_alarm.call, {});
            call();
        }
        m_clocks.pass(time);
    }
    [[nodiscard]] QString reason() const { return m_wanted->constLast().at(1).toString(); }

private Q_SLOTS:
    void init()
    {
        m_clocks = {};
        m_alarm = {};
        m_settled = 0;
        m_lock = std::make_unique<AutoLock>(m_clocks, std::make_unique<FakeTimer>(m_alarm));
        auto source = std::make_unique<FakeSource>(m_settled);
        m_source = source.get();
        m_lock->addSource(std::move(source));
        m_lock->setRules({10, true, true, false});
        m_wanted = std::make_unique<QSignalSpy>(m_lock.get(), &AutoLock::lockWanted);
    }

    void nothingIsWatchedWhileNoVaultIsOpen()
    {
        pass(1h);
        Q_EMIT m_source->happened(LockCause::Sleep);
        m_lock->on(LockCause::Request);
        QVERIFY(m_wanted->isEmpty());
        QVERIFY(!m_alarm.call);
        QVERIFY(m_settled > 0); // the computer may sleep
    }

    void idleLocksOnceAndNamesItself()
    {
        m_lock->start();
        pass(9min);
        m_lock->noteInput();
        pass(9min);
        QVERIFY(m_wanted->isEmpty());
        pass(1min);
        QCOMPARE(m_wanted->size(), 1);
        QVERIFY2(reason().contains(u"10"), qPrintable(reason()));
        pass(1h);
        m_lock->noteInput();
        Q_EMIT m_source->happened(LockCause::Sleep);
        QCOMPARE(m_wanted->size(), 1);
    }

    void wakingUpLocks()
    {
        m_lock->start();
        pass(1min);
        m_clocks.sleep(3h);
        pass(1min);
        QCOMPARE(m_wanted->size(), 1);
        QCOMPARE(m_wanted->constFirst().at(0).value<LockCause>(), LockCause::Sleep);
    }

    void aSourceLocks_data()
    {
        QTest::addColumn<LockCause>("cause");
        QTest::addColumn<bool>("locks");
        QTest::newRow("sleep") << LockCause::Sleep << true;
        QTest::newRow("screen") << LockCause::ScreenLock << true;
        QTest::newRow("minimised, not chosen") << LockCause::Minimise << false;
    }
    void aSourceLocks()
    {
        QFETCH(LockCause, cause);
        QFETCH(bool, locks);
        m_lock->start();
        Q_EMIT m_source->happened(cause);
        QCOMPARE(!m_wanted->isEmpty(), locks);
        QCOMPARE(m_settled, locks ? 0 : 1); // sleep waits for the lock
        m_lock->stop();
        QCOMPARE(m_settled, locks ? 1 : 2);
    }

    void newRulesWorkAtOnce()
    {
        m_lock->start();
        pass(5min);
        m_lock->setRules({3, true, true, false});
        QCOMPARE(m_wanted->size(), 1);
        m_lock->start();
        m_lock->setRules({0, true, true, true});
        pass(24h);
        QCOMPARE(m_wanted->size(), 1);
        m_lock->on(LockCause::Minimise);
        QCOMPARE(m_wanted->size(), 2);
    }

    void inputOfAPersonIsSeenAndTheProgramsOwnIsNot()
    {
        InputWatch watch(*qApp);
        QSignalSpy touched(&watch, &InputWatch::touched);
        QWindow window;
        window.show();
        QTest::keyClick(&window, Qt::Key_A);
        QVERIFY(!touched.isEmpty());
        touched.clear();
        QTest::mouseClick(&window, Qt::LeftButton);
        QVERIFY(!touched.isEmpty());
        touched.clear();
        QKeyEvent own(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &own);
        QVERIFY(touched.isEmpty());
    }
};

QTEST_MAIN(TestAutoLock)
#include "tst_autolock.moc"
