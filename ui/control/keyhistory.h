// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace claviger {

class DialogHost;
class KeyCommands;
class Session;
struct KeyRow;

/// Reads from the vault what was ever seen of a key, and shows it. Main thread.
class KeyHistory final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this object.
    KeyHistory(DialogHost &dialogs, KeyCommands &commands, QObject *parent = nullptr);

    /// Null: nothing opens any more.
    void setSession(Session *session);

Q_SIGNALS:
    void said(const QString &sentence); ///< what went wrong

private:
    void open(const KeyRow &row);

    DialogHost &m_dialogs;
    QPointer<Session> m_session;
};

} // namespace claviger
