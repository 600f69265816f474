// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/openform.h"
#include "ui/dialogs/leakdialog.h"
#include "ui/pages/pagecontent.h"

#include <QObject>
#include <QPointer>

namespace claviger {

class DialogHost;
class KeyActions;
class Session;

/// Runs the leak dialog on a session. Main thread.
class LeakRunbook final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this object.
    LeakRunbook(DialogHost &dialogs, KeyActions &keys, QObject *parent = nullptr);

    void setSession(Session *session);
    /// The vault was read again; an open dialog follows.
    void setContent(const PageContent &content);
    void open();
    /// Opens the dialog again if it was what was open when the vault was locked.
    bool reopen(const OpenForm &form);

Q_SIGNALS:
    /// A leaked key of this connection was revoked: a sync shows whether anything still uses it.
    void ended(const QString &connectionId);

private:
    [[nodiscard]] QHash<QString, LeakPlace> places() const;
    [[nodiscard]] LeakActions actions() const;

    DialogHost &m_dialogs;
    KeyActions &m_keys;
    QPointer<Session> m_session;
    QPointer<LeakDialog> m_dialog;
    PageContent m_content;
};

} // namespace claviger
