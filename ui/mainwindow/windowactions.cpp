// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/windowactions.h"

#include "ui/style/icons.h"
#include "ui/style/possible.h"

#include <QAction>
#include <QActionGroup>
#include <QWidget>

namespace claviger {

using namespace Qt::StringLiterals;

WindowActions::WindowActions(QWidget &window)
    : QObject(&window), m_window(window), m_schemes(new QActionGroup(this))
{
    sync = add(u"actionSync"_s, u"sync"_s, tr("Sync"), QKeySequence(Qt::Key_F5));
    connectService = add(u"actionConnect"_s, u"connect"_s, tr("Connect service"),
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    lock = add(u"actionLock"_s, u"lock"_s, tr("Lock"), QKeySequence(Qt::CTRL | Qt::Key_L));
    journal = add(u"actionJournal"_s, u"journal"_s, tr("Journal"), QKeySequence(Qt::CTRL | Qt::Key_J));
    settings = add(u"actionSettings"_s, {}, tr("Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    quit = add(u"actionQuit"_s, {}, tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    find = add(u"actionFind"_s, u"search"_s, tr("Filter keys"), QKeySequence::Find);
    command = add(u"actionCommand"_s, u"command"_s, tr("Command…"), QKeySequence(Qt::CTRL | Qt::Key_K));
    showSidebar = add(u"actionSidebar"_s, {}, tr("Sidebar"), QKeySequence(Qt::CTRL | Qt::Key_B));
    showInspector = add(u"actionInspector"_s, {}, tr("Details"), QKeySequence(Qt::CTRL | Qt::Key_I));
    nextPane = add(u"actionNextPane"_s, {}, tr("Next pane"), QKeySequence(Qt::Key_F6));
    previousPane =
        add(u"actionPreviousPane"_s, {}, tr("Previous pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6));
    showSidebar->setCheckable(true);
    showInspector->setCheckable(true);
    settings->setMenuRole(QAction::PreferencesRole);
    quit->setMenuRole(QAction::QuitRole);
    addSchemes();
}

QAction *WindowActions::add(const QString &name, const QString &iconName, const QString &text,
                            const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(keys);
    action->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
    m_window.addAction(action);
    return action;
}

void WindowActions::addSchemes()
{
    const std::pair<QString, ColourScheme> choices[] = {{tr("As the system"), ColourScheme::System},
                                                        {tr("Light"), ColourScheme::Light},
                                                        {tr("Dark"), ColourScheme::Dark}};
    for (const auto &[text, scheme] : choices) {
        QAction *action = m_schemes->addAction(text);
        action->setCheckable(true);
        action->setData(int(scheme));
    }
    connect(m_schemes, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT schemeChosen(ColourScheme(action->data().toInt())); });
}

QList<QAction *> WindowActions::schemes() const
{
    return m_schemes->actions();
}

void WindowActions::setScheme(ColourScheme scheme)
{
    for (QAction *action : m_schemes->actions()) {
        if (action->data().toInt() == int(scheme))
            action->setChecked(true);
    }
}

void WindowActions::setVaultOpen(bool open)
{
    const QString whyNot = open ? QString() : tr("Unlock or open a vault first.");
    for (QAction *action : {sync, connectService, lock, journal, find, command, showSidebar, showInspector,
                            nextPane, previousPane})
        setPossible(*action, action->text(), whyNot);
}

} // namespace claviger
