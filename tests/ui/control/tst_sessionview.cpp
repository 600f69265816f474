// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a real session: a real vault, and the sandbox over HTTP. Driven by keyboard.
#include "models/sync/synchroniser.h"
#include "models/tables/keytablemodel.h"
#include "tests/models/sync/syncfixture.h"
#include "ui/control/sessionview.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/keyspage.h"
#include "ui/pages/keytableview.h"
#include "ui/pages/uistate.h"
#include "ui/platform/clipboardport.h"
#include "ui/platform/secretclipboard.h"
#include "ui/platform/systemtimer.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

/// A clipboard that nobody else shares, so that tests may run side by side.
class PrivateClipboard final : public ClipboardPort
{
public:
    void put(std::unique_ptr<QMimeData> data) override { m_text = data->text(); }
    [[nodiscard]] QString text() const override { return m_text; }
    [[nodiscard]] bool isOwn() const override { return true; }
    void clear() override { m_text.clear(); }

private:
    QString m_text;
};

} // namespace

class TestSessionView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SyncFixture>();
        m_state = std::make_unique<UiState>(m_dir.filePath(u"window.ini"_s));
        m_clipboard = std::make_unique<SecretClipboard>(std::make_unique<PrivateClipboard>(),
                                                        std::make_unique<SystemTimer>());
        m_window = std::make_unique<MainWindow>(*m_state, m_clock);
        m_view = std::make_unique<SessionView>(*m_window, *m_clipboard);
        m_window->resize(1280, 800);
        m_window->show();
        m_connection = m_fixture->connectTo(u"entergram"_s);
        (void)SyncFixture::waitFor(m_fixture->session().synchroniser().sync(m_connection.id));
        m_view->setSession(&m_fixture->session());
        QTRY_VERIFY(rows() > 5);
    }

    void cleanup()
    {
        m_view->setSession(nullptr);
        m_view.reset();
        m_window.reset();
        m_clipboard.reset();
        m_fixture.reset();
    }

    void aKeyIsCreatedRevealedRotatedAndRevoked()
    {
        const int before = rows();
        act("actionCreateKey");
        QDialog *create = dialog();
        create->findChild<QComboBox *>(u"workspace"_s)->setCurrentIndex(1);
        QTest::keyClicks(create->findChild<QLineEdit *>(u"name"_s), u"gui-bot"_s);
        QTest::keyClicks(create->findChild<QLineEdit *>(u"scopeTyped"_s), u"chats.read"_s);
        press(create->findChild<QPushButton *>(u"scopeAdd"_s));
        press(primary(create));
        storeTheSecret();
        QTRY_COMPARE(rows(), before + 1);

        select(u"gui-bot"_s);
        act("actionRotateKey");
        press(primary(dialog()));
        storeTheSecret();
        QTRY_COMPARE(rows(), 2); // the filter shows both

        select(u"gui-bot"_s);
        act("actionRevokeKeys");
        QDialog *revoke = dialog();
        if (auto *typed = revoke->findChild<QLineEdit *>(u"confirmation"_s))
            QTest::keyClicks(typed, u"gui-bot"_s);
        press(primary(revoke));
        QTRY_COMPARE(usable(u"gui-bot"_s), 1);
    }

    void lockingTakesEverythingAway()
    {
        act("actionCreateKey");
        QVERIFY(dialog());
        m_view->setSession(nullptr);
        m_window->showLocked(u"t"_s);
        QCOMPARE(m_window->keysPage().model().rowCount(), 0);
        QVERIFY(m_window->findChildren<QDialog *>().isEmpty());
    }

    void aFailedSyncIsSaidInTheStatusLine()
    {
        Connection dead = m_connection;
        dead.name = u"dead"_s;
        dead.url = QUrl(u"http://127.0.0.1:9"_s);
        QSignalSpy shown(m_view.get(), &SessionView::shown);
        const auto stored = SyncFixture::waitFor(m_fixture->session().addConnection(dead, Secret("x")));
        QVERIFY(stored.has_value());
        QTRY_VERIFY(!shown.isEmpty()); // the window knows the new connection
        QSignalSpy finished(&m_fixture->session().synchroniser(), &Synchroniser::finished);
        act("actionSync");
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 60'000);
        auto *problem = m_window->findChild<QWidget *>(u"syncProblem"_s);
        QTRY_VERIFY(problem->isVisible());
    }

private:
    [[nodiscard]] int rows() const { return m_window->keysPage().table()->model()->rowCount(); }
    [[nodiscard]] int usable(const QString &name) const
    {
        int count = 0;
        for (int i = 0; i < m_window->keysPage().model().rowCount(); ++i) {
            const Key &key = m_window->keysPage().model().row(i).key;
            count += key.name == name && key.status == KeyStatus::Active;
        }
        return count;
    }
    void act(const char *name) { m_window->findChild<QAction *>(QLatin1String(name))->trigger(); }
    [[nodiscard]] QDialog *dialog() const
    {
        QDialog *found = nullptr;
        const auto look = [this, &found] {
            for (QDialog *candidate : m_window->findChildren<QDialog *>()) {
                if (candidate->isVisible())
                    found = candidate;
            }
            return found != nullptr;
        };
        if (!QTest::qWaitFor(look))
            qFatal("no dialog opened");
        return found;
    }
    [[nodiscard]] static QPushButton *primary(QDialog *of)
    {
        return of->findChild<QPushButton *>(u"primary"_s);
    }
    static void press(QWidget *button)
    {
        QTRY_VERIFY(button->isEnabled());
        QTest::keyClick(button, Qt::Key_Space);
    }
    void storeTheSecret()
    {
        QCheckBox *stored = nullptr;
        QTRY_VERIFY((stored = m_window->findChild<QCheckBox *>(u"stored"_s)) != nullptr);
        QDialog *reveal = qobject_cast<QDialog *>(stored->window());
        QVERIFY(reveal);
        QVERIFY(!reveal->findChild<QLineEdit *>(u"secret"_s)->text().contains(u"eg_live"_s));
        QTest::keyClick(stored, Qt::Key_Space);
        press(primary(reveal));
        QTRY_VERIFY(m_window->findChildren<QDialog *>().isEmpty());
    }
    void select(const QString &name)
    {
        auto *field = m_window->findChild<QLineEdit *>(u"filterField"_s);
        field->clear();
        QTest::keyClicks(field, name);
        QTRY_VERIFY(rows() >= 1 && rows() <= 2);
        m_window->keysPage().table()->selectRow(0);
    }

    QTemporaryDir m_dir;
    SystemClock m_clock;
    std::unique_ptr<SyncFixture> m_fixture;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SessionView> m_view;
    Connection m_connection;
};

QTEST_MAIN(TestSessionView)
#include "tst_sessionview.moc"
