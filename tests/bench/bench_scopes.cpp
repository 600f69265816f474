// SPDX-License-Identifier: GPL-3.0-or-later
// 10,000 keys of two services with 60 scopes each in the matrix of the Scopes page: filling it, asking who
// can, filtering, and drawing it at every step of a scroll. A frame of 60 Hz lasts 16.7 ms.
#include "models/tables/scopematrixproxy.h"
#include "ui/pages/scopematrixview.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

#include <cstdio>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

constexpr int keyCount = 10'000;
constexpr int resourceCount = 20;

/// The longest time of a few runs, in milliseconds: a frame is missed by the worst one.
template <typename Work> double worstOf(int runs, Work work)
{
    qint64 worst = 0;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        worst = qMax(worst, timer.nsecsElapsed());
    }
    return double(worst) / 1e6;
}

void print(const char *what, double milliseconds, const char *goal)
{
    std::printf("  %-58s %9.1f ms   %s\n", what, milliseconds, goal);
    std::fflush(stdout);
}

/// As many scopes as the largest catalogues have; one verb in three is no level, so columns abound.
QStringList scopesOf(int resource)
{
    const QString name = u"resource%1"_s.arg(resource);
    return {name + u".read"_s, name + u".write"_s, name + u".export"_s};
}

ServiceDescriptionPtr service()
{
    auto made = std::make_shared<ServiceDescription>();
    for (int resource = 0; resource < resourceCount; ++resource) {
        for (const QString &id : scopesOf(resource)) {
            Scope scope;
            scope.id = id;
            made->scopes.catalogue.append(scope);
        }
    }
    return made;
}

Inventory inventory()
{
    Inventory made;
    for (const QString &id : {u"c1"_s, u"c2"_s}) {
        Connection connection;
        connection.id = connection.name = connection.serviceId = id;
        made.connections.append(connection);
    }
    for (int i = 0; i < keyCount; ++i) {
        Key key;
        key.connectionId = i % 2 == 0 ? u"c1"_s : u"c2"_s;
        key.id = u"k%1"_s.arg(i);
        key.name = u"service-%1-worker-%2"_s.arg(i % 97).arg(i);
        key.status = KeyStatus::Active;
        for (int j = 0; j < 1 + i % 9; ++j)
            key.scopes << scopesOf((i + j * 7) % resourceCount).at((i + j) % 3);
        if (i % 100 == 0)
            key.scopes = {u"*"_s};
        made.keys.append(key);
    }
    return made;
}

} // namespace

class BenchScopes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_view.resize(1280, 800);
        m_view.show();
        std::printf("\n%d keys, two services with %d scopes each\n", keyCount, resourceCount * 3);
    }

    void fill()
    {
        const Inventory filled = inventory();
        const QHash<QString, ServiceDescriptionPtr> services{{u"c1"_s, service()}, {u"c2"_s, service()}};
        print("fill the matrix and lay it out", worstOf(1, [&](int) { m_model.setContent(filled, services); }), "");
        QCOMPARE(m_model.rowCount(), keyCount);
        QVERIFY(m_model.columnCount() > 60);
        print("the same again, nothing changed", worstOf(3, [&](int) { m_model.setContent(filled, services); }), "");
    }

    void ask()
    {
        const auto choices = m_model.choices(1);
        QVERIFY(choices.size() == 2);
        print("choices of a column, with counts", worstOf(8, [&](int i) { (void)m_model.choices(1 + i); }),
              "goal 50");
        print("who can, worst of 6", worstOf(6, [&](int i) {
                  m_proxy.setWish(i % 2 == 0 ? choices.constFirst().wish : ScopeWish());
              }),
              "goal 50");
        const QStringList typed{u"r"_s, u"re"_s, u"resource7"_s, u"worker-12"_s, u"zzzz"_s, u""_s};
        print("filter as typed, worst keystroke", worstOf(12, [&](int i) {
                  m_proxy.setText(typed.at(i % typed.size()));
                  m_view.fitColumns();
              }),
              "goal 50");
    }

    void scroll()
    {
        m_proxy.setText({});
        m_view.fitColumns();
        QCoreApplication::processEvents();
        QPixmap frame(m_view.size());
        const auto draw = [&](QScrollBar *bar, int step) {
            return worstOf(40, [&](int i) {
                bar->setValue(i * step);
                m_view.render(&frame);
            });
        };
        print("scroll down and draw all of it, worst frame", draw(m_view.verticalScrollBar(), 240), "goal 16.7");
        print("scroll sideways and draw all of it, worst frame", draw(m_view.horizontalScrollBar(), 37), "goal 16.7");
    }

private:
    SystemClock m_clock;
    ScopeMatrixModel m_model{m_clock};
    ScopeMatrixProxy m_proxy{m_model};
    ScopeMatrixView m_view{m_proxy};
};

QTEST_MAIN(BenchScopes)
#include "bench_scopes.moc"
