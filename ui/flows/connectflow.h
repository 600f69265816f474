// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/session.h"

#include <QObject>
#include <QPointer>

namespace claviger {

class ConnectDialog;
class MainWindow;
class SessionView;

/// Connects services: the dialog, and the first sync of what it made. Lives as long as the session.
class ConnectFlow : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the flow.
    ConnectFlow(Session &session, SessionView &view, MainWindow &window, QObject *parent = nullptr);
    ~ConnectFlow() override;

    void connectService();

private:
    Session &m_session;
    SessionView &m_view;
    MainWindow &m_window;
    QPointer<ConnectDialog> m_dialog;
};

} // namespace claviger
