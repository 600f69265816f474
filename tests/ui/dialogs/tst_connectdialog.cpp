// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialogs/dialogtools.h"
#include "tests/ui/dialogs/fixtures.h"
#include "ui/dialogs/connectdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace claviger;
using namespace claviger::fixtures;
using namespace Qt::StringLiterals;

/// A credential is checked before it is stored.
class TestConnectDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checksThenConnects()
    {
        Verification verification;
        verification.account = u"Acme"_s;
        QStringList calls;
        Connection stored;
        ConnectActions actions{[&](const Connection &, const Secret &secret) {
                                   calls << u"verify "_s + QString::fromUtf8(secret.expose());
                                   return ready<Result<Verification>>(verification);
                               },
                               [&](const Connection &connection, const Secret &) {
                                   calls << u"add"_s;
                                   stored = connection;
                                   return ready<Result<Connection>>(connection);
                               },
                               usable};
        ConnectDialog dialog(allServices(), {u"Entri"_s}, actions);
        QSignalSpy connected(&dialog, &ConnectDialog::connected);
        dialog.show();
        QTest::keyClicks(named(dialog, "serviceFilter"), u"translation"_s);
        QVERIFY(primary(dialog)->text().contains(u"Check"_s));
        QVERIFY(!primary(dialog)->isEnabled());
        QTest::keyClicks(named(dialog, "credential"), u" entri_abcdefgh "_s);
        QVERIFY(primary(dialog)->isEnabled());
        press(*named(dialog, "credential"), Qt::Key_Return);
        QTRY_VERIFY(named(dialog, "account")->isVisible());
        QVERIFY(primary(dialog)->text().contains(u"Connect"_s));
        press(*named(dialog, "connectionName"), Qt::Key_Return);
        QTRY_COMPARE(connected.size(), 1);
        QCOMPARE(calls, (QStringList{u"verify entri_abcdefgh"_s, u"add"_s}));
        QCOMPARE(stored.name, u"Entri 2"_s);
        QCOMPARE(stored.serviceId, u"entri"_s);
        QCOMPARE(stored.url, QUrl(u"https://api.entri.example.com"_s));
        QVERIFY(!stored.useUnpublished);
        QVERIFY(named<QLineEdit>(dialog, "credential")->text().isEmpty());
    }

    void editingTheCredentialAsksForAnotherCheck()
    {
        ConnectActions actions{
            [](const Connection &, const Secret &) { return ready<Result<Verification>>(Verification()); },
            [](const Connection &c, const Secret &) { return ready<Result<Connection>>(c); }, usable};
        ConnectDialog dialog(allServices(), {}, actions);
        dialog.chooseService(u"entri"_s);
        dialog.show();
        QTest::keyClicks(named(dialog, "credential"), u"entri_abcdefgh"_s);
        primary(dialog)->click();
        QTRY_VERIFY(primary(dialog)->text().contains(u"Connect"_s));
        QTest::keyClicks(named(dialog, "credential"), u"i"_s);
        QVERIFY(primary(dialog)->text().contains(u"Check"_s));
        QVERIFY(!named(dialog, "account")->isVisible());
    }

    void plainHttpAsksForAChoiceAndLoopbackDoesNot()
    {
        ConnectActions actions{
            [](const Connection &, const Secret &) { return ready<Result<Verification>>(Verification()); },
            [](const Connection &c, const Secret &) { return ready<Result<Connection>>(c); }, usable};
        ConnectDialog dialog(allServices(), {}, actions);
        dialog.chooseService(u"entri"_s);
        dialog.show();
        auto *host = named<QComboBox>(dialog, "host");
        host->setCurrentIndex(host->count() - 1);
        QTest::keyClicks(named(dialog, "credential"), u"entri_abcdefgh"_s);
        named<QLineEdit>(dialog, "url")->setText(u"http://nas.example:8080"_s);
        QVERIFY(named(dialog, "plainHttp")->isVisible());
        QVERIFY(!primary(dialog)->isEnabled());
        QVERIFY(!named<QCheckBox>(dialog, "unpublished")->isChecked());
        press(*named(dialog, "plainHttp"), Qt::Key_Space);
        QVERIFY(primary(dialog)->isEnabled());
        named<QLineEdit>(dialog, "url")->setText(u"http://127.0.0.1:8080"_s);
        QVERIFY(!named(dialog, "plainHttp")->isVisible());
        QVERIFY(named<QCheckBox>(dialog, "unpublished")->isChecked());
        QVERIFY(primary(dialog)->isEnabled());
    }

    void refusedCredentialIsSaidInTheDialog()
    {
        ConnectActions actions{
            [](const Connection &, const Secret &) { return ready<Result<Verification>>(fail(refusal())); },
            [](const Connection &c, const Secret &) { return ready<Result<Connection>>(c); }, usable};
        ConnectDialog dialog(allServices(), {}, actions);
        dialog.chooseService(u"entri"_s);
        dialog.show();
        QTest::keyClicks(named(dialog, "credential"), u"entri_abcdefgh"_s);
        primary(dialog)->click();
        QTRY_COMPARE(errorText(dialog), refusal().message);
        QVERIFY(primary(dialog)->text().contains(u"Check"_s));
        QCOMPARE(named<QLineEdit>(dialog, "credential")->text(), u"entri_abcdefgh"_s);
    }
};

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
