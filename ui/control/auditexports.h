// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/export/exportreceipt.h"
#include "models/domain/result.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

namespace claviger {

class AuditExplorer;
class AuditPage;
class DialogHost;
class Session;

/// Writes what the Audit page lists into a file: asks where, shows how it goes, says what came of it. Main
/// thread.
class AuditExports final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    AuditExports(AuditPage &page, const AuditExplorer &explorer, DialogHost &dialogs,
                 QObject *parent = nullptr);

    void setSession(Session *session);
    /// Writes the events that are listed to \a path.
    void write(const QString &path, bool asCsv);

Q_SIGNALS:
    void written(const QString &path);

private:
    void chooseFile(bool asCsv);

    AuditPage &m_page;
    const AuditExplorer &m_explorer;
    DialogHost &m_dialogs;
    QPointer<Session> m_session;
    QFuture<Result<audit::ExportReceipt>> m_writing; ///< has to end before the session does
};

} // namespace claviger
