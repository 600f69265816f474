// SPDX-License-Identifier: GPL-3.0-or-later
// Filters of the keys that get a name, over a real vault.
#include "models/tables/keytablemodel.h"
#include "tests/ui/control/windowfixture.h"
#include "ui/mainwindow/commandpalette.h"

#include <QAction>
#include <QApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestFilterFlows : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_fixture;

    KeysPage &page() { return m_fixture->window().keysPage(); }
    QMenu *menu() { return page().findChild<QToolButton *>(u"filtersChip"_s)->menu(); }
    QLineEdit *field() { return m_fixture->window().findChild<QLineEdit *>(u"filterField"_s); }
    QAction *action(const QString &name) { return page().findChild<QAction *>(name); }
    int keys() { return page().model().rowCount(); }
    QStringList shown()
    {
        QStringList names;
        for (int row = 0; row < m_fixture->rows(); ++row)
            names << page().table()->model()->index(row, 0).data().toString();
        names.sort();
        return names;
    }

    /// By keyboard, through the menu of the chip.
    void choose(const QString &text)
    {
        menu()->popup({});
        for (int step = 0; step < 30; ++step) {
            QTest::keyClick(menu(), Qt::Key_Down);
            if (menu()->activeAction() != nullptr && menu()->activeAction()->text() == text)
                break;
        }
        QVERIFY2(menu()->activeAction() != nullptr && menu()->activeAction()->text() == text,
                 qPrintable(text));
        QTest::keyClick(menu(), Qt::Key_Return);
    }
    void saveAs(const QString &name)
    {
        choose(u"Save this filter…"_s);
        auto *dialog = qobject_cast<QInputDialog *>(m_fixture->dialog());
        QVERIFY(dialog != nullptr);
        auto *typed = dialog->findChild<QLineEdit *>();
        typed->selectAll();
        QTest::keyClicks(typed, name);
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_VERIFY(!m_fixture->hasDialog());
    }
    /// Narrows down by the place, a menu and words; there is something left, and not all.
    QStringList narrowDown()
    {
        m_fixture->choosePlace(m_fixture->connection().name);
        QTest::keyClicks(field(), u"e"_s);
        for (QAction *each : page().findChild<QToolButton *>(u"statusChip"_s)->menu()->actions()) {
            if (each->text() == u"active"_s)
                each->trigger();
        }
        return shown();
    }
    void showEverything()
    {
        page().findChild<QPushButton *>(u"clearFilter"_s)->click();
        QTRY_COMPARE(m_fixture->rows(), keys());
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aFilterWithANameSurvivesALock()
    {
        const QStringList narrowed = narrowDown();
        QVERIFY(!narrowed.isEmpty() && narrowed.size() < keys());
        saveAs(u"Mine & Eva's"_s);
        QTRY_VERIFY(action(u"filter-Mine & Eva's"_s) != nullptr);
        showEverything();

        m_fixture->view().setSession(nullptr);
        m_fixture->window().showLocked(u"t"_s);
        QVERIFY(action(u"filter-Mine & Eva's"_s) == nullptr); // nothing of the vault is left in the menu
        m_fixture->lockAndUnlock();
        QTRY_VERIFY(action(u"filter-Mine & Eva's"_s) != nullptr);

        QCOMPARE(m_fixture->rows(), keys());
        choose(u"Mine && Eva's"_s);
        QCOMPARE(shown(), narrowed);
        QCOMPARE(field()->text(), u"e"_s);
        QVERIFY(page().findChild<QToolButton *>(u"filtersChip"_s)->text().endsWith(u"Mine && Eva's"_s));
    }

    void aLockEndsTheQuestionForAName()
    {
        (void)narrowDown();
        choose(u"Save this filter…"_s);
        QVERIFY(m_fixture->dialog() != nullptr);
        m_fixture->view().setSession(nullptr);
        m_fixture->window().showLocked(u"t"_s);
        QVERIFY(!m_fixture->hasDialog());
    }

    void aRemovedFilterStaysAway()
    {
        (void)narrowDown();
        saveAs(u"One"_s);
        saveAs(u"Two"_s);
        QTRY_VERIFY(action(u"removeFilter-One"_s) != nullptr);
        action(u"removeFilter-One"_s)->trigger();
        QVERIFY(action(u"filter-One"_s) == nullptr);
        m_fixture->lockAndUnlock();
        QTRY_VERIFY(action(u"filter-Two"_s) != nullptr);
        QVERIFY(action(u"filter-One"_s) == nullptr);
    }

    void thePaletteFindsThem()
    {
        const QStringList narrowed = narrowDown();
        saveAs(u"Quarterly look"_s);
        showEverything();
        m_fixture->window().showPage(Page::Overview);
        QTest::keyClick(&m_fixture->window(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = m_fixture->window().findChild<CommandPalette *>();
        QTRY_VERIFY(palette->isVisible());
        auto *typed = palette->findChild<QLineEdit *>();
        QTest::keyClicks(typed, u"quart"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_COMPARE(m_fixture->window().page(), Page::Keys);
        QCOMPARE(shown(), narrowed);
    }
};

QTEST_MAIN(TestFilterFlows)
#include "tst_filterflows.moc"
