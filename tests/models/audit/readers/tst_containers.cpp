// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectingsink.h"
#include "packing.h"

#include "models/audit/readers/logwalk.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace claviger;
using namespace claviger::audit;
using namespace Qt::StringLiterals;

namespace {

QByteArray lines(int from, int count)
{
    QByteArray text;
    for (int i = from; i < from + count; ++i)
        text += "{\"time\":\"2024-01-01T00:00:00Z\",\"action\":\"a\",\"ip\":\"203.0.113.1\",\"n\":" +
                QByteArray::number(i) + "}\n";
    return text;
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, QStringConverter::Flag flag)
{
    QStringEncoder encoder(encoding, flag);
    return encoder.encode(text);
}

/// What a walk over \a path gives.
struct Walked
{
    std::size_t events = 0;
    QStringList paths;
    QStringList containers;
    QStringList errors;

    explicit Walked(const QStringList &places, const ReaderOptions &options = {})
    {
        LogWalk walk(places, options);
        while (true) {
            Result<std::optional<OpenedLog>> log = walk.next();
            if (!log) {
                errors.append(log.error().message);
                if (errors.size() > 100)
                    return;
                continue;
            }
            if (!*log)
                return;
            CollectingSink sink;
            const Done done = readAll(*(*log)->source, sink);
            if (!done)
                errors.append(done.error().message);
            events += sink.events.size();
            paths.append((*log)->path);
            containers.append((*log)->decision.container);
        }
    }
};

} // namespace

class TestContainers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unpacks_data();
    void unpacks();
    void readsAllMembersOfGzip();
    void tellsOfTruncation();
    void refusesBombs();
    void refusesDepth();
    void refusesBinary();
    void walksFoldersInOrder();
    void doesNotFollowLinksOut();
    void readsUtf16_data();
    void readsUtf16();
    void showsAllBytesToTheWitness();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestContainers::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestContainers::unpacks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("events");
    QTest::addColumn<QString>("container");
    const QByteArray text = lines(0, 10);
    const QByteArray gz = packed(text, Packing::Gzip);
    QTest::newRow("plain") << text << 10 << u""_s;
    QTest::newRow("gzip") << gz << 10 << u"gzip"_s;
    QTest::newRow("zstd") << packed(text, Packing::Zstd) << 10 << u"zstd"_s;
    QTest::newRow("xz") << packed(text, Packing::Xz) << 10 << u"xz"_s;
    QTest::newRow("bzip2") << packed(text, Packing::Bzip2) << 10 << u"bzip2"_s;
    QTest::newRow("zip") << archived({{"a.log", text}, {"sub/b.log", lines(10, 5)}}, Packing::Zip) << 15
                         << u"zip"_s;
    QTest::newRow("tar") << archived({{"a.log", text}, {"b.log", lines(10, 5)}}, Packing::Tar) << 15
                         << u"tar"_s;
    QTest::newRow("tar.gz") << packed(archived({{"a.log", text}, {"b.log", lines(10, 5)}}, Packing::Tar),
                                      Packing::Gzip)
                            << 15 << u"gzip, tar"_s;
    QTest::newRow("zip of gz") << archived({{"a.json.gz", gz}, {"b.json.gz", gz}}, Packing::Zip) << 20
                               << u"zip, gzip"_s;
    QTest::newRow("zip with rubbish of a mac")
        << archived({{"a.log", text}, {"__MACOSX/._a.log", "x"}, {".DS_Store", "y"}}, Packing::Zip) << 10
        << u"zip"_s;
}

void TestContainers::unpacks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, events);
    QFETCH(QString, container);
    // The name says nothing.
    const Walked walked({write(u"export.txt"_s, bytes)});
    QVERIFY2(walked.errors.isEmpty(), qPrintable(walked.errors.join(u' ')));
    QCOMPARE(int(walked.events), events);
    for (const QString &each : walked.containers)
        QVERIFY2(container.isEmpty() || each.startsWith(container + u':'), qPrintable(each));
}

void TestContainers::readsAllMembersOfGzip()
{
    const Walked walked(
        {write(u"two.gz"_s, packed(lines(0, 40), Packing::Gzip) + packed(lines(40, 63), Packing::Gzip))});
    QVERIFY(walked.errors.isEmpty());
    QCOMPARE(int(walked.events), 103);
}

