// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/applystyle.h"

#include <QObject>

class QAction;
class QActionGroup;
class QWidget;

namespace claviger {

/// The actions of the window that are not about keys.
class WindowActions final : public QObject
{
    Q_OBJECT
public:
    /// Shortcuts are those of \a window, which owns this object.
    explicit WindowActions(QWidget &window);

    QAction *sync;
    QAction *connectService;
    QAction *lock;
    QAction *journal;
    QAction *settings;
    QAction *quit;
    QAction *find;
    QAction *command;
    QAction *showSidebar;
    QAction *showInspector;
    QAction *nextPane;
    QAction *previousPane;

    [[nodiscard]] QList<QAction *> schemes() const;
    void setScheme(ColourScheme scheme);
    /// Without an open vault most actions have nothing to act on.
    void setVaultOpen(bool open);

Q_SIGNALS:
    void schemeChosen(claviger::ColourScheme scheme);

private:
    QAction *add(const QString &name, const QString &iconName, const QString &text, const QKeySequence &keys);
    void addSchemes();

    QWidget &m_window;
    QActionGroup *m_schemes;
};

} // namespace claviger
