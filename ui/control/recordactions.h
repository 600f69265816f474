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
struct RecordPlace;

/// What is kept in the vault alone: notes about keys, keys by hand, exports. Main thread.
class RecordActions final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this object.
    RecordActions(DialogHost &dialogs, KeyCommands &commands, QObject *parent = nullptr);

    void setSession(Session *session);
    /// Opens the dialog that was open when the vault was locked; false: it is none of these.
    bool reopen(const OpenForm &form);
    void setContent(const PageContent &content) { m_content = content; }

Q_SIGNALS:
    /// Something worth a line in the status bar.
    void said(const QString &sentence);

private:
    void annotate(const QList<KeyRow> &rows);
    void editRecord(const Key &key);
    void pasteRecords(const KeyPlace &place);
    void exportRows(const QList<KeyRow> &rows);
    void writeRows(const QList<KeyRow> &rows, const QString &path);
    [[nodiscard]] QList<RecordPlace> places() const;

    DialogHost &m_dialogs;
    QPointer<Session> m_session;
    PageContent m_content;
};

} // namespace claviger
