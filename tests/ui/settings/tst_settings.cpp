// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/whendone.h"
#include "ui/dialogs/noticebar.h"
#include "ui/platform/settingsfile.h"
#include "ui/settings/settingsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace claviger;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

SettingsContent openVault()
{
    SettingsContent content;
    content.vault = {true, u"/home/ada/Work.vault"_s, false};
    return content;
}

template <typename W> W *named(QWidget &widget, const char *name)
{
    return widget.findChild<W *>(QLatin1String(name));
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    [[nodiscard]] static VaultSettings::KeychainAction answering(const Done &done)
    {
        return [done](bool) { return endedFuture<void>(done); };
    }

private Q_SLOTS:
    void whatWasChosenIsThereAgain()
    {
        const QString path = m_dir.filePath(u"chosen.ini"_s);
        QCOMPARE(SettingsFile(path).read(), Settings());
        const Settings chosen{{3, false, true, true}, 12s};
        {
            SettingsFile file(path);
            file.write(chosen);
        }
        QCOMPARE(SettingsFile(path).read(), chosen);
    }

    void nonsenseInTheFileIsNotChosen_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a word") << QByteArray("[lock]\nidle_minutes=never\n[clipboard]\nseconds=long\n");
        QTest::newRow("negative") << QByteArray("[lock]\nidle_minutes=-1\n[clipboard]\nseconds=-5\n");
        QTest::newRow("beyond") << QByteArray("[lock]\nidle_minutes=99999\n[clipboard]\nseconds=99999\n");
        QTest::newRow("no settings at all") << QByteArray("\x00\xff\x17 what?", 9);
    }
    void nonsenseInTheFileIsNotChosen()
    {
        QFETCH(QByteArray, text);
        const QString path = m_dir.filePath(u"nonsense.ini"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QCOMPARE(SettingsFile(path).read(), Settings());
    }

    void everyChangeIsToldAtOnce()
    {
        SettingsDialog dialog(openVault(), answering({}));
        QSignalSpy changed(&dialog, &SettingsDialog::changed);
        const auto last = [&changed] { return changed.constLast().constFirst().value<Settings>(); };
        named<QSpinBox>(dialog, "idleMinutes")->setValue(2);
        QCOMPARE(last().lock.idleMinutes, 2);
        named<QCheckBox>(dialog, "lockWhenIdle")->click();
        QCOMPARE(last().lock.idleMinutes, 0);
        QVERIFY(!named<QSpinBox>(dialog, "idleMinutes")->isEnabled());
        named<QCheckBox>(dialog, "lockOnSleep")->click();
        QVERIFY(!last().lock.onSleep);
        named<QCheckBox>(dialog, "lockOnScreenLock")->click();
        QVERIFY(!last().lock.onScreenLock);
        named<QCheckBox>(dialog, "lockOnMinimise")->click();
        QVERIFY(last().lock.onMinimise);
        named<QSpinBox>(dialog, "clipboardSeconds")->setValue(45);
        QCOMPARE(last().clipboardHold, 45s);
        QSignalSpy scheme(&dialog, &SettingsDialog::schemeChosen);
        named<QComboBox>(dialog, "scheme")->setCurrentIndex(2);
        QCOMPARE(scheme.constLast().constFirst().value<ColourScheme>(), ColourScheme::Dark);
    }

    void theTopicsAreReachedByKeyboard()
    {
        SettingsDialog dialog(openVault(), answering({}));
        dialog.show();
        auto *topics = named<QListWidget>(dialog, "topics");
        QVERIFY(named<QWidget>(dialog, "idleMinutes")->isVisible());
        QTest::keyClick(topics, Qt::Key_Down);
        QVERIFY(named<QWidget>(dialog, "clipboardSeconds")->isVisible());
        QTest::keyClick(topics, Qt::Key_End);
        QCOMPARE(topics->currentRow(), topics->count() - 1);
    }

    void aKeychainThatRefusesIsSaidAndStaysOff()
    {
        SettingsDialog dialog(openVault(),
                              answering(fail(ErrorCode::Unsupported, u"No keychain answers."_s)));
        auto *keychain = named<QCheckBox>(dialog, "keychain");
        keychain->click();
        QTRY_VERIFY(keychain->isEnabled());
        QVERIFY(!keychain->isChecked());
        QCOMPARE(named<NoticeBar>(dialog, "vaultNotice")->sentence(), u"No keychain answers."_s);
    }

    void withoutAVaultNothingOfItCanBeChanged()
    {
        SettingsDialog dialog({}, answering({}));
        QVERIFY(!named<QPushButton>(dialog, "changePassphrase")->isEnabled());
        QVERIFY(!named<QCheckBox>(dialog, "keychain")->isEnabled());
    }

    void whatTheDesktopCannotPromiseIsSaid()
    {
        SettingsContent content = openVault();
        SettingsDialog silent(content, answering({}));
        QVERIFY(named<NoticeBar>(silent, "clipboardLimit") == nullptr);
        content.clipboardLimit = u"Only with the focus."_s;
        SettingsDialog telling(content, answering({}));
        QCOMPARE(named<NoticeBar>(telling, "clipboardLimit")->sentence(), content.clipboardLimit);
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
