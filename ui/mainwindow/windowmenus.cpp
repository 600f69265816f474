// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/windowmenus.h"

#include "ui/mainwindow/windowactions.h"
#include "ui/pages/applicationcommands.h"
#include "ui/pages/keycommands.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenuBar>

namespace claviger {

namespace {

struct WindowMenus
{
    Q_DECLARE_TR_FUNCTIONS(WindowMenus)
};

QMenu *addMenu(QMenuBar &bar, const QString &title)
{
    QMenu *menu = bar.addMenu(title);
    menu->setToolTipsVisible(true);
    return menu;
}

} // namespace

void fillMenus(QMenuBar &bar, WindowActions &actions, const KeyCommands &commands,
               const ApplicationCommands &applications)
{
    QMenu *vault = addMenu(bar, WindowMenus::tr("&Vault"));
    vault->addActions({actions.connectService, actions.sync});
    vault->addSeparator();
    vault->addAction(actions.journal);
    vault->addSeparator();
    vault->addActions({actions.settings, actions.lock, actions.quit});

    QMenu *keys = addMenu(bar, WindowMenus::tr("&Keys"));
    keys->addActions({commands.create(), commands.createForJob()});
    keys->addSeparator();
    keys->addActions({commands.rotate(), commands.revoke(), commands.leak(), commands.inspect()});
    keys->addSeparator();
    keys->addActions({commands.trail(), commands.annotate(), commands.history(), commands.copyPrefix(),
                      commands.exportKeys()});
    keys->addSeparator();
    keys->addActions({commands.addByHand(), commands.pasteByHand(), commands.editByHand()});
    keys->addSeparator();
    keys->addAction(actions.find);

    QMenu *machines = addMenu(bar, WindowMenus::tr("&Applications"));
    machines->addActions({applications.create(), applications.tryToken()});
    machines->addSeparator();
    machines->addActions({applications.rotate(), applications.removeSecret(), applications.remove()});
    machines->addSeparator();
    machines->addAction(applications.copyClientId());

    QMenu *view = addMenu(bar, WindowMenus::tr("V&iew"));
    view->addAction(actions.command);
    view->addSeparator();
    view->addActions({actions.showSidebar, actions.showInspector});
    view->addSeparator();
    view->addActions({actions.nextPane, actions.previousPane});
    view->addSeparator();
    QMenu *colours = view->addMenu(WindowMenus::tr("Colours"));
    colours->addActions(actions.schemes());
}

} // namespace claviger
