// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a real session, driven by keyboard.
#include "models/sync/synchroniser.h"
#include "models/tables/keytablemodel.h"
#include "tests/ui/control/windowfixture.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestSessionView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKeyIsCreatedRevealedRotatedAndRevoked()
    {
        WindowFixture fixture;
        const int before = fixture.rows();
        fixture.createKey(u"gui-bot"_s);
        QCOMPARE(fixture.rows(), before + 1);

        fixture.select(u"gui-bot"_s);
        fixture.act("actionRotateKey");
        fixture.press(WindowFixture::primary(fixture.dialog()));
        fixture.storeTheSecret();
        QTRY_COMPARE(fixture.rows(), 2); // the filter shows both

        fixture.select(u"gui-bot"_s);
        fixture.act("actionRevokeKeys");
        QDialog *revoke = fixture.dialog();
        if (auto *typed = revoke->findChild<QLineEdit *>(u"confirmation"_s))
            QTest::keyClicks(typed, u"gui-bot"_s);
        fixture.press(WindowFixture::primary(revoke));
        QTRY_COMPARE(fixture.usable(u"gui-bot"_s), 1);
    }

    void lockingTakesEverythingAway()
    {
        WindowFixture fixture;
        fixture.act("actionCreateKey");
        QVERIFY(fixture.dialog());
        fixture.view().setSession(nullptr);
        fixture.window().showLocked(u"t"_s);
        QCOMPARE(fixture.window().keysPage().model().rowCount(), 0);
        QVERIFY(fixture.window().findChildren<QDialog *>().isEmpty());
    }

    void aFailedSyncIsSaidInTheStatusLine()
    {
        WindowFixture fixture;
        Connection dead = fixture.connection();
        dead.name = u"dead"_s;
        dead.url = QUrl(u"http://127.0.0.1:9"_s);
        QSignalSpy shown(&fixture.view(), &SessionView::shown);
        const auto stored = SyncFixture::waitFor(fixture.session().addConnection(dead, Secret("x")));
        QVERIFY(stored.has_value());
        QTRY_VERIFY(!shown.isEmpty()); // the window knows the new connection
        QSignalSpy finished(&fixture.session().synchroniser(), &Synchroniser::finished);
        fixture.act("actionSync");
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 60'000);
        auto *problem = fixture.window().findChild<QWidget *>(u"syncProblem"_s);
        QTRY_VERIFY(problem->isVisible());
    }
};

QTEST_MAIN(TestSessionView)
#include "tst_sessionview.moc"
