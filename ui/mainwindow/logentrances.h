// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/dropoverlay.h"
#include "ui/imports/loginput.h"
#include "ui/mainwindow/recentlogs.h"

#include <QObject>
#include <QStringList>

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;

namespace claviger {

class Banner;
class ImportStrip;

/// All ways by which logs come into a window: the File menu, its recent files, the clipboard, and what is
/// dropped on it. Also the line that says that the window's vault is a throw-away one. Works with and without
/// a vault.
class LogEntrances final : public QObject
{
    Q_OBJECT
public:
    /// Adds the File menu as the first one. \a window owns this object. \a lock: hidden for a throw-away
    /// vault, which has no passphrase to unlock it again.
    LogEntrances(QMainWindow &window, QAction &lock);

    /// Where recent logs are remembered; nothing is before this is said.
    void setRecentLogs(const RecentLogs &recent);

    /// Empty: no vault is open. A throw-away vault has no name.
    void setVault(const QString &name, bool isThrowAway);
    [[nodiscard]] bool isThrowAway() const { return m_isThrowAway; }
    /// "Sources" has something to show.
    void setSourcesAvailable(bool available);
    /// Pasting on \a page opens what is in the clipboard; a field within keeps its own pasting.
    void acceptPasteOn(QWidget &page);
    void addRecent(const QStringList &paths);

    [[nodiscard]] ImportStrip &strip() const { return *m_strip; }
    [[nodiscard]] DropOverlay &overlay() const { return *m_overlay; }
    [[nodiscard]] QAction *openLog() const { return m_openLog; }
    [[nodiscard]] QAction *sources() const { return m_sources; }
    void chooseFiles();

Q_SIGNALS:
    void logsRequested(const claviger::LogInput &input, claviger::DropOverlay::Place place);
    void sourcesRequested();
    /// The throw-away vault is to be kept.
    void keepRequested();
    /// A sentence for the bottom line.
    void said(const QString &sentence);

private:
    QAction *add(const char *name, const QString &text, const QKeySequence &keys = {});
    void fillMenu();
    void fillRecent();
    void buildBanner();
    void chooseFolder();
    void paste();
    void request(const LogInput &input);

    QMainWindow &m_window;
    QAction &m_lock;
    RecentLogs m_recentLogs;
    bool m_isThrowAway = false;
    QAction *m_openLog;
    QAction *m_openFolder;
    QAction *m_paste;
    QAction *m_sources;
    QMenu *m_menu;
    QMenu *m_recent;
    QToolBar *m_bannerBar;
    Banner *m_banner;
    DropOverlay *m_overlay;
    ImportStrip *m_strip;
};

} // namespace claviger
