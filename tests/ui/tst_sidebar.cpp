// SPDX-License-Identifier: GPL-3.0-or-later
// Pages are chosen by one click, a double click or a key, and none of them loses the place.
#include "models/domain/clock.h"
#include "ui/mainwindow/sidebar.h"

#include <QListView>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

struct Bench
{
    Bench()
    {
        sidebar.resize(240, 600);
        sidebar.show();
        pages = sidebar.findChild<QListView *>(u"pages"_s);
    }
    [[nodiscard]] QModelIndex index(Page page) const
    {
        return pages->model()->index(sidebar.pages().rowOf(page), 0);
    }
    [[nodiscard]] QPoint at(Page page) const { return pages->visualRect(index(page)).center(); }

    SystemClock clock;
    Sidebar sidebar{clock};
    QListView *pages = nullptr;
    QSignalSpy chosen{&sidebar, &Sidebar::pageChosen};
    QSignalSpy placed{&sidebar, &Sidebar::placeChosen};
};

} // namespace

class TestSidebar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDoubleClickIsOneChoice()
    {
        Bench bench;
        QTest::mousePress(bench.pages->viewport(), Qt::LeftButton, {}, bench.at(Page::Scopes));
        QTest::mouseRelease(bench.pages->viewport(), Qt::LeftButton, {}, bench.at(Page::Scopes));
        QCOMPARE(bench.chosen.size(), 1);
        QMouseEvent second(QEvent::MouseButtonDblClick, bench.at(Page::Scopes),
                           bench.pages->viewport()->mapToGlobal(bench.at(Page::Scopes)), Qt::LeftButton,
                           Qt::LeftButton, {});
        QCoreApplication::sendEvent(bench.pages->viewport(), &second);
        QTest::mouseRelease(bench.pages->viewport(), Qt::LeftButton, {}, bench.at(Page::Scopes));
        QCOMPARE(bench.chosen.size(), 1);
        QCOMPARE(bench.placed.size(), 0);
        // A later click on the same page leads back to everywhere.
        QTest::mouseClick(bench.pages->viewport(), Qt::LeftButton, {}, bench.at(Page::Scopes));
        QCOMPARE(bench.placed.size(), 1);
    }

    void enterChooses_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Return") << int(Qt::Key_Return);
        QTest::newRow("Enter") << int(Qt::Key_Enter);
    }

    void enterChooses()
    {
        QFETCH(const int, key);
        Bench bench;
        QVERIFY(QTest::qWaitForWindowActive(&bench.sidebar));
        bench.pages->setFocus();
        bench.pages->setCurrentIndex(bench.index(Page::Findings));
        QTest::keyClick(bench.pages, Qt::Key(key));
        QCOMPARE(bench.chosen.size(), 1);
        QCOMPARE(bench.chosen.first().first().value<Page>(), Page::Findings);
        QCOMPARE(bench.placed.size(), 0);
        QTest::keyClick(bench.pages, Qt::Key(key));
        QCOMPARE(bench.placed.size(), 1);
    }
};

QTEST_MAIN(TestSidebar)
#include "tst_sidebar.moc"
