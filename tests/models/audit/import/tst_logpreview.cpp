// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/import/logpreview.h"
#include "packing.h"
#include "tests/models/vault/checks.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace claviger;
using namespace claviger::audit;
using namespace Qt::StringLiterals;

namespace {

const SecretScrubber &scrubber()
{
    static const SecretScrubber one({}, wellKnownTokenShapes());
    return one;
}

/// JSON written with single quotes: moc loses its way in raw strings.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray ndjson(int from, int count)
{
    const QByteArray line =
        json("{'timestamp':'2026-03-01T00:%1:00Z','user_email':'u%2@example.org','ip_address':'203.0.113.7',"
             "'method':'GET','path':'/v1/keys/%3','status_code':200}\n");
    QByteArray text;
    for (int i = from; i < from + count; ++i)
        text += QByteArray(line)
                    .replace("%1", QByteArray::number(i % 60).rightJustified(2, '0'))
                    .replace("%2", QByteArray::number(i % 5))
                    .replace("%3", QByteArray::number(i));
    return text;
}

QStringList pathsOf(const LogPreview &preview)
{
    QStringList paths;
    for (const FoundField &field : preview.fields)
        paths.append(field.path);
    return paths;
}

QStringList mappedTo(const LogPreview &preview, const QString &name)
{
    for (const FormatDecision::Field &field : preview.decision.mapping) {
        if (field.name == name)
            return field.paths;
    }
    return {};
}

} // namespace

class TestLogPreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void showsTheFirstRecords()
    {
        const auto preview = previewLog(write("app.ndjson", ndjson(0, 500) + "{broken\n"), {}, scrubber());
        VERIFY_OK(preview);
        QCOMPARE(preview->records.size(), 40);
        QCOMPARE(preview->looked, 501U);
        QCOMPARE(preview->rejected, 1U);
        QCOMPARE(preview->records.at(3)[AuditField::Actor], u"u3@example.org"_s);
        QCOMPARE(preview->records.at(3)[AuditField::Ip], u"203.0.113.7"_s);
        QCOMPARE(preview->records.at(3).position, 4U);
        QVERIFY(pathsOf(*preview).contains(u"user_email"_s));
        QCOMPARE(preview->fields.front().records, 501U - 1);
        QVERIFY(!preview->fields.front().examples.isEmpty());
        QVERIFY(!preview->decision.why.isEmpty());
        QVERIFY(!preview->assumesZone);
    }

    void whatCannotBeReadSaysWhy()
    {
        const auto preview = previewLog(write("app.ndjson", "{broken\n" + ndjson(0, 3)), {}, scrubber());
        VERIFY_OK(preview);
        QVERIFY(preview->records.constFirst().isRejected());
        QVERIFY(!preview->records.constFirst().reason.isEmpty());
        QCOMPARE(preview->records.constFirst().raw, u"{broken"_s);
        QCOMPARE(preview->records.size(), 4);
    }

    void aKnownFormatIsCertain()
    {
        QByteArray text;
        for (int i = 0; i < 20; ++i)
            text += json("{'@timestamp':1709251200000,'action':'org.update_member','actor':'octo',"
                         "'actor_ip':'203.0.113.9','org':'acme','_document_id':'d" +
                         QByteArray::number(i) + "','created_at':1709251200000}\n");
        const auto preview = previewLog(write("export", text), {}, scrubber());
        VERIFY_OK(preview);
        QCOMPARE(preview->decision.format, u"github"_s);
        QVERIFY2(preview->isCertain(), qPrintable(QString::number(preview->decision.confidence)));
        const auto unknown = previewLog(
            write("own.ndjson", json("{'wann':'2026-03-01T00:00:00Z','wer':'ada'}\n")), {}, scrubber());
        VERIFY_OK(unknown);
        QCOMPARE(unknown->decision.format, u"generic"_s);
        QVERIFY(!unknown->isCertain());
    }

    void correctionsShowAtOnce()
    {
        const QString path = write("app.ndjson", ndjson(0, 5));
        ReaderOptions options;
        options.mapping = {{u"actor"_s, u"path"_s}, {u"ip"_s, QString()}};
        const auto preview = previewLog(path, options, scrubber());
        VERIFY_OK(preview);
        QCOMPARE(preview->records.at(2)[AuditField::Actor], u"/v1/keys/2"_s);
        QCOMPARE(preview->records.at(2)[AuditField::Ip], QString());
        QCOMPARE(mappedTo(*preview, u"actor"_s), QStringList{u"path"_s});
        options.format = u"nonsense"_s;
        const auto refused = previewLog(path, options, scrubber());
        VERIFY_ERROR(refused, ErrorCode::Invalid);
    }

    /// Paths are given as they are shown, also where the records stand in an object of each line.
    void pathsBeginAtTheRoot()
    {
        QByteArray text;
        for (int i = 0; i < 10; ++i)
            text += json("{'received':'2026-03-02T00:00:00Z','data':{'date':'2026-03-01T00:00:00Z','type':'s',"
                         "'user_id':'u','_id':'a" +
                         QByteArray::number(i) +
                         "','client_id':'c','client_name':'n','ip':'203.0.113.4','description':'d','log_id':'l'}}\n");
        const QString path = write("auth.ndjson", text);
        const auto plain = previewLog(path, {}, scrubber());
        VERIFY_OK(plain);
        if (plain->decision.inside != u"data"_s)
            QSKIP("no format of the catalogue takes this for its own any more");
        QVERIFY(pathsOf(*plain).contains(u"data.ip"_s));
        ReaderOptions options;
        options.mapping = {{u"actor"_s, u"data.client_name"_s}, {u"time"_s, u"received"_s}};
        const auto corrected = previewLog(path, options, scrubber());
        VERIFY_OK(corrected);
        QCOMPARE(corrected->records.at(0)[AuditField::Actor], u"n"_s);
        QCOMPARE(corrected->records.at(0).time, 1'772'409'600'000'000'000);
        QCOMPARE(mappedTo(*corrected, u"actor"_s), QStringList{u"data.client_name"_s});
        QCOMPARE(mappedTo(*corrected, u"time"_s), QStringList{u"received"_s});
    }

    void zoneAndYearCanBeSaid()
    {
        const QString path =
            write("syslog", "Mar  1 12:00:00 host app: user=ada action=login ip=203.0.113.1\n"
                            "Mar  1 12:00:01 host app: user=bob action=login ip=203.0.113.2\n");
        const auto assumed = previewLog(path, {}, scrubber());
        VERIFY_OK(assumed);
        QVERIFY(assumed->assumesYear);
        QVERIFY(assumed->assumesZone);
        ReaderOptions options;
        options.year = 2021;
        options.zone = QTimeZone("Europe/Berlin");
        const auto said = previewLog(path, options, scrubber());
        VERIFY_OK(said);
        QCOMPARE(said->records.at(0).time, 1'614'596'400'000'000'000); // 2021-03-01T11:00:00Z
    }

    void secretsAreNotShown()
    {
        const QByteArray secret = "ghp_0123456789abcdefghijABCDEFGHIJ012345";
        const auto preview =
            previewLog(write("a", ndjson(0, 2).replace("/v1/keys/1", QByteArray("/v1?token=" + secret))), {}, scrubber());
        VERIFY_OK(preview);
        QString all;
        for (const PreviewRecord &record : preview->records)
            all += record.raw + record.fields[indexOf(AuditField::Resource)];
        for (const FoundField &field : preview->fields)
            all += field.examples.join(u' ');
        QVERIFY(!all.contains(QString::fromLatin1(secret)));
        QVERIFY(all.contains(u"ghp_["_s));
    }

    void textNeedsNoFile()
    {
        ReaderOptions options;
        options.texts.insert(u"Pasted"_s, ndjson(0, 7));
        const auto preview = previewLog(u"Pasted"_s, options, scrubber());
        VERIFY_OK(preview);
        QCOMPARE(preview->looked, 7U);
        QCOMPARE(preview->bytes, quint64(ndjson(0, 7).size()));
    }

    void archivesShowTheirFirstLog()
    {
        const auto preview = previewLog(
            write("logs.zip",
                  archived({{"picture.png", QByteArray("\x89PNG\0\0\0\0", 8)}, {"a.ndjson", ndjson(0, 9)}},
                           Packing::Zip)),
            {}, scrubber());
        VERIFY_OK(preview);
        QCOMPARE(preview->looked, 9U);
        QVERIFY(preview->path.endsWith(u"logs.zip/a.ndjson"_s));
    }

    void wrongFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("binary") << QByteArray("\x00\x01\x02\xff\xfe\x00\x00\x07", 8).repeated(100);
        QTest::newRow("an archive without logs")
            << archived({{"a.png", QByteArray("\x89PNG\0\0\0\0", 8)}}, Packing::Zip);
        QTest::newRow("half an archive") << archived({{"a.log", ndjson(0, 300)}}, Packing::Zip).first(60);
    }

    void wrongFilesAreNamed()
    {
        QFETCH(QByteArray, bytes);
        const auto preview = previewLog(write("wrong", bytes), {}, scrubber());
        QVERIFY(!preview || preview->looked == 0);
        if (!preview)
            QVERIFY2(preview.error().message.endsWith(u'.'), qPrintable(preview.error().message));
    }

    void whatIsNotThereIsNamed()
    {
        VERIFY_ERROR(previewLog(m_folder->filePath(u"gone"_s), {}, scrubber()), ErrorCode::NotFound);
        VERIFY_ERROR(previewLog(m_folder->path(), {}, scrubber()), ErrorCode::NotFound);
    }

    void anEmptyFileHasNoRecords()
    {
        const auto preview = previewLog(write("empty", {}), {}, scrubber());
        VERIFY_OK(preview);
        QCOMPARE(preview->looked, 0U);
        QVERIFY(!preview->isCertain());
    }

    /// Only the beginning is read, whatever lies behind it.
    void largeFilesAreQuick()
    {
        const QString path = write("large", ndjson(0, 200'000));
        QElapsedTimer timer;
        timer.start();
        const auto preview = previewLog(path, {}, scrubber());
        VERIFY_OK(preview);
        QVERIFY2(preview->looked < 10'000, qPrintable(QString::number(preview->looked)));
        qInfo("%lld ms", timer.elapsed());
    }

    void aHugeLineIsNoHarm()
    {
        const auto preview = previewLog(write("huge", "{\"timestamp\":\"2026-03-01T00:00:00Z\",\"user\":\"" +
                                                          QByteArray(8 << 20, 'x') + "\"}\n"),
                                        {}, scrubber());
        VERIFY_OK(preview);
        QCOMPARE(preview->looked, 1U);
        QVERIFY(preview->records.constFirst().raw.size() <= 4'000);
    }

private:
    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestLogPreview)
#include "tst_logpreview.moc"
