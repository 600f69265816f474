// SPDX-License-Identifier: GPL-3.0-or-later
// The rules behind the dialogs that need no widget.
#include "tests/ui/dialogs/fixtures.h"
#include "ui/dialogs/passphrasestrength.h"
#include "ui/dialogs/secretformats.h"
#include "ui/dialogs/timewords.h"

#include <QTest>

using namespace claviger;
using namespace claviger::fixtures;
using namespace Qt::StringLiterals;

class TestDialogRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void credentialDoubt_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QByteArray>("credential");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("fine") << u"entri_"_s << u"entri_[a-z0-9]{4}"_s << QByteArray("entri_ab12")
                              << QString();
        QTest::newRow("empty") << u"entri_"_s << QString() << QByteArray() << QString();
        QTest::newRow("prefix") << u"entri_"_s << QString() << QByteArray("gr_1") << u"starts with entri_"_s;
        QTest::newRow("cut") << u"entri_"_s << u"entri_[a-z0-9]{4}"_s << QByteArray("entri_ab1")
                             << u"copied completely"_s;
        QTest::newRow("two lines") << QString() << QString() << QByteArray("one\ntwo") << u"white space"_s;
        QTest::newRow("json may") << QString() << QString() << QByteArray("{\"a\": 1}") << QString();
        QTest::newRow("broken pattern is ignored") << QString() << u"("_s << QByteArray("x") << QString();
    }
    void credentialDoubt()
    {
        QFETCH(QString, prefix);
        QFETCH(QString, pattern);
        QFETCH(QByteArray, credential);
        QFETCH(QString, sentence);
        const QString said =
            ConnectForm::credentialDoubt({u"t"_s, u"API token"_s, {}, prefix, pattern}, credential);
        QCOMPARE(said.isEmpty(), sentence.isEmpty());
        QVERIFY2(said.contains(sentence), qPrintable(said));
    }

    void urls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("good");
        QTest::addColumn<bool>("loopback");
        QTest::addColumn<bool>("plain");
        QTest::newRow("https") << u"https://api.example.com/v1"_s << true << false << false;
        QTest::newRow("http") << u"http://api.example.com"_s << true << false << true;
        QTest::newRow("localhost") << u"http://localhost:8080"_s << true << true << false;
        QTest::newRow("127") << u"http://127.0.0.1:8080"_s << true << true << false;
        QTest::newRow("::1") << u"http://[::1]:8080"_s << true << true << false;
        QTest::newRow("looks like 127") << u"http://127.0.0.1.evil.example"_s << true << false << true;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false << false << false;
        QTest::newRow("no host") << u"https://"_s << false << false << false;
        QTest::newRow("user") << u"https://a:b@example.com"_s << false << false << false;
        QTest::newRow("empty") << QString() << false << false << false;
    }
    void urls()
    {
        QFETCH(QString, url);
        const QUrl parsed(url);
        QTEST(ConnectForm::urlProblem(parsed).isEmpty(), "good");
        QTEST(ConnectForm::isLoopback(parsed), "loopback");
        QTEST(ConnectForm::needsPlainHttp(parsed), "plain");
    }

    void namesAreProposedAndUnique()
    {
        QCOMPARE(ConnectForm::proposeName(u"Entri"_s, {}), u"Entri"_s);
        QCOMPARE(ConnectForm::proposeName(u"Entri"_s, {u"entri"_s, u"Entri 2"_s}), u"Entri 3"_s);
        QVERIFY(!ConnectForm::nameProblem(u" ENTRI "_s, {u"Entri"_s}).isEmpty());
        QVERIFY(!ConnectForm::nameProblem(u"  "_s, {}).isEmpty());
    }

    void outlook_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<bool>("unpublished");
        QTest::addColumn<Connection::Trust>("trust");
        QTest::addColumn<OperationOutlook::State>("create");
        using State = OperationOutlook::State;
        using Trust = Connection::Trust;
        QTest::newRow("documented") << u"entri"_s << false << Trust::Full << State::Works;
        QTest::newRow("read-only") << u"entri"_s << false << Trust::ReadOnly << State::Off;
        QTest::newRow("unpublished") << u"entergram"_s << false << Trust::Full << State::Off;
        QTest::newRow("unpublished, on") << u"entergram"_s << true << Trust::Full << State::Works;
        QTest::newRow("dashboard") << u"endgame"_s << true << Trust::Full << State::Dashboard;
    }
    void outlook()
    {
        QFETCH(QString, service);
        QFETCH(bool, unpublished);
        QFETCH(Connection::Trust, trust);
        for (const ServiceDescriptionPtr &description : allServices()) {
            if (description->id != service)
                continue;
            Connection connection = connectionTo(description);
            connection.useUnpublished = unpublished;
            connection.trust = trust;
            const QList<OperationOutlook> all = ConnectForm::outlook(*description, connection, usable);
            QCOMPARE(all.at(1).operation, u"keys.create"_s);
            QTEST(all.at(1).state, "create");
            for (const OperationOutlook &one : all)
                QCOMPARE(one.reason.isEmpty(), one.state == OperationOutlook::State::Works);
        }
    }

    void revokeFriction_data()
    {
        QTest::addColumn<QList<int>>("minutesAgo"); // -1: never, -2: not provided
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("impact");
        QTest::newRow("now") << QList<int>{4} << u"key 0"_s << u"is in use"_s;
        QTest::newRow("seven days") << QList<int>{7 * 1440} << u"key 0"_s << u"is in use"_s;
        QTest::newRow("more than seven days")
            << QList<int>{7 * 1440 + 1} << QString() << u"tells of no use"_s;
        QTest::newRow("never") << QList<int>{-1} << QString() << u"tells of no use"_s;
        QTest::newRow("not provided") << QList<int>{-2} << QString() << u"does not tell"_s;
        QTest::newRow("latest is asked for") << QList<int>{-1, 9000, 60, 30} << u"key 3"_s << u"3 of 4"_s;
    }
    void revokeFriction()
    {
        QFETCH(QList<int>, minutesAgo);
        QFETCH(QString, word);
        QFETCH(QString, impact);
        QList<RevokeItem> items;
        for (int i = 0; i < minutesAgo.size(); ++i) {
            Key one = key(QString::number(i), u"key %1"_s.arg(i), minutesAgo.at(i));
            if (minutesAgo.at(i) == -2)
                one.lastUsed = Moment();
            items << revokeItem(one);
        }
        const RevokePlan plan(items, FixedClock().now());
        QCOMPARE(plan.confirmationWord(), word);
        QVERIFY2(plan.impact().contains(impact), qPrintable(plan.impact()));
        QVERIFY(plan.confirms(u" "_s + word + u" "_s));
        QCOMPARE(plan.confirms(u"KEY"_s), word.isEmpty());
        QCOMPARE(plan.notes().size(), 1);
    }

    void lastUseSaysWhenWhereAndBy()
    {
        const RevokePlan plan({}, FixedClock().now());
        QCOMPARE(plan.lastUse(key(u"1"_s, u"a"_s, 4)), u"4 minutes ago from 203.0.113.7 by curl/8.5.0"_s);
        QCOMPARE(plan.lastUse(key(u"1"_s, u"a"_s, -1)), u"never"_s);
        QCOMPARE(plan.lastUse(Key()), u"not provided"_s);
    }

    void distances_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << 0 << u"just now"_s;
        QTest::newRow("59 s") << -59 << u"just now"_s;
        QTest::newRow("1 min") << -60 << u"1 minute ago"_s;
        QTest::newRow("59 min") << -3599 << u"59 minutes ago"_s;
        QTest::newRow("1 h") << -3600 << u"1 hour ago"_s;
        QTest::newRow("1 d") << -86400 << u"1 day ago"_s;
        QTest::newRow("41 d") << -41 * 86400 << u"41 days ago"_s;
        QTest::newRow("soon") << 30 << u"in less than a minute"_s;
        QTest::newRow("12 d") << 12 * 86400 << u"in 12 days"_s;
    }
    void distances()
    {
        QFETCH(int, seconds);
        const QDateTime now = FixedClock().now();
        QTEST(distanceText(now.addSecs(seconds), now), "text");
    }

    void secretFormats_data()
    {
        QTest::addColumn<SecretFormat>("format");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << SecretFormat::Plain << QByteArray("s'1");
        QTest::newRow("curl")
            << SecretFormat::Curl
            << QByteArray("curl -H 'Authorization: Bearer s'\\''1' 'https://api.entri.example.com'");
        QTest::newRow(".env") << SecretFormat::DotEnv << QByteArray("ENTRI_API_KEY=s'1\n");
        QTest::newRow("glab") << SecretFormat::GitlabCi
                              << QByteArray("glab variable set ENTRI_API_KEY --masked --value 's'\\''1'");
        QTest::newRow("gh") << SecretFormat::GithubActions
                            << QByteArray("gh secret set ENTRI_API_KEY --body 's'\\''1'");
        QTest::newRow("kubectl") << SecretFormat::Kubernetes
                                 << QByteArray("kubectl create secret generic entri-api-key "
                                               "--from-literal='ENTRI_API_KEY=s'\\''1'");
    }
    void secretFormats()
    {
        QFETCH(SecretFormat, format);
        const RevealContent content = revealContent(*entri(), connectionTo(entri()), {});
        QTEST(formatSecret(format, content, Secret("s'1")).expose().toByteArray(), "text");
    }

    void headersAreReadOnlyWhereTheyArePlain()
    {
        QCOMPARE(revealContent(*entergram(), connectionTo(entergram()), {}).headers,
                 (QList<HeaderTemplate>{{u"X-API-Key"_s, u"{secret}"_s}}));
        Connection session = connectionTo(entri());
        session.credentialId = u"session"_s;
        QVERIFY(revealContent(*entri(), session, {}).headers.isEmpty());
        ServiceDescription odd = *entri();
        odd.json = {
            {u"credentials"_s,
             QJsonObject{{u"token"_s,
                          QJsonObject{{u"headers"_s, u"(.secret | fromjson) as $c | {\"A\": $c.a}"_s}}}}}};
        QVERIFY(revealContent(odd, connectionTo(entri()), {}).headers.isEmpty());
    }

    void variableNames()
    {
        QCOMPARE(variableName(u"Gravity Rail"_s), u"GRAVITY_RAIL_API_KEY"_s);
        QCOMPARE(variableName(u"1Password (EU)"_s), u"PASSWORD_EU_API_KEY"_s);
        QCOMPARE(variableName(u"你好"_s), u"API_KEY"_s);
    }

    void passphrases_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<PassphraseStrength::Grade>("grade");
        using Grade = PassphraseStrength::Grade;
        QTest::newRow("empty") << QString() << Grade::Empty;
        QTest::newRow("short") << u"hunter2"_s << Grade::Weak;
        QTest::newRow("repeat") << QString(40, u'a') << Grade::Weak;
        QTest::newRow("run") << u"abcdefghijklmnopqrstuvwxyz"_s << Grade::Weak;
        QTest::newRow("one word three times") << u"secret secret secret"_s << Grade::Weak;
        QTest::newRow("four words") << u"correct horse battery staple"_s << Grade::Fair;
        QTest::newRow("six words") << u"ladle orbit mango quiet fern topaz"_s << Grade::Good;
        QTest::newRow("random") << u"k7#Qz!m2Vw9&Lp"_s << Grade::Good;
    }
    void passphrases()
    {
        QFETCH(QString, passphrase);
        const PassphraseStrength strength = estimatePassphrase(passphrase);
        QTEST(strength.grade, "grade");
        QVERIFY(!strength.sentence().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDialogRules)
#include "tst_dialogrules.moc"
