// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/logentrances.h"

#include "models/domain/visibletext.h"
#include "ui/imports/importstrip.h"
#include "ui/style/possible.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QMimeData>
#include <QStatusBar>
#include <QToolBar>

namespace claviger {

using namespace Qt::StringLiterals;

LogEntrances::LogEntrances(QMainWindow &window, QAction &lock)
    : QObject(&window)
    , m_window(window)
    , m_lock(lock)
    , m_openLog(add("actionOpenLog", tr("&Open log…"), QKeySequence::Open))
    , m_openFolder(add("actionOpenLogFolder", tr("Open a &folder of logs…")))
    , m_paste(add("actionOpenClipboard", tr("Open from the &clipboard"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)))
    , m_sources(add("actionSources", tr("&Sources…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)))
    , m_menu(new QMenu(tr("&File"), &window))
    , m_recent(new QMenu(tr("Open &recent"), m_menu))
    , m_bannerBar(new QToolBar(tr("Throw-away vault"), &window))
    , m_banner(new Banner(m_bannerBar))
    , m_overlay(new DropOverlay(window))
    , m_strip(new ImportStrip(&window))
{
    fillMenu();
    buildBanner();
    window.statusBar()->addPermanentWidget(m_strip);
    connect(m_openLog, &QAction::triggered, this, &LogEntrances::chooseFiles);
    connect(m_openFolder, &QAction::triggered, this, &LogEntrances::chooseFolder);
    connect(m_paste, &QAction::triggered, this, &LogEntrances::paste);
    connect(m_sources, &QAction::triggered, this, &LogEntrances::sourcesRequested);
    connect(m_overlay, &DropOverlay::dropped, this, &LogEntrances::logsRequested);
    setSourcesAvailable(false);
}

QAction *LogEntrances::add(const char *name, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    m_window.addAction(action);
    return action;
}

void LogEntrances::fillMenu()
{
    m_menu->setToolTipsVisible(true);
    m_menu->addActions({m_openLog, m_openFolder, m_paste});
    m_menu->addMenu(m_recent);
    m_menu->addSeparator();
    m_menu->addAction(m_sources);
    const QList<QAction *> others = m_window.menuBar()->actions();
    m_window.menuBar()->insertMenu(others.isEmpty() ? nullptr : others.constFirst(), m_menu);
    m_recent->setObjectName(u"recentLogs"_s);
    m_recent->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &LogEntrances::fillRecent);
    fillRecent();
}

void LogEntrances::fillRecent()
{
    m_recent->clear();
    const QStringList paths = m_recentLogs.paths();
    setPossible(*m_recent->menuAction(), {}, paths.isEmpty() ? tr("No log was opened yet.") : QString());
    for (const QString &path : paths) {
        QString name = visibleText(QFileInfo(path).fileName());
        QAction *action = m_recent->addAction(name.replace(u'&', u"&&"_s));
        action->setToolTip(visibleText(path));
        connect(action, &QAction::triggered, this, [this, path] { request(LogInput::ofPaths({path})); });
    }
    m_recent->addSeparator();
    QAction *clear = m_recent->addAction(tr("Clear this list"));
    connect(clear, &QAction::triggered, this, [this] {
        m_recentLogs.clear();
        fillRecent();
    });
}

void LogEntrances::setRecentLogs(const RecentLogs &recent)
{
    m_recentLogs = recent;
    fillRecent();
}

void LogEntrances::addRecent(const QStringList &paths)
{
    m_recentLogs.add(paths);
    fillRecent();
}

void LogEntrances::buildBanner()
{
    m_bannerBar->setObjectName(u"throwAwayBar"_s);
    m_bannerBar->setMovable(false);
    m_bannerBar->setFloatable(false);
    m_bannerBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_banner->setObjectName(u"throwAwayBanner"_s);
    m_banner->setNotice(
        Banner::Kind::Notice, u"eye"_s,
        tr("Look only: this vault is kept until you close the window, then it is thrown away. "
           "No other vault is touched."),
        tr("Keep it…"));
    m_banner->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bannerBar->addWidget(m_banner);
    m_window.addToolBarBreak();
    m_window.addToolBar(m_bannerBar);
    m_bannerBar->hide();
    connect(m_banner, &Banner::clicked, this, &LogEntrances::keepRequested);
}

void LogEntrances::setVault(const QString &name, bool isThrowAway)
{
    m_isThrowAway = isThrowAway;
    m_overlay->setVaultName(name);
    m_overlay->setThrowAway(isThrowAway);
    m_bannerBar->setVisible(isThrowAway);
    m_lock.setVisible(!isThrowAway);
}

void LogEntrances::setSourcesAvailable(bool available)
{
    setPossible(*m_sources, tr("Imports and services' trails: switch off, look up, remove"),
                available ? QString() : tr("Open a vault or a log first."));
}

void LogEntrances::acceptPasteOn(QWidget &page)
{
    auto *action = new QAction(&page);
    action->setShortcut(QKeySequence::Paste);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page.addAction(action);
    connect(action, &QAction::triggered, this, &LogEntrances::paste);
}

void LogEntrances::chooseFiles()
{
    auto *dialog = new QFileDialog(&m_window, tr("Open logs"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList &files) { request(LogInput::ofPaths(files)); });
    dialog->open();
}

void LogEntrances::chooseFolder()
{
    auto *dialog = new QFileDialog(&m_window, tr("Open a folder of logs"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { request(LogInput::ofPaths({folder})); });
    dialog->open();
}

void LogEntrances::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const LogInput input = data != nullptr ? LogInput::ofMime(*data) : LogInput();
    if (input.isEmpty())
        Q_EMIT said(tr("The clipboard holds no lines of a log: copy some, or files, and try again."));
    else
        request(input);
}

void LogEntrances::request(const LogInput &input)
{
    Q_EMIT logsRequested(input, DropOverlay::Place::Vault);
}

} // namespace claviger
