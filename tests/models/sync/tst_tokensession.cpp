// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/clock.h"
#include "models/domain/whendone.h"
#include "models/sync/tokensession.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

class MovedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        ++looks;
        return time;
    }
    mutable int looks = 0;
    QDateTime time = QDateTime(QDate(2026, 11, 21), QTime(12, 0), QTimeZone::utc()).toUTC();
};

/// A service that hands out numbered tokens, at once or when the test says so.
class Service
{
public:
    explicit Service(const Clock &clock) : m_clock(clock) {}

    QFuture<Result<AccessToken>> exchange()
    {
        ++asked;
        QPromise<Result<AccessToken>> promise;
        promise.start();
        const auto future = promise.future();
        m_open.push_back(std::move(promise));
        if (!holds)
            answer();
        return future;
    }

    void answer()
    {
        AccessToken token;
        token.value = Secret("token " + QByteArray::number(asked));
        token.received = m_clock.now();
        token.lifeSeconds = life;
        m_open.back().addResult(refuses ? Result<AccessToken>(fail(ErrorCode::Refused, u"No."_s))
                                        : Result<AccessToken>(token));
        m_open.back().finish();
        m_open.pop_back();
    }

    int asked = 0;
    bool holds = false;
    bool refuses = false;
    qint64 life = 900;

private:
    const Clock &m_clock;
    std::vector<QPromise<Result<AccessToken>>> m_open;
};

} // namespace

class TestTokenSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exchangesOnceForAll();
    void exchangesAgainBeforeTheEnd();
    void keepsFreshByItself();
    void sleepsThroughAnExpiry();
    void aRefusalIsToldAndNotHammered();
    void whatIsNeverFreshIsNotHammered();
    void aStillValidTokenOutlivesAFailure();
    void forgetting();
    void nothingIsReceivedAfterTheEnd();

private:
    [[nodiscard]] QByteArray tokenOf(TokenSession &session)
    {
        QByteArray value;
        session.withToken(this, [&value](const Result<AccessToken> &token) {
            value = token ? token->value.expose().toByteArray() : QByteArray("refused");
        });
        return QTest::qWaitFor([&value] { return !value.isEmpty(); }) ? value : QByteArray("nothing");
    }
    [[nodiscard]] bool clockIsLookedAt() const
    {
        return QTest::qWaitFor([this, before = m_clock.looks] { return m_clock.looks > before + 5; });
    }

    MovedClock m_clock;
};

void TestTokenSession::exchangesOnceForAll()
{
    Service service(m_clock);
    service.holds = true;
    TokenSession session([&] { return service.exchange(); }, m_clock);
    int received = 0;
    for (int i = 0; i < 3; ++i)
        session.withToken(this, [&received](const Result<AccessToken> &token) { received += token ? 1 : 0; });
    QCOMPARE(service.asked, 1);
    service.answer();
    QTRY_COMPARE(received, 3);
    QCOMPARE(tokenOf(session), QByteArray("token 1"));
    QCOMPARE(service.asked, 1);
}

void TestTokenSession::exchangesAgainBeforeTheEnd()
{
    Service service(m_clock);
    TokenSession session([&] { return service.exchange(); }, m_clock);
    QCOMPARE(tokenOf(session), QByteArray("token 1"));
    m_clock.time = m_clock.time.addSecs(839);
    QCOMPARE(tokenOf(session), QByteArray("token 1"));
    m_clock.time = m_clock.time.addSecs(1); // a minute before the end
    QCOMPARE(tokenOf(session), QByteArray("token 2"));
}

