// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "ui/pages/pagecontent.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

namespace claviger {

class Session;

/// Reads what the window shows from the vault's thread. Requests that come while one is under way are
/// answered by one more reading after it. Lives on the main thread.
class InventoryLoader final : public QObject
{
    Q_OBJECT
public:
    explicit InventoryLoader(QObject *parent = nullptr);

    /// Null: nothing is read any more, and what was under way is dropped.
    void setSession(Session *session);
    void load();

Q_SIGNALS:
    void loaded(const claviger::PageContent &content);
    void failed(const claviger::Error &error);

private:
    void onFinished();
    [[nodiscard]] PageContent contentOf(const Inventory &inventory) const;

    QPointer<Session> m_session;
    QFutureWatcher<Result<Inventory>> *m_watcher = nullptr;
    bool m_again = false;
};

} // namespace claviger
