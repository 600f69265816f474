// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/keyoperations.h"
#include "models/sync/session.h"
#include "models/tables/keyfilter.h"
#include "ui/dialogs/createkeyform.h"

#include <QObject>
#include <QPointer>

class QDialog;

namespace claviger {

class MainWindow;
class RevealDialog;
class SecretClipboard;
class SessionView;

/// The dialogs about keys, opened over a session. Lives as long as the session; when it goes, so do its
/// dialogs, and a secret that is on show is wiped. GUI thread.
class KeyFlow : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the flow.
    KeyFlow(Session &session, SessionView &view, SecretClipboard &clipboard, MainWindow &window,
            QObject *parent = nullptr);
    ~KeyFlow() override;

    void create(const KeyPlace &place);
    void rotate(const Key &key);
    void revoke(const QList<Key> &keys);
    void reveal(const Key &key, const Secret &secret);

    /// What the create dialog starts from at a place; for pictures and tests as well.
    [[nodiscard]] Result<CreateKeyContext> contextFor(const KeyPlace &place) const;

private:
    void open(QDialog *dialog);
    [[nodiscard]] const Connection *connection(const QString &id) const;

    Session &m_session;
    SessionView &m_view;
    SecretClipboard &m_clipboard;
    MainWindow &m_window;
    QList<QPointer<QDialog>> m_dialogs;
};

} // namespace claviger