void TestTokenSession::keepsFreshByItself()
{
    Service service(m_clock);
    TokenSession session([&] { return service.exchange(); }, m_clock);
    session.setInterval(1);
    QSignalSpy exchanged(&session, &TokenSession::exchanged);
    session.keepFresh();
    QTRY_COMPARE(exchanged.size(), 1);
    m_clock.time = m_clock.time.addSecs(100);
    QVERIFY(clockIsLookedAt());
    QCOMPARE(service.asked, 1);
    m_clock.time = m_clock.time.addSecs(750);
    QTRY_COMPARE(exchanged.size(), 2);
    QVERIFY(!session.current()->isExpiredAt(m_clock.time));
    session.stop();
    m_clock.time = m_clock.time.addSecs(10'000);
    const int looks = m_clock.looks;
    int ticks = 0;
    QTimer other;
    connect(&other, &QTimer::timeout, this, [&ticks] { ++ticks; });
    other.start(1);
    QTRY_VERIFY(ticks > 5);
    QCOMPARE(m_clock.looks, looks);
    QCOMPARE(service.asked, 2);
}

void TestTokenSession::sleepsThroughAnExpiry()
{
    Service service(m_clock);
    TokenSession session([&] { return service.exchange(); }, m_clock);
    session.setInterval(1);
    session.keepFresh();
    QTRY_VERIFY(session.current());
    m_clock.time = m_clock.time.addDays(2);
    QTRY_COMPARE(service.asked, 2);
    QTRY_VERIFY(!session.current()->isExpiredAt(m_clock.time));
}

void TestTokenSession::aRefusalIsToldAndNotHammered()
{
    Service service(m_clock);
    service.refuses = true;
    TokenSession session([&] { return service.exchange(); }, m_clock);
    session.setInterval(1);
    QSignalSpy failed(&session, &TokenSession::failed);
    session.keepFresh();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(clockIsLookedAt());
    QCOMPARE(service.asked, 1);
    QCOMPARE(tokenOf(session), QByteArray("refused")); // whoever asks gets an answer of now
    QCOMPARE(service.asked, 2);
    service.refuses = false;
    m_clock.time = m_clock.time.addSecs(15);
    QTRY_COMPARE(service.asked, 3);
    QCOMPARE(tokenOf(session), QByteArray("token 3"));
}

void TestTokenSession::whatIsNeverFreshIsNotHammered()
{
    Service service(m_clock);
    service.life = 1; // to be renewed at once
    TokenSession session([&] { return service.exchange(); }, m_clock);
    session.setInterval(1);
    session.keepFresh();
    QTRY_VERIFY(session.current());
    QVERIFY(clockIsLookedAt());
    QCOMPARE(service.asked, 1);
    m_clock.time = m_clock.time.addSecs(15);
    QTRY_COMPARE(service.asked, 2);
    QCOMPARE(tokenOf(session), QByteArray("token 3")); // whoever asks gets one of now
}

void TestTokenSession::aStillValidTokenOutlivesAFailure()
{
    Service service(m_clock);
    TokenSession session([&] { return service.exchange(); }, m_clock);
    QCOMPARE(tokenOf(session), QByteArray("token 1"));
    service.refuses = true;
    m_clock.time = m_clock.time.addSecs(850);
    QCOMPARE(tokenOf(session), QByteArray("refused"));
    QVERIFY(session.current());
    m_clock.time = m_clock.time.addSecs(60);
    QCOMPARE(tokenOf(session), QByteArray("refused"));
    QVERIFY(!session.current());
}

void TestTokenSession::forgetting()
{
    Service service(m_clock);
    TokenSession session([&] { return service.exchange(); }, m_clock);
    QCOMPARE(tokenOf(session), QByteArray("token 1"));
    session.forget();
    QVERIFY(!session.current());
    QCOMPARE(tokenOf(session), QByteArray("token 2"));
}

void TestTokenSession::nothingIsReceivedAfterTheEnd()
{
    Service service(m_clock);
    service.holds = true;
    auto session = std::make_unique<TokenSession>([&] { return service.exchange(); }, m_clock);
    bool received = false;
    auto context = std::make_unique<QObject>();
    session->withToken(context.get(), [&received](const Result<AccessToken> &) { received = true; });
    context.reset();
    service.answer();
    QTRY_VERIFY(session->current());
    QVERIFY(!received);
    // The receiver may end the session.
    session->forget();
    service.holds = false;
    session->withToken(this, [&session](const Result<AccessToken> &) { session.reset(); });
    QTRY_VERIFY(!session);
}

QTEST_GUILESS_MAIN(TestTokenSession)
#include "tst_tokensession.moc"
