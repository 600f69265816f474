// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/import/importer.h"
#include "tests/models/audit/readers/packing.h"
#include "tests/models/audit/store/sampletrail.h"
#include "tests/models/vault/checks.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

#include <thread>

using namespace claviger;
using namespace claviger::audit;
using namespace Qt::StringLiterals;
using trail::TrailVault;
using trail::waitFor;

namespace {

/// Events number \a from to below \a to of one trail, a minute apart.
QByteArray lines(int from, int to)
{
    QByteArray text;
    for (int i = from; i < to; ++i) {
        text += QStringLiteral("{\"time\":\"2026-03-10T%1:%2:00Z\",\"actor\":\"ada\",\"action\":\"key.use\","
                               "\"ip\":\"198.51.100.7\",\"request_id\":\"r%3\"}\n")
                    .arg(i / 60, 2, 10, QLatin1Char('0'))
                    .arg(i % 60, 2, 10, QLatin1Char('0'))
                    .arg(i)
                    .toUtf8();
    }
    return text;
}

} // namespace

class TestImporter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theReceiptSaysWhatWasRead();
    void overlappingExportsAddUp();
    void eachFileOfAFolderIsAnImport();
    void membersOfAnArchiveShareOne();
    void whatCannotBeOpenedIsSaidAndTheRestRead();
    void aDamagedFileIsKeptAsFarAsItGoes();
    void aStopKeepsWhatWasRead();
    void unreadableRecordsAreListed();
    void secretsDoNotGetIn();
    void aMovedFileAddsNothing();
    void aPipeIsReadOnceAndWhole();

private:
    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
            qFatal("no room for a file");
        return path;
    }
    static QList<ImportOutcome> import(TrailVault &vault, const QStringList &paths,
                                       std::shared_ptr<ImportProgress> progress = {})
    {
        Importer importer(vault.store());
        return waitFor(
            importer.importLogs(paths, {}, progress ? progress : std::make_shared<ImportProgress>()));
    }
    static std::uint64_t total(TrailVault &vault)
    {
        const auto answer = waitFor(vault.store().ask({}));
        return answer ? answer->total : ~0ULL;
    }

    QTemporaryDir m_folder;
};

