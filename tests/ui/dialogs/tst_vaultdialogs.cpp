// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialogs/dialogtools.h"
#include "tests/ui/dialogs/fixtures.h"
#include "ui/dialogs/changepassphrasedialog.h"
#include "ui/dialogs/newvaultdialog.h"

#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace claviger;
using namespace claviger::fixtures;
using namespace Qt::StringLiterals;

/// A vault is made, and its passphrase changed.
class TestVaultDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newVault()
    {
        QTemporaryDir folder;
        QString made;
        NewVaultDialog dialog(
            folder.filePath(u"Work"_s), {}, [&](const QString &path, const Secret &secret, bool keychain) {
                made = u"%1 %2 %3"_s.arg(path, QString::fromUtf8(secret.expose())).arg(keychain);
                return ready<Done>(Done());
            });
        QSignalSpy created(&dialog, &NewVaultDialog::created);
        dialog.show();
        QVERIFY(!primary(dialog)->isEnabled());
        QTest::keyClicks(named(dialog, "passphrase"), u" two words"_s);
        QTest::keyClicks(named(dialog, "repeat"), u" two word"_s);
        QVERIFY(!primary(dialog)->isEnabled());
        QTest::keyClicks(named(dialog, "repeat"), u"s"_s);
        press(*named(dialog, "keychain"), Qt::Key_Space);
        press(*named(dialog, "repeat"), Qt::Key_Return);
        QTRY_COMPARE(created.size(), 1);
        QCOMPARE(made, folder.filePath(u"Work.vault"_s) + u"  two words 1"_s);
        QVERIFY(named<QLineEdit>(dialog, "passphrase")->text().isEmpty());
    }

    void newVaultRefusesAFolderInUse()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"Work.vault/x"_s));
        NewVaultDialog dialog(folder.filePath(u"Work.vault"_s), u"No keychain here."_s,
                              [](const QString &, const Secret &, bool) { return ready<Done>(Done()); });
        QVERIFY(named(dialog, "folder")->accessibleDescription().contains(u"not empty"_s));
        QVERIFY(!named(dialog, "keychain")->isEnabled());
        QCOMPARE(named(dialog, "keychain")->accessibleDescription(), u"No keychain here."_s);
    }

    void wrongOldPassphraseIsSaidUnderItsField()
    {
        ChangePassphraseDialog dialog([](const Secret &, const Secret &) {
            return ready<Done>(fail(ErrorCode::VaultWrongPassphrase, u"Wrong."_s));
        });
        dialog.show();
        for (const char *name : {"oldPassphrase", "passphrase", "repeat"})
            QTest::keyClicks(named(dialog, name), u"abc"_s);
        primary(dialog)->click();
        QTRY_VERIFY(named(dialog, "oldPassphrase")->accessibleDescription().contains(u"Wrong."_s));
        QVERIFY(dialog.isVisible());
    }
};

QTEST_MAIN(TestVaultDialogs)
#include "tst_vaultdialogs.moc"
