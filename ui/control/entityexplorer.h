// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/answer.h"
#include "models/domain/result.h"
#include "models/tables/entityprofile.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace claviger {

class Clock;
class EntityDialog;
class Session;

/// Shows all about a key, an actor, an address or a user agent in a dialog beside the window, and asks the
/// vault's events for it: all of them, those before the last days, and the bars. Main thread.
class EntityExplorer final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive the explorer.
    EntityExplorer(QWidget &window, const Clock &clock, QObject *parent = nullptr);

    /// Null: the dialog is closed, nothing is asked any more.
    void setSession(Session *session);
    void explore(AuditField field, const QString &value);
    /// Imports whose events count nowhere from now on.
    void leaveOut(const std::vector<qint64> &importIds) { m_leftOut = importIds; }

Q_SIGNALS:
    /// A person wants to see the events of \a query.
    void queryRequested(const QString &query);

private:
    using Then = std::function<void(const audit::Answer &)>;
    [[nodiscard]] audit::Question withoutLeftOut(audit::Question question) const;
    void ask(const audit::Question &question, const Then &then);
    void askAll();
    void listValues(const audit::FacetOf &facet);
    void askBefore(const audit::Answer &all);
    void askBars(const audit::Answer &all);

    QWidget &m_window;
    const Clock &m_clock;
    QPointer<Session> m_session;
    QPointer<EntityDialog> m_dialog;
    QList<QFuture<Result<audit::Answer>>> m_asked; ///< under way
    std::vector<qint64> m_leftOut;
    quint64 m_generation = 0;
};

} // namespace claviger
