// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/auditview.h"
#include "models/domain/error.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace claviger {

class AuditPage;
class Session;

/// Keeps in the vault how the events were looked at, what was asked before, and views with a name; puts them
/// into the page when a vault is opened. Main thread.
class AuditMemory final : public QObject
{
    Q_OBJECT
public:
    /// \a page must outlive it.
    explicit AuditMemory(AuditPage &page, QObject *parent = nullptr);

    /// Null: what is not kept yet is written to the session that goes.
    void setSession(Session *session);

Q_SIGNALS:
    void failed(const claviger::Error &error);

private:
    void read();
    void remember(const QString &query);
    void saveLeft();
    template <typename Work> void write(Work work);

    AuditPage &m_page;
    QPointer<Session> m_session;
    QList<AuditView> m_views;
    QStringList m_queries;
    std::optional<AuditView> m_left; ///< not written yet
    QTimer m_soon;
    bool m_isRead = false;
};

} // namespace claviger
