// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/openform.h"
#include "models/tables/keyfilter.h"
#include "ui/pages/pagecontent.h"

#include <QObject>
#include <QPointer>

namespace claviger {

class DialogHost;
class KeyCommands;
class Session;

/// Opens the dialog that asks a service about a pasted key. Main thread.
class PastedKey final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this object.
    PastedKey(DialogHost &dialogs, KeyCommands &commands, QObject *parent = nullptr);

    /// Null: nothing opens any more.
    void setSession(Session *session);
    void setContent(const PageContent &content) { m_content = content; }
    /// Opens the dialog again if it was what was open when the vault was locked.
    bool reopen(const OpenForm &form);

private:
    void open(const KeyPlace &place);

    DialogHost &m_dialogs;
    QPointer<Session> m_session;
    PageContent m_content;
};

} // namespace claviger
