// SPDX-License-Identifier: GPL-3.0-or-later
// The window's commands work in every dialog over it, whoever opened that.
#include "ui/control/dialoghost.h"

#include <QAction>
#include <QDialog>
#include <QTest>

using namespace claviger;

class TestDialogHost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDialogOverTheWindowHasTheCommands()
    {
        QWidget window;
        QWidget page(&window);
        QAction lock;
        DialogHost host(window);
        host.setCommands({&lock});
        window.show();

        QDialog ofAPage(&page);
        ofAPage.open();
        QVERIFY(ofAPage.actions().contains(&lock));
        QDialog overIt(&ofAPage);
        overIt.open();
        QVERIFY(overIt.actions().contains(&lock));
        auto *shown = new QDialog(&window);
        host.show(shown);
        QVERIFY(shown->actions().contains(&lock));

        QDialog ofNobody;
        ofNobody.open();
        QVERIFY(!ofNobody.actions().contains(&lock));
    }
};

QTEST_MAIN(TestDialogHost)
#include "tst_dialoghost.moc"
