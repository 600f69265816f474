// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/connectflow.h"

#include "ui/dialogs/connectdialog.h"
#include "ui/flows/sessionview.h"
#include "ui/mainwindow/mainwindow.h"

namespace claviger {

ConnectFlow::ConnectFlow(Session &session, SessionView &view, MainWindow &window, QObject *parent)
    : QObject(parent), m_session(session), m_view(view), m_window(window)
{
    connect(&m_window, &MainWindow::connectRequested, this, &ConnectFlow::connectService);
}

ConnectFlow::~ConnectFlow()
{
    delete m_dialog.data();
}

void ConnectFlow::connectService()
{
    QStringList taken;
    for (const Connection &connection : m_view.content().inventory.connections)
        taken << connection.name;
    ConnectActions actions{
        [this](const Connection &connection, const Secret &credential) {
            return m_session.verify(connection, credential);
        },
        [this](const Connection &connection, const Secret &credential) {
            return m_session.addConnection(connection, credential);
        },
        [](const ServiceDescription &description, const Connection &connection, const QString &operation) {
            return ServiceClient::usable(description, connection, operation);
        },
    };
    m_dialog = new ConnectDialog(m_session.catalogue().all(), taken, std::move(actions), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ConnectDialog::connected, this,
            [this](const Connection &made) { m_view.sync(made.id); });
    m_dialog->open();
}

} // namespace claviger
