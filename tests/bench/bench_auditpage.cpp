// SPDX-License-Identifier: GPL-3.0-or-later
// The Audit page over a million events (CLAVIGER_BENCH_LARGE=1: over ten million), in the real window over a
// real vault: how long the event loop stands still while a query is typed, how soon the page is there, how
// soon any place is scrolled to, what it takes of memory. CLAVIGER_BENCH_DIR: where logs are kept.
#include "models/audit/import/importer.h"
#include "models/services/httptransport.h"
#include "models/sync/session.h"
#include "tests/bench/eventlog.h"
#include "ui/audit/eventtable.h"
#include "ui/audit/eventtableview.h"
#include "ui/audit/queryedit.h"
#include "ui/control/sessionview.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/uistate.h"
#include "ui/platform/clipboardport.h"
#include "ui/platform/secretclipboard.h"
#include "ui/platform/systemtimer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QMimeData>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

class NoClipboard final : public ClipboardPort
{
public:
    void put(std::unique_ptr<QMimeData>) override {}
    [[nodiscard]] QString text() const override { return {}; }
    [[nodiscard]] bool isOwn() const override { return false; }
    void clear() override {}
    [[nodiscard]] bool needsFocus() const override { return false; }
    [[nodiscard]] bool hasFocus() const override { return true; }
};

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

void print(const char *what, double value, const char *unit, const char *goal)
{
    std::printf("  %-58s %10.1f %-6s %s\n", what, value, unit, goal);
    std::fflush(stdout);
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The longest time for which the event loop came round to nothing: what a person feels as a window that
/// hangs. It looks each millisecond; without any rest it would take a core from the answers it waits for.
class Watchdog
{
public:
    Watchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, milliseconds(m_since));
            m_since.start();
        });
        m_since.start();
        m_timer.start(1);
    }
    double take() { return std::exchange(m_longest, 0.0); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

/// Lets the event loop run; QTest::qWait() would sleep in between, which no person's window does.
void spin(int forMilliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(forMilliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

} // namespace

class BenchAuditPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void page_data()
    {
        QTest::addColumn<quint64>("count");
        QTest::newRow("1 million events") << quint64(1'000'000);
        if (qEnvironmentVariableIntValue("CLAVIGER_BENCH_LARGE") > 0)
            QTest::newRow("10 million events") << quint64(10'000'000);
    }

    void page()
    {
        QFETCH(quint64, count);
        QTemporaryDir dir;
        const QString logs = qEnvironmentVariable("CLAVIGER_BENCH_DIR", dir.path());
        const QString log = QDir(logs).filePath(u"events-%1.ndjson"_s.arg(count));
        QVERIFY(bench::writeEventLog(log, count));
        auto vault = Vault::create(dir.filePath(u"bench.vault"_s), Secret("bench passphrase"));
        QVERIFY(vault);
        const SystemClock clock;
        HttpTransport transport(clock, nullptr);
        Session session(std::move(*vault), ServiceCatalogue::load({}), transport, clock);
        importLog(session, log, count);

        UiState state(dir.filePath(u"window.ini"_s));
        SecretClipboard clipboard(std::make_unique<NoClipboard>(), std::make_unique<SystemTimer>());
        MainWindow window(state, clock);
        SessionView view(window, clipboard);
        window.resize(1280, 800);
        window.show();
        view.setSession(&session);
        window.showPage(Page::Audit);
        AuditPage &page = window.auditPage();
        QTRY_COMPARE_WITH_TIMEOUT(page.model().total(), std::uint64_t(count), 60'000);

        std::printf("\nAudit page, %s\n", QTest::currentDataTag());
        const qint64 before = residentBytes();
        typeQueries(page);
        scroll(page);
        print("resident memory", double(residentBytes()) / 1e6, "MB", "");
        print("of which the engine's columns and dictionaries", double(session.events().memory()) / 1e6, "MB",
              "");
        print("engine's bound: 40 bytes an event + 100 MB", (40.0 * double(count) + 100e6) / 1e6, "MB",
              "(goal: at most 150 MB more)");
        print("growth while typing and scrolling", double(residentBytes() - before) / 1e6, "MB", "");
        view.setSession(nullptr);
    }

private:
    static void importLog(Session &session, const QString &log, quint64 count)
    {
        audit::Importer importer(session.events());
        const auto done = importer.importLogs({log}, {}, std::make_shared<audit::ImportProgress>());
        QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), 300'000);
        QVERIFY(done.result().value(0).receipt);
        QCOMPARE(quint64(done.result().value(0).receipt->stored), count);
    }

    /// Types as fast as a person can: a key each 40 ms, whatever the page is doing.
    static void typeQueries(AuditPage &page)
    {
        Watchdog watchdog;
        std::vector<double> stalls;
        std::vector<double> repaints;
        for (const QString &query : {u"outcome:denied"_s, u"key:eg_live_0* status:>=400"_s,
                                     u"-ua:curl* ip:10.0.0.0/8"_s, u"since:2020 mozilla"_s}) {
            page.queryEdit()->clear();
            spin(500);
            bool isAnswered = false;
            QEventLoop untilAnswered;
            const auto answered = QObject::connect(&page, &AuditPage::viewLeft, &page, [&] {
                isAnswered = true;
                untilAnswered.quit();
            });
            QElapsedTimer since;
            for (qsizetype at = 0; at < query.size(); ++at) {
                (void)watchdog.take();
                since.start();
                isAnswered = false;
                QTest::keyClick(page.queryEdit(), query[at].toLatin1());
                const double own = milliseconds(since);
                if (at + 1 < query.size())
                    spin(40);
                else if (!isAnswered)
                    untilAnswered.exec();
                stalls.push_back(std::max(own, watchdog.take()));
            }
            page.window()->repaint();
            QCoreApplication::processEvents();
            repaints.push_back(milliseconds(since));
            QObject::disconnect(answered);
        }
        print("longest stall of the event loop while typing", *std::ranges::max_element(stalls), "ms",
              "(goal: < 16)");
        print("  median of the longest per keystroke", median(stalls), "ms", "");
        print("last keystroke to the page repainted, slowest query", *std::ranges::max_element(repaints),
              "ms", "(goal: 150)");
        print("  median", median(repaints), "ms", "");
    }

    static void scroll(AuditPage &page)
    {
        page.queryEdit()->clear();
        QScrollBar *bar = page.table()->scrollBar();
        QTRY_VERIFY_WITH_TIMEOUT(bar->maximum() > 100'000, 20'000);
        spin(500);
        std::mt19937 random(7); // NOLINT: the same places each time
        std::vector<double> times;
        for (int i = 0; i < 40; ++i) {
            const int place = std::uniform_int_distribution<int>(0, bar->maximum())(random);
            QElapsedTimer since;
            since.start();
            bar->setValue(place);
            const auto isThere = [&page] {
                for (int row = 0; row < page.model().rowCount(); ++row) {
                    if (!page.model().data(page.model().index(row, 0), EventLoadedRole).toBool())
                        return false;
                }
                return true;
            };
            while (!isThere() && since.elapsed() < 5000)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            page.table()->view()->viewport()->repaint();
            times.push_back(milliseconds(since));
            spin(30);
        }
        print("scrolled to any place, slowest of 40", *std::ranges::max_element(times), "ms", "(goal: 50)");
        print("  median", median(times), "ms", "");
    }
};

QTEST_MAIN(BenchAuditPage)
#include "bench_auditpage.moc"
