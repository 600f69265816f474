// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/explanation.h"
#include "models/services/savedfailure.h"
#include "models/services/servicecatalogue.h"

#include <QTest>
#include <QTimeZone>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000, QTimeZone::utc()); // 2023-11-14 22:13:20

ServiceDescription service()
{
    ServiceDescription description;
    description.name = u"Example"_s;
    description.plans = {{u"BASIC"_s, u"Basic"_s, false, {}, {}, {}, {}},
                         {u"PRO"_s, u"Pro"_s, true, {}, u"60 a minute"_s, {}, {}},
                         {u"MAX"_s, u"Max"_s, true, {}, {}, {}, {}}};
    description.rateLimit.requests = u"10 a second"_s;
    description.principals = {{Principal::Organisation, u"Org-wide"_s, u"Reads only."_s}};
    description.refusalWords = {{RefusalCause::Expired, u"WORDS-EXPIRED"_s},
                                {RefusalCause::Plan, u"WORDS-PLAN"_s},
                                {RefusalCause::NotFound, u"Or not enabled."_s}};
    return description;
}

Key key()
{
    Key made;
    made.id = u"k1"_s;
    made.name = u"ci"_s;
    made.prefix = u"ex_live_12"_s;
    made.scopes = QStringList{u"chats.read"_s};
    made.allowlist = QStringList{u"203.0.113.0/24"_s};
    made.status = KeyStatus::Active;
    made.expires = Moment::at(now.addDays(3));
    return made;
}

Error refused(int status, RefusalCause cause)
{
    Error error = makeError(status == 429 ? ErrorCode::RateLimited : ErrorCode::Refused, u"No."_s);
    error.httpStatus = status;
    error.refusal = cause;
    return error;
}

} // namespace

class TestExplanation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<KnownFacts>("facts");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Error &error, auto change, const QString &expected) {
            KnownFacts facts{key(), {}};
            change(facts);
            QTest::newRow(name) << error << facts << expected;
        };
        const auto expire = [](KnownFacts &f) { f.key->expires = Moment::at(now.addDays(-1)); };
        const auto asIs = [](KnownFacts &) {};
        for (const int status : {401, 403}) {
            row(qPrintable(u"expired, %1, no cause"_s.arg(status)), refused(status, RefusalCause::NotTold),
                expire, u"expired on 2023-11-13 22:13 UTC"_s);
            row(qPrintable(u"expired, %1, scope named"_s.arg(status)), refused(status, RefusalCause::Scope),
                expire, u"expired on 2023-11-13 22:13 UTC"_s);
            row(qPrintable(u"expired, %1, vendor's words"_s.arg(status)),
                refused(status, RefusalCause::NotTold), expire, u"WORDS-EXPIRED"_s);
        }
        row(
            "expired, by status alone", refused(401, RefusalCause::NotTold),
            [](KnownFacts &f) {
                f.key->status = KeyStatus::Expired;
                f.key->expires = {};
            },
            u"has expired"_s);
        row("expired, but not here", refused(401, RefusalCause::Expired), asIs,
            u"lives until 2023-11-17 22:13 UTC"_s);
        row(
            "revoked", refused(401, RefusalCause::NotTold),
            [](KnownFacts &f) { f.key->status = KeyStatus::Revoked; }, u"was revoked"_s);
        row(
            "owner left", refused(401, RefusalCause::NotTold),
            [](KnownFacts &f) {
                f.key->status = KeyStatus::Revoked;
                f.key->extra[u"owner_left"_s] = u"Priya"_s;
            },
            u"died when its owner Priya left"_s);
        row(
            "disabled", refused(403, RefusalCause::NotTold),
            [](KnownFacts &f) { f.key->status = KeyStatus::Disabled; }, u"switched off"_s);
        row("scope", refused(403, RefusalCause::Scope), asIs, u"holds chats.read"_s);
        row("network", refused(403, RefusalCause::Network), asIs, u"only from 203.0.113.0/24"_s);
        row(
            "role", refused(403, RefusalCause::Role),
            [](KnownFacts &f) { f.key->principal = Principal::Organisation; }, u"“Org-wide”. Reads only."_s);
        row(
            "plan", refused(403, RefusalCause::Plan), [](KnownFacts &f) { f.plan = u"basic"_s; },
            u"on the plan Basic. Plans with API keys: Pro, Max. WORDS-PLAN"_s);
        row(
            "plan that nobody described", refused(402, RefusalCause::Plan),
            [](KnownFacts &f) { f.plan = u"odd"_s; }, u"on the plan odd."_s);
        row("not found", refused(404, RefusalCause::NotFound), asIs, u"Or not enabled."_s);
        row(
            "rate, of the plan", refused(429, RefusalCause::RateLimit),
            [](KnownFacts &f) { f.plan = u"Pro"_s; }, u"The plan Pro allows 60 a minute."_s);
        row("rate, of the service", refused(429, RefusalCause::RateLimit), asIs,
            u"Example allows 10 a second."_s);
        row("rate, silent", refused(429, RefusalCause::RateLimit), asIs, u"double the pause"_s);
        Error told = refused(429, RefusalCause::RateLimit);
        told.retryAfterSeconds = 17;
        row("rate, told", told, asIs, u"Try again in 17 second"_s);
    }

    void words()
    {
        QFETCH(Error, error);
        QFETCH(KnownFacts, facts);
        QFETCH(QString, expected);
        const QString said = explanation(error, service(), facts, now).join(u' ');
        QVERIFY2(said.contains(expected), qPrintable(said));
        QVERIFY(explained(error, service(), facts, now).message.startsWith(u"No. "_s));
    }

    void silence_data()
    {
        QTest::addColumn<Error>("error");
        QTest::newRow("unreachable") << makeError(ErrorCode::Unreachable, u"No."_s);
        QTest::newRow("cancelled") << makeError(ErrorCode::Cancelled, u"No."_s);
        QTest::newRow("nothing known") << refused(403, RefusalCause::NotTold);
        // An expired key is no reason for a 404 or a 422.
        QTest::newRow("not about the key") << refused(422, RefusalCause::NotTold);
    }

    void silence()
    {
        QFETCH(Error, error);
        Key expired = key();
        if (error.httpStatus != 403)
            expired.expires = Moment::at(now.addDays(-1));
        QCOMPARE(explanation(error, service(), {expired, {}}, now), QStringList());
        QCOMPARE(explained(error, service(), {expired, {}}, now), error);
    }

    void savedAnswers()
    {
        const auto endgame = ServiceCatalogue::load({}).find(u"endgame"_s);
        const QByteArray body =
            R"({"error":{"code":"FORBIDDEN","message":"no","trace_id":"trc_9","key":"eak_secretsecret"}})";
        const Error error = errorFromSaved(*endgame, "HTTP/1.1 403 Forbidden\r\n\r\n" + body, 0, now);
        QCOMPARE(error.refusal, RefusalCause::Role);
        QCOMPARE(error.requestId, u"trc_9"_s);
        QVERIFY2(!error.details.contains("eak_secretsecret"_L1), qPrintable(error.details));
        QCOMPARE(errorFromSaved(*endgame, {}, 404, now).refusal, RefusalCause::NotFound);
        QCOMPARE(errorFromSaved(*endgame, {}, 200, now).code, ErrorCode::Invalid);
        QCOMPARE(errorFromSaved(*endgame, "HTTP/1.1 200 OK\r\n\r\n{}", 403, now).code, ErrorCode::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
