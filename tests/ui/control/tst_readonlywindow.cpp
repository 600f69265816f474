// SPDX-License-Identifier: GPL-3.0-or-later
// A read-only connection in the window: every action of the menus and every button is tried, with a key and
// with an application selected; nothing is ever sent that writes. Whatever writes to a service is disabled
// and says why.
#include "models/sync/synchroniser.h"
#include "tests/ui/control/windowfixture.h"
#include "ui/dialogs/taskdialog.h"
#include "ui/pages/applicationspage.h"
#include "ui/pages/applicationtableview.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

/// They end what is tested.
const QSet<QString> notTried{u"actionQuit"_s, u"actionLock"_s};
const QStringList writing{u"actionCreateKey"_s,          u"actionCreateForJob"_s,
                          u"actionRotateKey"_s,          u"actionRevokeKeys"_s,
                          u"actionCreateApplication"_s,  u"actionRotateApplication"_s,
                          u"actionRemoveClientSecret"_s, u"actionDeleteApplication"_s};

QList<QAction *> actionsOf(const QWidget &of)
{
    QList<QAction *> all;
    for (QAction *action : of.actions()) {
        if (action->menu() != nullptr)
            all << actionsOf(*action->menu());
        else if (!action->isSeparator())
            all << action;
    }
    return all;
}

/// Whatever has opened is confirmed where it lets itself be confirmed, and closed.
int confirmAll(WindowFixture &f)
{
    int dialogs = 0;
    while (f.hasDialog()) {
        QDialog *dialog = f.dialog();
        ++dialogs;
        QPushButton *primary = WindowFixture::primary(dialog);
        if (primary != nullptr && primary->isEnabled())
            primary->click();
        const auto *task = qobject_cast<TaskDialog *>(dialog);
        const QPointer<QDialog> open = dialog;
        if (task != nullptr && !QTest::qWaitFor([&] { return open == nullptr || !task->isBusy(); }, 20'000))
            qFatal("a dialog stays busy");
        if (open != nullptr) {
            open->done(QDialog::Rejected);
            delete open.data();
        }
    }
    return dialogs;
}

QStringList keysAt(WindowFixture &f)
{
    QStringList lines;
    for (const Key &key : f.sync().keys(f.connection().id))
        lines << key.id + u' ' + key.name + u' ' + toText(key.status);
    lines.sort();
    return lines;
}

} // namespace

class TestReadOnlyWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingWrites_data();
    void nothingWrites();
};

void TestReadOnlyWindow::nothingWrites_data()
{
    QTest::addColumn<QString>("service");
    QTest::newRow("keys") << u"entergram"_s;
    QTest::newRow("keys by a published API") << u"entri"_s;
    QTest::newRow("keys and applications") << u"endgame"_s;
}

void TestReadOnlyWindow::nothingWrites()
{
    QFETCH(QString, service);
    WindowFixture f(service, {}, Connection::Trust::ReadOnly);
    const QStringList before = keysAt(f);
    QVERIFY(!before.isEmpty());
    int tried = 0;
    QSet<QString> refused;
    for (const Page page : {Page::Keys, Page::Applications, Page::Scopes, Page::Audit, Page::Findings,
                            Page::Overview, Page::Journal}) {
        f.window().showPage(page);
        f.window().keysPage().table()->selectRow(0);
        f.window().applicationsPage().table()->selectRow(0);
        QList<QAction *> actions = actionsOf(*f.window().menuBar());
        for (QAction *action : actions) {
            if (notTried.contains(action->objectName()))
                continue;
            ++tried;
            if (!action->isEnabled()) {
                if (writing.contains(action->objectName()))
                    refused.insert(action->objectName());
                QVERIFY2(action->toolTip() != QString(action->text()).remove(u'&'),
                         qPrintable(action->objectName()));
                continue;
            }
            QVERIFY2(!writing.contains(action->objectName()), qPrintable(action->objectName()));
            action->trigger();
            confirmAll(f);
        }
        QList<QPointer<QPushButton>> buttons;
        for (QPushButton *button : f.window().findChildren<QPushButton *>())
            buttons << button;
        for (const QPointer<QPushButton> &button : buttons) { // some go as others are pressed
            if (button == nullptr || !button->isVisible() || !button->isEnabled())
                continue;
            ++tried;
            button->click();
            confirmAll(f);
        }
    }
    QCOMPARE(refused.size(), writing.size());
    QVERIFY2(tried > 150, qPrintable(QString::number(tried)));
    QVERIFY(f.sync().operations().isEmpty());
    QVERIFY(SyncFixture::waitFor(f.session().synchroniser().sync(f.connection().id)));
    QCOMPARE(keysAt(f), before);
    qInfo("cases: %d", tried);
}

QTEST_MAIN(TestReadOnlyWindow)
#include "tst_readonlywindow.moc"
