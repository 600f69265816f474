// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/openform.h"
#include "models/services/serviceclient.h"
#include "models/tables/applicationrow.h"
#include "models/tables/keyfilter.h"
#include "ui/pages/pagecontent.h"

#include <QObject>
#include <QPointer>

namespace claviger {

class ApplicationCommands;
class DialogHost;
class SecretClipboard;
class Session;
struct Confirmation;

/// Opens the dialogs that act on machine-to-machine applications, and gives them the session. Main thread.
class ApplicationActions final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this object.
    ApplicationActions(DialogHost &dialogs, ApplicationCommands &commands, SecretClipboard &clipboard,
                       QObject *parent = nullptr);

    /// Null: nothing opens any more.
    void setSession(Session *session);
    void setContent(const PageContent &content) { m_content = content; }
    /// Opens the dialog that was open when the vault was locked; false: it is none of these.
    bool reopen(const OpenForm &form);

private:
    void create(const KeyPlace &place);
    void tryToken(const ApplicationRow &row);
    void rotate(const ApplicationRow &row);
    void removeSecret(const ApplicationRow &row, const QString &secretId);
    void remove(const ApplicationRow &row);
    void reveal(const QString &connectionId, const CreatedApplication &created);
    [[nodiscard]] QString connectionForCreate(const KeyPlace &place) const;
    [[nodiscard]] const Connection *connectionOf(const QString &connectionId) const;
    [[nodiscard]] ServiceDescriptionPtr serviceOf(const QString &connectionId) const;
    [[nodiscard]] Confirmation removalOf(const ApplicationRow &row) const;
    [[nodiscard]] Confirmation removalOf(const ApplicationRow &row, const ClientSecret &secret) const;
    [[nodiscard]] QString agoText(const Moment &moment) const;
    [[nodiscard]] bool isInUse(const Moment &lastUsed) const;

    DialogHost &m_dialogs;
    SecretClipboard &m_clipboard;
    QPointer<Session> m_session;
    PageContent m_content;
};

} // namespace claviger
