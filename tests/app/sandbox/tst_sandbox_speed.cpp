// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/sandboxprobe.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace claviger;

/// Ten thousand keys must not make the sandbox the slow part of a benchmark.
class TestSandboxSpeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesOfTenThousandKeys();
};

void TestSandboxSpeed::pagesOfTenThousandKeys()
{
    SandboxOptions options;
    options.keysPerWorkspace = 500;
    options.workspaces = 20;
    SandboxProbe probe(options);
    const HeaderMap admin = probe.admin(u"entergram"_s);
    QList<qint64> micros;
    int keys = 0;
    for (int number = 0; number < 20; ++number) {
        const Got workspace = probe.get(u"/entergram/v1/workspace?page=%1"_s.arg(number), admin);
        QCOMPARE(workspace.headers.contains("link"), number < 19);
        const QString path = u"/entergram/v1/workspaces/%1/api-keys?limit=200&offset="_s.arg(
            workspace.at(u"data.id"_s).toString());
        for (int offset = 0; offset < 500; offset += 200) {
            QElapsedTimer timer;
            timer.start();
            const Got page = probe.get(path + QString::number(offset), admin);
            micros << timer.nsecsElapsed() / 1000;
            keys += int(page.at(u"data.items"_s).toArray().size());
        }
    }
    QVERIFY(keys >= 10000 && keys <= 10001); // and the administrator's own
    std::sort(micros.begin(), micros.end());
    const qint64 median = micros[micros.size() / 2];
    qInfo("a page of 200 keys, both ends and a debug build: median %lld us, worst %lld us", median,
          micros.last());
}

QTEST_GUILESS_MAIN(TestSandboxSpeed)
#include "tst_sandbox_speed.moc"
