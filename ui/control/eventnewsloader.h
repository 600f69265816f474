// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/answer.h"
#include "models/domain/result.h"
#include "models/tables/eventnews.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>
#include <vector>

namespace claviger {

class Session;

/// Asks the vault's events what the selected one was the first with, a moment after the selection rests; what
/// was asked about another one is cancelled and what it may still answer dropped. Main thread.
class EventNewsLoader final : public QObject
{
    Q_OBJECT
public:
    explicit EventNewsLoader(QObject *parent = nullptr);

    /// Null: nothing is asked any more.
    void setSession(Session *session);
    /// Nothing: none is selected, or several are.
    void setEvent(const std::optional<audit::EventRow> &event);
    /// Imports whose events count nowhere from now on.
    void leaveOut(const std::vector<qint64> &importIds);

Q_SIGNALS:
    void loaded(const claviger::audit::EventRow &event, const QStringList &sentences);

private:
    using Asked = QFuture<Result<audit::Answer>>;
    void reload();
    void drop();
    void ask();
    void answer();

    QPointer<Session> m_session;
    std::optional<audit::EventRow> m_event;
    std::optional<EventNews> m_news; ///< that is being asked for
    QList<Asked> m_asked;
    std::vector<qint64> m_leftOut;
    QTimer m_rest;
    quint64 m_generation = 0;
};

} // namespace claviger
