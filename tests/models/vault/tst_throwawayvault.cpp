// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/throwawayvault.h"
#include "models/vault/vaultcall.h"
#include "tests/models/vault/checks.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <cstdio>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

constexpr auto childVariable = "CLAVIGER_THROW_AWAY_CHILD";

/// Holds a throw-away vault open in that folder until it is killed.
int holdVault(const QString &place)
{
    const auto made = ThrowAwayVault::create(place);
    const auto vault = made ? (*made)->open() : Result<std::unique_ptr<Vault>>(fail(made.error()));
    if (!vault)
        return 1;
    std::puts("open");
    std::fflush(stdout);
    for (;;)
        ::pause();
}

int entries(const QString &folder)
{
    return int(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size());
}

Done writeSomething(Vault &vault)
{
    return vaultCall(vault,
                     [](Database &database) { return database.execute("CREATE TABLE kept (word TEXT)"); });
}

} // namespace

class TestThrowAwayVault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_target = std::make_unique<QTemporaryDir>();
    }

    void goesWithItsObject()
    {
        {
            const auto made = ThrowAwayVault::create(place());
            VERIFY_OK(made);
            const QFileInfo dir(QFileInfo((*made)->folder()).path());
            QCOMPARE(dir.permissions() &
                         (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeOther),
                     QFileDevice::Permissions());
            const auto vault = (*made)->open();
            VERIFY_OK(vault);
            VERIFY_OK(writeSomething(**vault));
            // Nobody else gets in, and sweeping leaves it alone.
            VERIFY_ERROR((*made)->open(), ErrorCode::VaultInUse);
            QCOMPARE(ThrowAwayVault::sweep(place()), 0);
            QCOMPARE(entries(place()), 1);
        }
        QCOMPARE(entries(place()), 0);
    }

    void whatAKilledProgramLeftIsSwept()
    {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(childVariable), place());
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {});
        QVERIFY(child.waitForReadyRead(20'000));
        QCOMPARE(child.readAll(), "open\n");
        QCOMPARE(ThrowAwayVault::sweep(place()), 0); // in use
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(entries(place()), 1);
        QCOMPARE(ThrowAwayVault::sweep(place()), 1);
        QCOMPARE(entries(place()), 0);
    }

    void whatIsNotOursStays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("inside");
        QTest::addColumn<bool>("isPrivate");
        QTest::newRow("another name") << u"look-only"_s << u"look-only.vault/header.json"_s << true;
        QTest::newRow("something else in it") << u"claviger-look-abc"_s << u"letters.txt"_s << true;
        QTest::newRow("open to others")
            << u"claviger-look-abc"_s << u"look-only.vault/header.json"_s << false;
        QTest::newRow("being made") << u"claviger-look-abc"_s << QString() << true;
    }

    void whatIsNotOursStays()
    {
        QFETCH(QString, name);
        QFETCH(QString, inside);
        QFETCH(bool, isPrivate);
        const QString dir = place() + u'/' + name;
        const QString file = dir + u'/' + inside;
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        if (!inside.isEmpty()) {
            QFile bytes(file);
            QVERIFY(bytes.open(QIODevice::WriteOnly));
        }
        QFileDevice::Permissions permissions =
            QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
        if (!isPrivate)
            permissions |= QFileDevice::ReadGroup | QFileDevice::ExeGroup;
        QVERIFY(QFile::setPermissions(dir, permissions));
        QCOMPARE(ThrowAwayVault::sweep(place()), 0);
        QVERIFY(QFile::exists(file));
    }

    void linksAreNotFollowed()
    {
        const QString other = m_target->filePath(u"claviger-look-precious"_s);
        QVERIFY(QDir().mkpath(other + u"/look-only.vault"_s));
        QVERIFY(QFile::link(other, place() + u"/claviger-look-link"_s));
        QCOMPARE(ThrowAwayVault::sweep(place()), 0);
        QVERIFY(QDir(other).exists());
    }

    void canBeKept()
    {
        const QString folder = m_target->filePath(u"kept.vault"_s);
        {
            const auto made = ThrowAwayVault::create(place());
            VERIFY_OK(made);
            {
                const auto vault = (*made)->open();
                VERIFY_OK(vault);
                VERIFY_OK(writeSomething(**vault));
            }
            const auto kept = (*made)->keepAs(folder, Secret("passphrase of its own"), KdfLimits::cheap());
            VERIFY_OK(kept);
            const auto word = vaultCall(
                **kept, [](Database &database) { return database.number("SELECT count(*) FROM kept"); });
            VERIFY_OK(word);
        }
        QCOMPARE(entries(place()), 0);
        VERIFY_OK(Vault::open(folder, Secret("passphrase of its own")));
        VERIFY_ERROR(Vault::open(folder, Secret("another")), ErrorCode::VaultWrongPassphrase);
        QCOMPARE(QDir(m_target->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{u"kept.vault"_s});
    }

    void whereItCannotBeKeptItStays_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("something is there") << u"taken"_s;
        QTest::newRow("no such place") << u"a file/kept.vault"_s;
    }

    void whereItCannotBeKeptItStays()
    {
        QFETCH(QString, folder);
        QVERIFY(QDir().mkpath(m_target->filePath(u"taken/precious"_s)));
        QFile file(m_target->filePath(u"a file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto made = ThrowAwayVault::create(place());
        VERIFY_OK(made);
        const auto kept =
            (*made)->keepAs(m_target->filePath(folder), Secret("passphrase"), KdfLimits::cheap());
        QVERIFY(!kept);
        QVERIFY2(kept.error().message.endsWith(u'.'), qPrintable(kept.error().message));
        VERIFY_OK((*made)->open());
        QVERIFY(QDir(m_target->filePath(u"taken/precious"_s)).exists());
        QCOMPARE(entries(m_target->path()), 2);
    }

    void aPlaceThatDoesNotExistIsNamed()
    {
        const auto made = ThrowAwayVault::create(place() + u"/nowhere"_s);
        QVERIFY(!made);
        QVERIFY(made.error().message.contains(u"nowhere"_s));
    }

private:
    [[nodiscard]] QString place() const { return m_place->path(); }

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<QTemporaryDir> m_target;
};

int main(int argc, char *argv[])
{
    const QString child = qEnvironmentVariable(childVariable);
    if (!child.isEmpty())
        return holdVault(child);
    const QCoreApplication application(argc, argv);
    TestThrowAwayVault test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_throwawayvault.moc"
