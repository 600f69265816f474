// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/serviceclient.h"
#include "models/tables/keyfilter.h"
#include "ui/pages/pagecontent.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace claviger {

class SecretClipboard;
class Session;

/// Opens the dialogs that work on keys and connections, and gives them the session to act on. Dialogs
/// are window-modal and run no event loop of their own. Main thread.
class KeyActions final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this object.
    KeyActions(QWidget &window, SecretClipboard &clipboard, QObject *parent = nullptr);

    /// Null: every open dialog is closed (secrets are wiped) and nothing opens any more.
    void setSession(Session *session);
    void setContent(const PageContent &content);

    void connectService();
    void create(const KeyPlace &place);
    void rotate(const Key &key);
    void revoke(const QList<Key> &keys);

Q_SIGNALS:
    void connected(const QString &connectionId);
    /// Keys of this connection were made, replaced or revoked.
    void keysChanged(const QString &connectionId);

private:
    [[nodiscard]] const Connection *connectionOf(const QString &connectionId) const;
    [[nodiscard]] QString connectionForCreate(const KeyPlace &place) const;
    void openCreate(const Connection &connection, const KeyPlace &place, const QList<Scope> &extraScopes);
    void reveal(const Connection &connection, const CreatedKey &created);
    void show(QDialog *dialog);

    QWidget &m_window;
    SecretClipboard &m_clipboard;
    QPointer<Session> m_session;
    PageContent m_content;
    QList<QPointer<QDialog>> m_open;
};

} // namespace claviger