void TestContainers::tellsOfTruncation()
{
    QByteArray text;
    for (int i = 0; i < 20'000; ++i)
        text += "{\"time\":\"2024-01-01T00:00:00Z\",\"action\":\"" + QByteArray::number(i * 7919 % 10'007) +
                "\"}\n";
    const QByteArray whole = packed(text, Packing::Gzip);
    const Walked walked({write(u"cut.gz"_s, whole.first(whole.size() * 3 / 4))});
    QVERIFY(!walked.errors.isEmpty());
    QVERIFY2(walked.errors.front().contains(u"cut off"_s), qPrintable(walked.errors.front()));
    QVERIFY(walked.events > 1'000);
    QVERIFY(walked.events < 20'000);
}

void TestContainers::refusesBombs()
{
    ReaderOptions options;
    options.limits.expansionFree = 100'000;
    options.limits.expansionRatio = 50;
    const QByteArray bomb = packed(QByteArray(20'000'000, '\n'), Packing::Gzip);
    const Walked walked({write(u"bomb.gz"_s, bomb)}, options);
    QCOMPARE(walked.errors.size(), 1);
    QVERIFY2(walked.errors.front().contains(u"50 times"_s), qPrintable(walked.errors.front()));
}

void TestContainers::refusesDepth()
{
    QByteArray bytes = lines(0, 1);
    for (int i = 0; i < 5; ++i)
        bytes = packed(bytes, Packing::Gzip);
    const Walked walked({write(u"deep.gz"_s, bytes)});
    QCOMPARE(walked.errors.size(), 1);
    QCOMPARE(int(walked.events), 0);
}

void TestContainers::refusesBinary()
{
    const Walked walked({write(u"picture.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0", 20)),
                         write(u"a.log"_s, lines(0, 3))});
    QCOMPARE(walked.errors.size(), 1);
    QCOMPARE(int(walked.events), 3);
}

void TestContainers::walksFoldersInOrder()
{
    write(u"logs/b.log"_s, lines(0, 1));
    write(u"logs/a/2.log"_s, lines(1, 1));
    write(u"logs/a/1.log.gz"_s, packed(lines(2, 1), Packing::Gzip));
    write(u"logs/c.log"_s, lines(3, 1));
    const Walked walked({m_folder->filePath(u"logs"_s)});
    QStringList names;
    for (const QString &path : walked.paths)
        names.append(path.mid(m_folder->path().size() + 6));
    QCOMPARE(names, (QStringList{u"a/1.log.gz"_s, u"a/2.log"_s, u"b.log"_s, u"c.log"_s}));
}

void TestContainers::doesNotFollowLinksOut()
{
    const QString outside = write(u"outside.log"_s, lines(0, 1));
    write(u"logs/a.log"_s, lines(1, 1));
    QVERIFY(QFile::link(outside, m_folder->filePath(u"logs/escape.log"_s)));
    QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"logs/round"_s)));
    const Walked walked({m_folder->filePath(u"logs"_s)});
    QCOMPARE(walked.paths.size(), 1);
    QVERIFY(walked.paths.front().endsWith(u"a.log"_s));
}

void TestContainers::readsUtf16_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QString::fromUtf8(lines(0, 4));
    QTest::newRow("little endian with mark")
        << encoded(text, QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("big endian with mark")
        << encoded(text, QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    QTest::newRow("little endian") << encoded(text, QStringConverter::Utf16LE,
                                              QStringConverter::Flag::Default);
    QTest::newRow("utf-8 with mark") << QByteArray("\xEF\xBB\xBF" + lines(0, 4));
}

void TestContainers::readsUtf16()
{
    QFETCH(QByteArray, bytes);
    const Walked walked({write(u"wide.json"_s, bytes)});
    QVERIFY(walked.errors.isEmpty());
    QCOMPARE(int(walked.events), 4);
}

void TestContainers::showsAllBytesToTheWitness()
{
    for (const QByteArray &bytes : {packed(lines(0, 1'000), Packing::Gzip),
                                    archived({{"a.log", lines(0, 10)}}, Packing::Zip), lines(0, 3)}) {
        QByteArray seen;
        ReaderOptions options;
        options.witness = [&seen](std::string_view piece) {
            seen.append(piece.data(), qsizetype(piece.size()));
        };
        const Walked walked({write(u"any"_s, bytes)}, options);
        QVERIFY(walked.events > 0);
        QCOMPARE(seen, bytes);
    }
}

QTEST_GUILESS_MAIN(TestContainers)
#include "tst_containers.moc"
