// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a token in its dialog, with a clock that the test moves.
#include "models/domain/tokenclaims.h"
#include "tests/ui/dialogs/fakeclipboard.h"
#include "tests/ui/dialogs/fixtures.h"
#include "ui/dialogs/tokendialog.h"
#include "ui/dialogs/tokenfacts.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace claviger;
using namespace claviger::fixtures;
using namespace Qt::StringLiterals;

namespace {

class MovedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);
};

class NoTimer final : public OneShotTimer
{
public:
    void start(std::chrono::milliseconds, std::function<void()>) override {}
    void stop() override {}
};

/// A service that hands out numbered tokens of 15 minutes.
struct Bench
{
    Bench()
    {
        dialog.setInterval(5);
        dialog.show();
    }
    void get()
    {
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"clientSecret"_s), u"cs_1"_s);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    }
    [[nodiscard]] QString text(const char *name) const
    {
        return dialog.findChild<QLabel *>(QLatin1String(name))->text();
    }

    MovedClock clock;
    QString copied;
    SecretClipboard clipboard{std::make_unique<FakeClipboard>(copied), std::make_unique<NoTimer>()};
    QList<QByteArray> secrets;
    std::optional<Error> refusal;
    qint64 skew = 0;
    TokenDialog dialog{Application(), u"Acme"_s, clock, clipboard, [this](const Secret &secret) {
                           secrets += secret.expose().toByteArray();
                           if (refusal)
                               return ready(Result<AccessToken>(fail(*refusal)));
                           AccessToken token;
                           token.value = Secret("token-" + QByteArray::number(secrets.size()));
                           token.received = clock.time;
                           token.lifeSeconds = 900;
                           token.claims.form = TokenClaims::Form::Jwt;
                           token.claims.subject = u"robot"_s;
                           token.claims.audience = {u"api://acme"_s};
                           token.claims.issued = Moment::at(clock.time.addSecs(skew));
                           return ready(Result<AccessToken>(token));
                       }};
};

} // namespace

class TestTokenDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itCountsDownAndGetsTheNextOneInTime()
    {
        Bench bench;
        bench.get();
        QTRY_COMPARE(bench.text("countdown"), u"Ends in 15:00, the next one comes in 14:00"_s);
        bench.clock.time = bench.clock.time.addSecs(600);
        QTRY_COMPARE(bench.text("countdown"), u"Ends in 5:00, the next one comes in 4:00"_s);
        QCOMPARE(bench.secrets.size(), 1);
        bench.clock.time = bench.clock.time.addSecs(241); // a minute before the end
        QTRY_COMPARE(bench.secrets.size(), 2);
        QTRY_COMPARE(bench.text("countdown"), u"Ends in 15:00, the next one comes in 14:00"_s);
        QCOMPARE(bench.secrets, (QList<QByteArray>{"cs_1", "cs_1"}));
        QTest::keyClick(bench.dialog.findChild<QPushButton *>(u"copyToken"_s), Qt::Key_Space);
        QCOMPARE(bench.copied, u"token-2"_s);
    }

    void itMayBeLeftToEnd()
    {
        Bench bench;
        bench.get();
        QTRY_VERIFY(bench.dialog.findChild<QCheckBox *>(u"keepFresh"_s)->isVisible());
        QTest::keyClick(bench.dialog.findChild<QCheckBox *>(u"keepFresh"_s), Qt::Key_Space);
        QTRY_COMPARE(bench.text("countdown"), u"Ends in 15:00"_s);
        bench.clock.time = bench.clock.time.addSecs(901);
        QTRY_COMPARE(bench.text("countdown"), u"The token has ended."_s);
        QCOMPARE(bench.secrets.size(), 1);
    }

    void aRefusedRenewalIsSaidWhileTheTokenIsStillGood()
    {
        Bench bench;
        bench.get();
        QTRY_VERIFY(bench.text("countdown").startsWith(u"Ends in"_s));
        bench.refusal = makeError(ErrorCode::Refused, u"The client is disabled."_s);
        bench.clock.time = bench.clock.time.addSecs(841);
        QTRY_COMPARE(bench.text("errorMessage"), u"The client is disabled."_s);
        QVERIFY(bench.text("countdown").startsWith(u"Ends in 0:59"_s));
        bench.refusal.reset();
        bench.clock.time = bench.clock.time.addSecs(16);
        QTRY_VERIFY(bench.text("countdown").startsWith(u"Ends in 15:00"_s));
        QTRY_VERIFY(!bench.dialog.findChild<QWidget *>(u"errorPanel"_s)->isVisible());
    }

    void clocksThatDisagreeAreSaid()
    {
        Bench bench;
        bench.skew = 300;
        bench.get();
        QTRY_VERIFY2(bench.text("remarks").contains(u"300 s ahead"_s), qPrintable(bench.text("remarks")));
    }

    void closingWipes()
    {
        Bench bench;
        bench.get();
        QTRY_VERIFY(bench.text("countdown").startsWith(u"Ends in"_s));
        bench.dialog.reject();
        QCOMPARE(bench.dialog.findChild<QLineEdit *>(u"clientSecret"_s)->text(), QString());
        bench.clock.time = bench.clock.time.addSecs(900);
        QTest::keyClick(bench.dialog.findChild<QPushButton *>(u"copyToken"_s), Qt::Key_Space);
        QCOMPARE(bench.copied, QString());
        QCOMPARE(bench.secrets.size(), 1);
    }

    void countdowns_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("over") << qint64(-5) << u"0:00"_s;
        QTest::newRow("seconds") << qint64(7) << u"0:07"_s;
        QTest::newRow("minutes") << qint64(872) << u"14:32"_s;
        QTest::newRow("hours") << qint64(3725) << u"1:02:05"_s;
    }
    void countdowns()
    {
        QFETCH(qint64, seconds);
        QTEST(countdownText(seconds), "text");
    }
};

QTEST_MAIN(TestTokenDialog)
#include "tst_tokendialog.moc"
