// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/import/importqueue.h"
#include "tests/models/audit/store/sampletrail.h"
#include "tests/models/vault/checks.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>

using namespace claviger;
using namespace claviger::audit;
using namespace Qt::StringLiterals;
using trail::TrailVault;
using trail::waitFor;

namespace {

QByteArray lines(int from, int count)
{
    QByteArray text;
    for (int i = from; i < from + count; ++i)
        text += "{\"timestamp\":" + QByteArray::number(1'700'000'000 + i) + ",\"user\":\"u" +
                QByteArray::number(i % 9) + "\",\"action\":\"key.use\",\"id\":\"r" + QByteArray::number(i) +
                "\"}\n";
    return text;
}

quint64 eventsIn(EventStore &store)
{
    const auto answer = waitFor(store.ask({}));
    return answer ? answer->matched : 0;
}

} // namespace

class TestImportQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_vault = std::make_unique<TrailVault>();
        m_queue = std::make_unique<ImportQueue>(m_vault->store());
    }

    void cleanup()
    {
        m_queue.reset();
        m_vault.reset();
    }

    void importsOneAfterTheOther()
    {
        QSignalSpy ended(m_queue.get(), &ImportQueue::ended);
        QSignalSpy files(m_queue.get(), &ImportQueue::fileEnded);
        m_queue->add({{write("a", lines(0, 100)), {}}, {write("b", lines(50, 100)), {}}});
        QVERIFY(m_queue->isRunning());
        QCOMPARE(m_queue->pace().count, 2);
        QVERIFY(m_queue->pace().bytesTotal > 0);
        QVERIFY(ended.wait(20'000));
        QCOMPARE(files.size(), 2);
        const auto outcomes = ended.at(0).at(0).value<QList<ImportOutcome>>();
        QCOMPARE(outcomes.size(), 2);
        QCOMPARE(outcomes.at(0).receipt->stored, 100U);
        QCOMPARE(outcomes.at(1).receipt->stored, 50U);
        QCOMPARE(outcomes.at(1).receipt->duplicates, 50U);
        QVERIFY(outcomes.at(0).importId > 0);
        QCOMPARE(ended.at(0).at(1).toInt(), 0);
        QVERIFY(!m_queue->isRunning());
        QCOMPARE(eventsIn(m_vault->store()), 150U);
    }

    void oneBadFileDoesNotStopTheOthers()
    {
        QSignalSpy ended(m_queue.get(), &ImportQueue::ended);
        QVERIFY(QDir().mkpath(m_folder->filePath(u"empty folder"_s)));
        m_queue->add({{m_folder->filePath(u"gone"_s), {}},
                      {m_folder->filePath(u"empty folder"_s), {}},
                      {write("c", lines(0, 3)), {}}});
        QVERIFY(ended.wait(20'000));
        const auto outcomes = ended.at(0).at(0).value<QList<ImportOutcome>>();
        QCOMPARE(outcomes.size(), 3);
        VERIFY_ERROR(outcomes.at(0).receipt, ErrorCode::NotFound);
        VERIFY_ERROR(outcomes.at(1).receipt, ErrorCode::NotFound);
        QCOMPARE(outcomes.at(2).receipt->stored, 3U);
    }

    void textIsImportedWithItsDigest()
    {
        QSignalSpy ended(m_queue.get(), &ImportQueue::ended);
        QueuedLog text{u"Pasted text"_s, {}};
        text.options.reader.texts.insert(text.path, lines(0, 12));
        m_queue->add({text});
        QVERIFY(ended.wait(20'000));
        const auto outcomes = ended.at(0).at(0).value<QList<ImportOutcome>>();
        VERIFY_OK(outcomes.at(0).receipt);
        const ImportedFile file = outcomes.at(0).receipt->files.value(0);
        QCOMPARE(file.bytes, quint64(lines(0, 12).size()));
        QCOMPARE(
            file.sha256,
            QString::fromLatin1(QCryptographicHash::hash(lines(0, 12), QCryptographicHash::Sha256).toHex()));
        QCOMPARE(eventsIn(m_vault->store()), 12U);
    }

    void stoppingKeepsWhatIsDone()
    {
        QSignalSpy ended(m_queue.get(), &ImportQueue::ended);
        const QString large = write("large", lines(0, 600'000));
        m_queue->add({{large, {}}, {write("never begun", lines(0, 5)), {}}});
        // As soon as something has been read.
        QTRY_VERIFY_WITH_TIMEOUT(m_queue->pace().records > 0, 20'000);
        m_queue->stop();
        QVERIFY(m_queue->pace().isStopping);
        QVERIFY(ended.wait(30'000));
        const auto outcomes = ended.at(0).at(0).value<QList<ImportOutcome>>();
        QCOMPARE(outcomes.size(), 1);
        QCOMPARE(ended.at(0).at(1).toInt(), 1);
        VERIFY_OK(outcomes.at(0).receipt);
        const ImportReceipt receipt = *outcomes.at(0).receipt;
        QVERIFY(receipt.stored > 0 && receipt.stored < 600'000);
        QVERIFY(!receipt.note.isEmpty());
        QCOMPARE(eventsIn(m_vault->store()), receipt.stored);
        // The rest comes with the next try, nothing twice.
        m_queue->add({{large, {}}});
        QVERIFY(ended.wait(60'000));
        QCOMPARE(eventsIn(m_vault->store()), 600'000U);
    }

    void goingStopsAndKeeps()
    {
        m_queue->add({{write("large", lines(0, 400'000)), {}}});
        QTRY_VERIFY_WITH_TIMEOUT(m_queue->pace().records > 0, 20'000);
        m_queue.reset();
        const auto imports = waitFor(m_vault->store().imports());
        VERIFY_OK(imports);
        QCOMPARE(imports->size(), 1);
        QCOMPARE(imports->at(0).state, ImportRecord::State::Partial);
    }

    void secondsLeftFollowTheBytes()
    {
        ImportPace pace;
        pace.bytesTotal = 900;
        pace.bytesRead = 300;
        pace.seconds = 0.5;
        QCOMPARE(pace.secondsLeft(), -1.0); // too soon to tell
        pace.seconds = 10;
        QCOMPARE(pace.secondsLeft(), 20.0);
        pace.records = 50;
        QCOMPARE(pace.recordsPerSecond(), 5.0);
    }

private:
    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TrailVault> m_vault;
    std::unique_ptr<ImportQueue> m_queue;
};

QTEST_GUILESS_MAIN(TestImportQueue)
#include "tst_importqueue.moc"