void TestImporter::theReceiptSaysWhatWasRead()
{
    TrailVault vault;
    const QByteArray text = lines(0, 90);
    const QString path = write(u"one/a.log"_s, text);
    const auto progress = std::make_shared<ImportProgress>();
    const auto outcomes = import(vault, {path}, progress);
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(outcomes[0].path, path);
    VERIFY_OK(outcomes[0].receipt);
    const ImportReceipt &receipt = *outcomes[0].receipt;
    QCOMPARE(receipt.stored, 90U);
    QCOMPARE(receipt.records(), 90U);
    QCOMPARE(receipt.note, QString());
    QCOMPARE(receipt.files.size(), 1);
    QCOMPARE(receipt.files[0].bytes, quint64(text.size()));
    QCOMPARE(receipt.files[0].sha256,
             QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()));
    QVERIFY(!receipt.files[0].format.isEmpty() && !receipt.files[0].reason.isEmpty());
    const qint64 first = QDateTime::fromString(u"2026-03-10T00:00:00Z"_s, Qt::ISODate).toMSecsSinceEpoch();
    QCOMPARE(receipt.first.value_or(0), first * 1'000'000);
    QCOMPARE(receipt.last.value_or(0), (first + 89 * 60'000) * 1'000'000);
    QCOMPARE(progress->records(), 90U);
    QCOMPARE(progress->bytesRead(), quint64(text.size()));
    QCOMPARE(total(vault), 90U);
}

void TestImporter::overlappingExportsAddUp()
{
    TrailVault vault;
    const auto outcomes =
        import(vault, {write(u"two/a.log"_s, lines(0, 60)), write(u"two/b.log"_s, lines(40, 100)),
                       write(u"two/c.log"_s, lines(0, 60))});
    QCOMPARE(outcomes.size(), 3);
    QCOMPARE(outcomes[1].receipt->stored, 40U);
    QCOMPARE(outcomes[1].receipt->duplicates, 20U);
    QCOMPARE(outcomes[2].receipt->duplicates, 60U);
    QCOMPARE(total(vault), 100U);
}

void TestImporter::eachFileOfAFolderIsAnImport()
{
    TrailVault vault;
    write(u"three/a.log"_s, lines(0, 5));
    write(u"three/deeper/b.log"_s, lines(5, 12));
    const auto outcomes = import(vault, {m_folder.filePath(u"three"_s)});
    QCOMPARE(outcomes.size(), 2);
    QCOMPARE(waitFor(vault.store().imports())->size(), 2);
    QCOMPARE(total(vault), 12U);
}

void TestImporter::membersOfAnArchiveShareOne()
{
    TrailVault vault;
    const QByteArray zip = archived({{"a.log", lines(0, 5)}, {"b.log", lines(5, 12)}}, Packing::Zip);
    const auto outcomes = import(vault, {write(u"four.zip"_s, zip)});
    QCOMPARE(outcomes.size(), 1);
    VERIFY_OK(outcomes[0].receipt);
    QCOMPARE(outcomes[0].receipt->stored, 12U);
    QCOMPARE(outcomes[0].receipt->files.size(), 2);
    QCOMPARE(outcomes[0].receipt->files[1].bytes, quint64(zip.size()));
}

void TestImporter::whatCannotBeOpenedIsSaidAndTheRestRead()
{
    TrailVault vault;
    const auto outcomes =
        import(vault, {m_folder.filePath(u"nowhere.log"_s), write(u"five.log"_s, lines(0, 5))});
    QCOMPARE(outcomes.size(), 2);
    QVERIFY(!outcomes[0].receipt);
    QCOMPARE(outcomes[0].receipt.error().code, ErrorCode::NotFound);
    VERIFY_OK(outcomes[1].receipt);
    QCOMPARE(total(vault), 5U);
}

void TestImporter::aDamagedFileIsKeptAsFarAsItGoes()
{
    TrailVault vault;
    QByteArray text;
    for (int i = 0; i < 40; ++i)
        text += lines(0, 1'440).replace("\"r", QByteArray("\"r" + QByteArray::number(i) + '-'));
    const QByteArray gzip = packed(text, Packing::Gzip);
    const auto outcomes = import(vault, {write(u"six.gz"_s, gzip.first(gzip.size() - gzip.size() / 3))});
    QCOMPARE(outcomes.size(), 1);
    VERIFY_OK(outcomes[0].receipt);
    QVERIFY(!outcomes[0].receipt->note.isEmpty());
    QVERIFY(outcomes[0].receipt->stored > 1'000 && outcomes[0].receipt->stored < 57'600);
    QCOMPARE(waitFor(vault.store().imports())->constFirst().state, ImportRecord::State::Partial);
    QCOMPARE(total(vault), outcomes[0].receipt->stored);
}

void TestImporter::aStopKeepsWhatWasRead()
{
    TrailVault vault;
    const auto progress = std::make_shared<ImportProgress>();
    progress->stop();
    const auto outcomes =
        import(vault, {write(u"seven.log"_s, lines(0, 5)), write(u"eight.log"_s, lines(5, 9))}, progress);
    QVERIFY(outcomes.isEmpty()); // nothing was begun
    QCOMPARE(total(vault), 0U);
    QVERIFY(waitFor(vault.store().imports())->isEmpty());
}

void TestImporter::unreadableRecordsAreListed()
{
    TrailVault vault;
    const auto outcomes = import(
        vault, {write(u"nine.log"_s,
                      lines(0, 3) + "{\"time\":\"2026-99-10T00:00:00Z\",\"actor\":\"x\"}\n" + lines(3, 6))});
    VERIFY_OK(outcomes[0].receipt);
    QCOMPARE(outcomes[0].receipt->stored, 6U);
    QCOMPARE(outcomes[0].receipt->rejected, 1U);
    const auto imports = waitFor(vault.store().imports());
    const auto rejected = waitFor(vault.store().rejected(imports->constFirst().id, 0, 10));
    VERIFY_OK(rejected);
    QCOMPARE(rejected->size(), 1);
    QCOMPARE(rejected->constFirst().position, 4U);
    QVERIFY(rejected->constFirst().raw.contains("2026-99-10"));
    QVERIFY(!rejected->constFirst().reason.isEmpty());
}

void TestImporter::secretsDoNotGetIn()
{
    TrailVault vault;
    const QByteArray secret = "ghp_" + QByteArray("0123456789abcdefABCDEF0123456789abcd");
    const QByteArray line =
        "{\"time\":\"2026-03-10T00:00:00Z\",\"actor\":\"ada\",\"action\":\"use\",\"token\":\"" + secret +
        "\"}\n";
    const auto outcomes = import(vault, {write(u"ten.log"_s, line)});
    VERIFY_OK(outcomes[0].receipt);
    QCOMPARE(outcomes[0].receipt->secretsReplaced, 1U);
    Question all;
    all.limit = 10;
    const auto answer = waitFor(vault.store().ask(all));
    VERIFY_OK(answer);
    QCOMPARE(answer->rows.size(), 1);
    QVERIFY(!answer->rows[0].raw.contains(secret));
    QVERIFY(answer->rows[0].raw.contains("ghp_["));
}

void TestImporter::aMovedFileAddsNothing()
{
    TrailVault vault;
    const QString path = write(u"eleven.log"_s, lines(0, 30));
    const auto before = import(vault, {path});
    VERIFY_OK(before[0].receipt);
    const QString moved = m_folder.filePath(u"elsewhere.log"_s);
    QVERIFY(QFile::rename(path, moved));
    const auto outcomes = import(vault, {moved});
    VERIFY_OK(outcomes[0].receipt);
    QCOMPARE(outcomes[0].receipt->duplicates, 30U);
    QCOMPARE(total(vault), 30U);
}

/// A second look at a pipe would wait for ever, or take from the bytes that are to be read.
void TestImporter::aPipeIsReadOnceAndWhole()
{
    TrailVault vault;
    const QString path = m_folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const QByteArray text = lines(0, 90);
    std::thread writer([&] {
        QFile pipe(path);
        if (!pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || pipe.write(text) != text.size())
            qWarning("nobody reads");
    });
    const auto outcomes = import(vault, {path});
    writer.join();
    QCOMPARE(outcomes.size(), 1);
    VERIFY_OK(outcomes[0].receipt);
    QCOMPARE(outcomes[0].receipt->stored, 90U);
    QCOMPARE(outcomes[0].receipt->files[0].sha256,
             QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()));
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
