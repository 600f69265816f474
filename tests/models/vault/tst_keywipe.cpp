// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/keybox.h"
#include "tests/models/vault/checks.h"
#include "tests/models/vault/vaultsample.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

constexpr char mask = '\x5a';

QByteArray masked(QByteArrayView bytes)
{
    QByteArray result(bytes.size(), '\0');
    std::transform(bytes.begin(), bytes.end(), result.begin(), [](char c) { return char(c ^ mask); });
    return result;
}

/// How often the bytes, given masked so that the search does not find itself, are in this process's memory.
int copiesInMemory(const QByteArray &maskedBytes)
{
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    int found = 0;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 5 || !words.at(1).startsWith("rw") || line.contains("[vvar]"))
            continue;
        const QList<QByteArray> ends = words.at(0).split('-');
        const quint64 from = ends.at(0).toULongLong(nullptr, 16);
        const quint64 to = ends.at(1).toULongLong(nullptr, 16);
        if (!memory.seek(qint64(from)))
            continue;
        QByteArray part = memory.read(qint64(to - from));
        const char first = char(maskedBytes.at(0) ^ mask);
        for (qsizetype at = part.indexOf(first); at >= 0; at = part.indexOf(first, at + 1)) {
            if (at + maskedBytes.size() > part.size())
                break;
            qsizetype same = 0;
            while (same < maskedBytes.size() && char(part.at(at + same) ^ mask) == maskedBytes.at(same))
                ++same;
            found += same == maskedBytes.size() ? 1 : 0;
        }
        part.fill('\0'); // so that the next search does not find this one
    }
    return found;
}

bool hasOpen(const QString &folder)
{
    for (const QFileInfo &entry :
         QDir(u"/proc/self/fd"_s).entryInfoList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)) {
        if (entry.symLinkTarget().startsWith(folder))
            return true;
    }
    return false;
}

} // namespace

/// What is left of a vault in this process once it is locked: read back from its own memory.
class TestKeyWipe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSearchFindsWhatIsThere();
    void aLockedVaultLeavesNoKey();
};

void TestKeyWipe::theSearchFindsWhatIsThere()
{
    QByteArray hidden = masked("a secret that nobody else would write");
    QCOMPARE(copiesInMemory(hidden), 0);
    {
        const QByteArray plain = masked(hidden);
        QVERIFY(copiesInMemory(hidden) >= 1);
    }
}

void TestKeyWipe::aLockedVaultLeavesNoKey()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"v.vault"_s);
    auto vault = vaultsample::makeVault(folder);
    QVERIFY(vault);
    QByteArray raw;
    QByteArray hex;
    {
        const Result<VaultHeader> header = VaultHeader::read(folder);
        VERIFY_OK(header);
        const Result<Secret> key = header->passphrase->open(vaultsample::passphrase());
        VERIFY_OK(key);
        raw = masked(key->expose());
        hex = masked(key->expose().toByteArray().toHex());
    }
    VERIFY_OK(
        vault->run([](Database &db) { return vaultsample::store(db, vaultsample::content()); }).result());
    QVERIFY(copiesInMemory(raw) >= 1);
    QVERIFY(hasOpen(folder));
    vault.reset();
    QCOMPARE(copiesInMemory(raw), 0);
    QCOMPARE(copiesInMemory(hex), 0);
    QVERIFY(!hasOpen(folder));
}

QTEST_GUILESS_MAIN(TestKeyWipe)
#include "tst_keywipe.moc"
