// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace claviger {

class DialogHost;
class JournalPage;
class Session;

/// Fills the Journal page from the vault while somebody looks at it, verifies the chain of acts, compares it
/// with an earlier export and writes one. Main thread.
class JournalActions final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this object.
    JournalActions(JournalPage &page, DialogHost &dialogs, QObject *parent = nullptr);

    /// Null: nothing is read any more.
    void setSession(Session *session);

private:
    void readSoon();
    void read();
    void verify();
    void compare(const QString &path);
    void write(const QString &path);
    void chooseEarlier();
    void chooseFile();

    JournalPage &m_page;
    DialogHost &m_dialogs;
    QPointer<Session> m_session;
    bool m_reading = false;
    bool m_again = false; ///< something was done since the reading began
};

} // namespace claviger
