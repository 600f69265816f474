// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/secretclipboard.h"
#include "ui/platform/systemtimer.h"

#include <QSignalSpy>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

struct Board
{
    QString text;
    QStringList formats;
    bool own = true;
    bool readable = true; ///< false: Wayland, window not focused
    bool wayland = false;
    bool focus = true;
};

class FakeClipboard final : public ClipboardPort
{
public:
    explicit FakeClipboard(Board &board) : m_board(board) {}
    void put(std::unique_ptr<QMimeData> data) override
    {
        m_board.text = data->text();
        m_board.formats = data->formats();
        m_board.own = true;
    }
    [[nodiscard]] QString text() const override { return m_board.readable ? m_board.text : QString(); }
    [[nodiscard]] bool isOwn() const override { return m_board.own; }
    void clear() override
    {
        if (!m_board.wayland || m_board.focus)
            m_board.text.clear();
    }
    [[nodiscard]] bool needsFocus() const override { return m_board.wayland; }
    [[nodiscard]] bool hasFocus() const override { return m_board.focus; }

private:
    Board &m_board;
};

struct Alarm
{
    std::chrono::milliseconds delay{0};
    std::function<void()> call;
    void ring()
    {
        const auto now = std::exchange(call, {});
        if (now)
            now();
    }
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

} // namespace

class TestSecretClipboard : public QObject
{
    Q_OBJECT
private:
    Board m_board;
    Alarm m_alarm;
    std::unique_ptr<SecretClipboard> m_clipboard;

private Q_SLOTS:
    void init()
    {
        m_board = {};
        m_alarm = {};
        m_clipboard = std::make_unique<SecretClipboard>(std::make_unique<FakeClipboard>(m_board),
                                                        std::make_unique<FakeTimer>(m_alarm));
    }

    void marksTheSecretAndHoldsItForHalfAMinute()
    {
        m_clipboard->copy(Secret("s3cret"));
        QCOMPARE(m_board.text, u"s3cret"_s);
        QVERIFY(m_board.formats.contains(u"x-kde-passwordManagerHint"_s));
        QVERIFY(m_board.formats.join(u' ').contains(u"ExcludeClipboardContentFromMonitorProcessing"_s));
        QCOMPARE(m_alarm.delay, std::chrono::milliseconds(30000));
        QVERIFY(m_clipboard->isHolding());
    }

    void whenTheTimeIsUp_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("own");
        QTest::addColumn<bool>("readable");
        QTest::addColumn<QString>("left");
        QTest::newRow("unchanged") << u"s3cret"_s << true << true << QString();
        QTest::newRow("somebody copied something else")
            << u"shopping list"_s << false << true << u"shopping list"_s;
        QTest::newRow("unreadable, still ours") << u"s3cret"_s << true << false << QString();
        QTest::newRow("unreadable, not ours") << u"shopping list"_s << false << false << u"shopping list"_s;
        QTest::newRow("a clipboard tool took it over") << u"s3cret"_s << false << true << QString();
    }
    void whenTheTimeIsUp()
    {
        QFETCH(QString, now);
        QFETCH(bool, own);
        QFETCH(bool, readable);
        m_clipboard->copy(Secret("s3cret"));
        m_board.text = now;
        m_board.own = own;
        m_board.readable = readable;
        QSignalSpy cleared(m_clipboard.get(), &SecretClipboard::cleared);
        m_alarm.ring();
        QTEST(m_board.text, "left");
        QCOMPARE(cleared.size(), 1);
        QVERIFY(!m_clipboard->isHolding());
    }

    void aSecondCopyStartsTheTimeAgain()
    {
        m_clipboard->copy(Secret("one"));
        m_clipboard->copy(Secret("two"));
        QCOMPARE(m_board.text, u"two"_s);
        m_alarm.ring();
        QVERIFY(m_board.text.isEmpty());
    }

    void clearsWhenTheVaultLocks()
    {
        m_clipboard->copy(Secret("s3cret"));
        m_clipboard->clear();
        QVERIFY(m_board.text.isEmpty());
        QVERIFY(!m_alarm.call);
        m_board.text = u"later"_s;
        m_clipboard->clear();
        QCOMPARE(m_board.text, u"later"_s);
    }

    void clearsWhenTheProgramEnds()
    {
        m_clipboard->copy(Secret("s3cret"));
        QMetaObject::invokeMethod(QCoreApplication::instance(), "aboutToQuit", Qt::DirectConnection);
        QVERIFY(m_board.text.isEmpty());
    }

    void whereTheFocusIsNeededItIsWaitedFor_data()
    {
        QTest::addColumn<bool>("stillOurs");
        QTest::newRow("still ours") << true;
        QTest::newRow("something else was copied") << false;
    }
    void whereTheFocusIsNeededItIsWaitedFor()
    {
        QFETCH(bool, stillOurs);
        m_board.wayland = true;
        m_clipboard->copy(Secret("s3cret"));
        m_board.focus = false;
        m_board.readable = false;
        m_alarm.ring();
        QCOMPARE(m_board.text, u"s3cret"_s); // the desktop would not have it
        QVERIFY(m_clipboard->isHolding());
        if (!stillOurs)
            m_board.text = u"shopping list"_s;
        m_board.own = stillOurs;
        m_board.focus = true;
        m_board.readable = true;
        m_clipboard->onFocus();
        QCOMPARE(m_board.text, stillOurs ? QString() : u"shopping list"_s);
        QVERIFY(!m_clipboard->isHolding());
        m_clipboard->onFocus();
    }

    void theFocusAloneTakesNothingBack()
    {
        m_board.wayland = true;
        m_clipboard->copy(Secret("s3cret"));
        m_clipboard->onFocus();
        QCOMPARE(m_board.text, u"s3cret"_s);
    }

    void whatCannotBePromisedIsSaid()
    {
        QVERIFY(m_clipboard->limit().isEmpty());
        m_board.wayland = true;
        QVERIFY(m_clipboard->limit().contains(u"Wayland"));
    }

    void anotherTimeHoldsForTheNextCopy()
    {
        m_clipboard->setHold(std::chrono::seconds(7));
        QSignalSpy copied(m_clipboard.get(), &SecretClipboard::copied);
        m_clipboard->copy(Secret("s3cret"));
        QCOMPARE(m_alarm.delay, std::chrono::milliseconds(7000));
        QCOMPARE(copied.constFirst().constFirst().toInt(), 7);
    }

    void theRealTimerRingsOnceAndMayBeStartedFromItsCall()
    {
        SystemTimer timer;
        int rings = 0;
        timer.start(std::chrono::milliseconds(1), [&] {
            ++rings;
            timer.start(std::chrono::milliseconds(1), [&] { ++rings; });
        });
        QTRY_COMPARE(rings, 2);
        timer.start(std::chrono::milliseconds(0), [&] { ++rings; });
        timer.stop();
        QCoreApplication::processEvents();
        QCOMPARE(rings, 2);
    }
};

QTEST_GUILESS_MAIN(TestSecretClipboard)
#include "tst_secretclipboard.moc"
