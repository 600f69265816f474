// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/export/eventexport.h"
#include "models/audit/export/eventjson.h"
#include "models/domain/delimitedtext.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace claviger;
using namespace claviger::audit;
using namespace Qt::StringLiterals;

/// An export holds what the answer holds, row for row.
class TestEventExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void rowForRow_data();
    void rowForRow();
    void formulasAreGuarded();
    void anExistingFileIsKept();
    void aFolderThatIsMissing();
    void cancelledLeavesNothing();

private:
    template <typename T> static T waitFor(const QFuture<T> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
            qFatal("a future did not finish");
        return future.result();
    }
    [[nodiscard]] Answer ask(std::uint32_t limit) const
    {
        Question question;
        question.limit = limit;
        question.order = TimeOrder::Ascending;
        return waitFor(m_store->ask(question)).value();
    }
    [[nodiscard]] ExportOrder order(const QString &name) const
    {
        ExportOrder order;
        order.path = m_dir.filePath(name);
        order.format = exportFormatFor(name);
        order.query = u"status:*"_s;
        order.made = QDateTime::fromSecsSinceEpoch(1'800'000'000, QTimeZone::utc()).toUTC();
        return order;
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// More than two pages; CLAVIGER_EXPORT_ROWS=1000000 makes it a view as large as people have.
    const int count = qMax(12'345, qEnvironmentVariableIntValue("CLAVIGER_EXPORT_ROWS"));
    QTemporaryDir m_dir;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<EventStore> m_store;
};

void TestEventExport::initTestCase()
{
    m_vault = Vault::create(m_dir.filePath(u"v.vault"_s), Secret("x"), KdfLimits::cheap()).value();
    m_store = std::make_unique<EventStore>(*m_vault);
    auto writer = m_store->begin(u"test"_s);
    QVERIFY(writer);
    {
        const auto builder = (*writer)->builder();
        for (int i = 0; i < count; ++i) {
            const std::string raw = "{\"n\":" + std::to_string(i) + ",\"s\":\"a, \\\"b\\\"\"}";
            const std::string actor = "=cmd|" + std::to_string(i % 7) + ",\"x\"";
            Record record;
            record.time = std::int64_t(i) * 1'000'000'007;
            record[AuditField::Actor] = actor;
            record[AuditField::Status] = i % 3 == 0 ? "403" : "";
            record[AuditField::Resource] = "two\nlines";
            record.raw = raw;
            record.position = std::uint64_t(i + 1);
            builder->accept(record);
        }
        builder->flush();
    }
    QVERIFY((*writer)->finish(ImportRecord::State::Complete, {}));
}

void TestEventExport::rowForRow_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("ndjson") << u"events.ndjson"_s;
    QTest::newRow("csv") << u"events.csv"_s;
}

void TestEventExport::rowForRow()
{
    QFETCH(const QString, name);
    const Answer answer = ask(std::uint32_t(count));
    const Result<ExportReceipt> receipt = waitFor(exportEvents(*m_store, answer, order(name)));
    QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().message));
    const QByteArray bytes = read(name);
    QCOMPARE(receipt->events, quint64(count));
    QCOMPARE(receipt->bytes, quint64(bytes.size()));
    QCOMPARE(receipt->sha256.toLatin1(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const QJsonObject side = QJsonDocument::fromJson(read(name + u".receipt.json"_s)).object();
    QCOMPARE(side, receipt->toJson());
    QCOMPARE(side["query"_L1].toString(), u"status:*"_s);

    if (name.endsWith(u"csv"_s)) {
        const auto table = DelimitedText::parse(QString::fromUtf8(bytes));
        QVERIFY(table);
        QCOMPARE(table->rows.size(), count + 1);
        for (int i = 0; i < count; ++i) {
            const QByteArrayList cells = eventCells(answer.rows.at(i));
            for (qsizetype column = 0; column < cells.size(); ++column) {
                QString cell = table->rows.at(i + 1).value(column);
                if (cell.startsWith(u"'="_s))
                    cell.remove(0, 1); // the guard
                QCOMPARE(cell.toUtf8(), cells.at(column));
            }
        }
        return;
    }
    const QByteArrayList lines = bytes.split('\n');
    QCOMPARE(lines.size(), count + 1); // and nothing behind the last line's end
    for (int i = 0; i < count; ++i)
        QCOMPARE(QJsonDocument::fromJson(lines.at(i)).object(), toJson(answer.rows.at(i)));
}

void TestEventExport::formulasAreGuarded()
{
    QVERIFY(waitFor(exportEvents(*m_store, ask(0), order(u"guard.csv"_s))));
    const QByteArray bytes = read(u"guard.csv"_s);
    QVERIFY(bytes.contains("\"'=cmd|0,\"\"x\"\"\""));
    QVERIFY(!bytes.contains(",=cmd"));
}

void TestEventExport::anExistingFileIsKept()
{
    QFile file(m_dir.filePath(u"mine.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    const auto receipt = waitFor(exportEvents(*m_store, ask(0), order(u"mine.csv"_s)));
    QVERIFY(!receipt);
    QVERIFY(receipt.error().message.contains(u"mine.csv"_s));
    QCOMPARE(read(u"mine.csv"_s), "mine");
}

void TestEventExport::aFolderThatIsMissing()
{
    const auto receipt = waitFor(exportEvents(*m_store, ask(0), order(u"no/such/events.csv"_s)));
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().code, ErrorCode::Io);
}

void TestEventExport::cancelledLeavesNothing()
{
    auto future = exportEvents(*m_store, ask(0), order(u"cancelled.ndjson"_s));
    future.cancel();
    future.waitForFinished();
    QVERIFY(!QFile::exists(m_dir.filePath(u"cancelled.ndjson"_s)));
    QVERIFY(!QFile::exists(m_dir.filePath(u"cancelled.ndjson.receipt.json"_s)));
}

QTEST_GUILESS_MAIN(TestEventExport)
#include "tst_eventexport.moc"
