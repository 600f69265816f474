// SPDX-License-Identifier: GPL-3.0-or-later
// Overview and Scopes over what the services of the sandbox really answer.
#include "models/sync/synchroniser.h"
#include "models/tables/overviewmodel.h"
#include "models/tables/scopematrixmodel.h"
#include "tests/models/sync/syncfixture.h"
#include "ui/control/sessionview.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/keyspage.h"
#include "ui/pages/keytableview.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/scopematrixview.h"
#include "ui/pages/scopespage.h"
#include "ui/pages/uistate.h"
#include "ui/platform/secretclipboard.h"
#include "ui/platform/systemclipboard.h"
#include "ui/platform/systemtimer.h"

using namespace claviger;
using namespace Qt::StringLiterals;

class TestDemoPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_state = std::make_unique<UiState>(m_dir.filePath(u"window.ini"_s));
        m_clipboard = std::make_unique<SecretClipboard>(
            std::make_unique<SystemClipboard>(*QGuiApplication::clipboard()),
            std::make_unique<SystemTimer>());
        m_window = std::make_unique<MainWindow>(*m_state, m_clock);
        m_view = std::make_unique<SessionView>(*m_window, *m_clipboard);
        m_window->show();
        for (const QString &service :
             {u"entergram"_s, u"gravityrail"_s, u"appgram"_s, u"entri"_s, u"endgame"_s}) {
            const Connection connection = m_fixture.connectTo(service);
            const auto report = SyncFixture::waitFor(m_fixture.session().synchroniser().sync(connection.id));
            QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().message));
        }
        m_view->setSession(&m_fixture.session());
        QTRY_VERIFY(overview().model().rowCount() > 5);
    }

    void cleanupTestCase()
    {
        m_view->setSession(nullptr);
        m_view.reset();
        m_window.reset();
    }

    void everyNumberLeadsToAsManyKeys()
    {
        const OverviewModel &model = overview().model();
        int above = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = OverviewModel::All; OverviewModel::isCountOfKeys(column); ++column) {
                const QModelIndex index = model.index(row, column);
                if (!model.isLink(index))
                    continue;
                Q_EMIT overview().keysRequested(model.filter(index));
                const int shown = m_window->keysPage().table()->model()->rowCount();
                QVERIFY2(QString::number(shown) == index.data().toString(),
                         qPrintable(index.data(Qt::AccessibleTextRole).toString() + u" but "_s +
                                    QString::number(shown)));
                above += shown > 0 ? 1 : 0;
            }
        }
        QVERIFY(above > 40);
    }

    void everyRightLeadsToAsManyKeys()
    {
        auto &page = *m_window->findChild<ScopesPage *>();
        m_window->showPage(Page::Scopes);
        int asked = 0;
        for (int column = 1; column < page.model().columnCount(); ++column) {
            for (const ScopeMatrixModel::Choice &choice : page.model().choices(column)) {
                page.askWhoCan(choice.wish);
                QCOMPARE(page.table()->model()->rowCount(), choice.keys);
                ++asked;
            }
        }
        QVERIFY(asked > 40);
    }

private:
    OverviewPage &overview() { return *m_window->findChild<OverviewPage *>(); }

    SyncFixture m_fixture;
    SystemClock m_clock;
    QTemporaryDir m_dir;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SessionView> m_view;
};

QTEST_MAIN(TestDemoPages)
#include "tst_demopages.moc"
