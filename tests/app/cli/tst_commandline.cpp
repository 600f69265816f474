// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/passphrase.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;
using Mode = CommandLine::Mode;

class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("mode");
        QTest::newRow("nothing opens the window") << QStringList{} << int(Mode::Window);
        QTest::newRow("how long the start takes") << QStringList{u"--time-start"_s} << int(Mode::Window);
        QTest::newRow("demo") << QStringList{u"--demo"_s} << int(Mode::Demo);
        QTest::newRow("pictures") << QStringList{u"--demo"_s, u"--screenshots"_s, u"d"_s} << int(Mode::Demo);
        QTest::newRow("pictures of a size")
            << QStringList{u"--demo"_s, u"--screenshots"_s, u"d"_s,
                           u"--size"_s, u"1920x1200"_s,     u"--right-to-left"_s}
            << int(Mode::Demo);
        for (const QString &size :
             {u"1920"_s, u"1920x"_s, u"axb"_s, u"10x10"_s, u"99999x99999"_s, u"1x2x3"_s})
            QTest::addRow("no size: %s", qPrintable(size))
                << QStringList{u"--demo"_s, u"--size"_s, size} << int(Mode::Usage);
        QTest::newRow("verb") << QStringList{u"--json"_s, u"keys"_s, u"list"_s} << int(Mode::Verb);
        QTest::newRow("help") << QStringList{u"--help"_s} << int(Mode::Help);
        QTest::newRow("version") << QStringList{u"--version"_s} << int(Mode::Version);
        QTest::newRow("unknown option") << QStringList{u"--wat"_s} << int(Mode::Usage);
        QTest::newRow("value missing") << QStringList{u"--vault"_s} << int(Mode::Usage);
    }

    void modes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, mode);
        QCOMPARE(int(CommandLine::parse(arguments).mode), mode);
    }

    void filesOpenTheWindow()
    {
        QTemporaryDir dir;
        QDir::setCurrent(dir.path());
        QFile file(u"audit"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QDir().mkpath(u"logs"_s));
        const CommandLine opened = CommandLine::parse({u"logs"_s, u"audit"_s});
        QCOMPARE(int(opened.mode), int(Mode::Window));
        QCOMPARE(opened.files, (QStringList{dir.filePath(u"logs"_s), dir.filePath(u"audit"_s)}));
        QVERIFY(!opened.isVaultNamed);
        QVERIFY(CommandLine::parse({u"--vault"_s, u"v"_s, u"logs"_s}).isVaultNamed);
        // A verb stays one, and says so; behind "--" there are only files.
        const CommandLine verb = CommandLine::parse({u"audit"_s, u"formats"_s});
        QCOMPARE(int(verb.mode), int(Mode::Verb));
        QVERIFY(!verb.remark.isEmpty());
        QVERIFY(CommandLine::parse({u"keys"_s, u"list"_s}).remark.isEmpty());
        QCOMPARE(CommandLine::parse({u"--"_s, u"audit"_s}).files, QStringList{dir.filePath(u"audit"_s)});
        // What is neither is told by name.
        QCOMPARE(int(CommandLine::parse({u"nothing"_s}).mode), int(Mode::Verb));
        const CommandLine missing = CommandLine::parse({u"logs"_s, u"nothing"_s});
        QCOMPARE(int(missing.mode), int(Mode::Usage));
        QVERIFY(missing.mistake.contains(u"nothing"_s));
        QCOMPARE(int(CommandLine::parse({u"--demo"_s, u"logs"_s}).mode), int(Mode::Usage));
        QDir::setCurrent(QDir::rootPath());
    }

    void jsonMayStandAtEitherEnd()
    {
        QVERIFY(CommandLine::parse({u"--json"_s, u"sync"_s}).options.json);
        const CommandLine line = CommandLine::parse({u"sync"_s, u"work"_s, u"--json"_s});
        QVERIFY(line.options.json);
        QCOMPARE(line.arguments, QStringList{u"work"_s});
    }

    void helpIsWhatPeopleTry()
    {
        QCOMPARE(CommandLine::parse({u"help"_s}).mode, Mode::Help);
        for (const QStringList &arguments : {QStringList{u"help"_s, u"keys"_s},
                                             {u"keys"_s, u"--help"_s},
                                             {u"keys"_s, u"create"_s, u"-h"_s}}) {
            const CommandLine line = CommandLine::parse(arguments);
            QCOMPARE(line.mode, Mode::Verb);
            QCOMPARE(line.verb, u"keys"_s);
            QVERIFY(line.verbHelp);
        }
        QVERIFY(!CommandLine::parse({u"keys"_s, u"list"_s}).verbHelp);
    }

    void secretFiles_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("a line") << QByteArray("token\r\n") << QByteArray("token");
        QTest::newRow("the first line") << QByteArray("token\nremark\n") << QByteArray("token");
        QTest::newRow("parts on a line") << QByteArray("{\"a\": 1}\nremark\n") << QByteArray("{\"a\": 1}");
        QTest::newRow("parts on several") << QByteArray("{\n \"a\": 1\n}\n") << QByteArray("{\n \"a\": 1\n}");
        QTest::newRow("a brace") << QByteArray("{token\nremark") << QByteArray("{token");
    }

    void secretFiles()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, secret);
        QTemporaryFile onDisk;
        QVERIFY(onDisk.open());
        onDisk.write(file);
        onDisk.close();
        const Result<Secret> read = readSecretFile(onDisk.fileName());
        QVERIFY(read);
        QCOMPARE(read->expose().toByteArray(), secret);
    }

    void exitCodes_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("bad input") << int(ErrorCode::Invalid) << 0 << 1;
        QTest::newRow("wrong passphrase") << int(ErrorCode::VaultWrongPassphrase) << 0 << 3;
        QTest::newRow("damaged") << int(ErrorCode::VaultDamaged) << 0 << 3;
        QTest::newRow("refused") << int(ErrorCode::Refused) << 403 << 4;
        QTest::newRow("unreachable") << int(ErrorCode::Unreachable) << 0 << 5;
        QTest::newRow("rate limited") << int(ErrorCode::RateLimited) << 429 << 5;
        QTest::newRow("server error") << int(ErrorCode::BadAnswer) << 503 << 5;
        QTest::newRow("unreadable answer") << int(ErrorCode::BadAnswer) << 200 << 1;
    }

    void exitCodes()
    {
        QFETCH(int, code);
        QFETCH(int, status);
        QFETCH(int, exitCode);
        Error error = makeError(ErrorCode(code), u"x"_s);
        error.httpStatus = status;
        QCOMPARE(exitCodeOf(error), exitCode);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
