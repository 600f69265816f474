// SPDX-License-Identifier: GPL-3.0-or-later
// Sleep and screen lock as the desktop tells them, over a D-Bus daemon of the test's own.
#include "tests/ui/platform/privatebus.h"
#include "ui/platform/screenlocksource.h"
#include "ui/platform/sleepsource.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QSignalSpy>
#include <QStandardPaths>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

/// Answers the two calls of logind that the program makes. An inhibitor is one end of a pipe, so that the
/// other end tells when it is let go.
class FakeLogind final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    [[nodiscard]] int inhibitors() const { return m_given; }
    /// The program closed its inhibitor.
    [[nodiscard]] bool isLetGo() const
    {
        pollfd end{m_readEnd, POLLIN, 0};
        return m_readEnd >= 0 && poll(&end, 1, 0) == 1 && (end.revents & POLLHUP) != 0;
    }
    QString what;
    QString mode;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &forWhat, const QString &, const QString &,
                                    const QString &how)
    {
        what = forWhat;
        mode = how;
        ++m_given;
        int ends[2] = {-1, -1};
        if (pipe2(ends, O_CLOEXEC) != 0)
            return {};
        m_readEnd = ends[0];
        const QDBusUnixFileDescriptor given(ends[1]); // a copy
        close(ends[1]);
        return given;
    }
    QDBusObjectPath GetSessionByPID(uint)
    {
        return QDBusObjectPath(u"/org/freedesktop/login1/session/_37"_s);
    }

private:
    int m_given = 0;
    int m_readEnd = -1;
};

} // namespace

class TestLockSources : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<QDBusConnection> m_program;
    std::unique_ptr<QDBusConnection> m_desktop;
    FakeLogind m_logind;

    void tell(const QString &path, const QString &interface, const QString &name,
              const QVariantList &arguments = {})
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(arguments);
        QVERIFY(m_desktop->send(signal));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("dbus-daemon is not installed");
        m_bus = std::make_unique<PrivateBus>();
        m_program = std::make_unique<QDBusConnection>(m_bus->connection(u"program"_s));
        m_desktop = std::make_unique<QDBusConnection>(m_bus->connection(u"desktop"_s));
        QVERIFY(m_program->isConnected() && m_desktop->isConnected());
        for (const QString &name :
             {u"org.freedesktop.login1"_s, u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s,
              u"org.cinnamon.ScreenSaver"_s, u"org.mate.ScreenSaver"_s})
            QVERIFY(m_desktop->registerService(name));
        QVERIFY(m_desktop->registerObject(u"/org/freedesktop/login1"_s, &m_logind,
                                          QDBusConnection::ExportAllSlots));
    }

    void cleanupTestCase()
    {
        m_program.reset();
        m_desktop.reset();
    }

    void sleepWaitsForTheLock()
    {
        SleepSource source(*m_program);
        QSignalSpy happened(&source, &LockSource::happened);
        QTRY_VERIFY(source.holdsSleepUp());
        QCOMPARE(m_logind.what, u"sleep"_s);
        QCOMPARE(m_logind.mode, u"delay"_s);
        source.settled(); // something else was settled: the hold on sleep stays
        QVERIFY(source.holdsSleepUp());
        tell(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {true});
        QTRY_COMPARE(happened.size(), 1);
        QVERIFY(!m_logind.isLetGo());
        source.settled();
        QTRY_VERIFY(m_logind.isLetGo());
        const int before = m_logind.inhibitors();
        tell(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s,
             {false});
        QTRY_COMPARE(m_logind.inhibitors(), before + 1); // for the next time
        QTRY_VERIFY(source.holdsSleepUp());
        QCOMPARE(happened.size(), 1);
    }

    void everyDesktopsScreenLockIsHeard_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("interface");
        QTest::newRow("KDE") << u"/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
        QTest::newRow("freedesktop") << u"/org/freedesktop/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
        QTest::newRow("GNOME") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s;
        QTest::newRow("Cinnamon") << u"/org/cinnamon/ScreenSaver"_s << u"org.cinnamon.ScreenSaver"_s;
        QTest::newRow("MATE") << u"/"_s << u"org.mate.ScreenSaver"_s;
    }
    void everyDesktopsScreenLockIsHeard()
    {
        QFETCH(QString, path);
        QFETCH(QString, interface);
        ScreenLockSource source(*m_program, *m_program);
        QSignalSpy happened(&source, &LockSource::happened);
        tell(path, interface, u"ActiveChanged"_s, {false});
        tell(path, interface, u"ActiveChanged"_s, {true});
        QTRY_COMPARE(happened.size(), 1);
        QCOMPARE(happened.constFirst().constFirst().value<LockCause>(), LockCause::ScreenLock);
    }

    void onlyOurOwnSessionLocks()
    {
        ScreenLockSource source(*m_program, *m_program);
        QSignalSpy happened(&source, &LockSource::happened);
        QTRY_VERIFY(source.knowsSession());
        tell(u"/org/freedesktop/login1/session/_39"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
        tell(u"/org/freedesktop/login1/session/_37"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
        QTRY_COMPARE(happened.size(), 1);
    }

    void noBusIsNoTrouble()
    {
        const QDBusConnection none(u"there is no such connection"_s);
        SleepSource sleep(none);
        ScreenLockSource screen(none, none);
        sleep.settled();
        QVERIFY(!sleep.holdsSleepUp());
        QVERIFY(!screen.knowsSession());
    }
};

QTEST_GUILESS_MAIN(TestLockSources)
#include "tst_locksources.moc"
