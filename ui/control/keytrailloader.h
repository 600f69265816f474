// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/answer.h"
#include "models/domain/result.h"
#include "models/posture/keyindex.h"
#include "models/tables/keytrail.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace claviger {

class Clock;
class Session;

/// Asks the vault's events about the key that is selected, a moment after the selection rests; what was asked
/// about another key is cancelled and what it may still answer dropped. Main thread.
class KeyTrailLoader final : public QObject
{
    Q_OBJECT
public:
    /// \a clock must outlive the loader.
    explicit KeyTrailLoader(const Clock &clock, QObject *parent = nullptr);

    /// Null: nothing is asked any more.
    void setSession(Session *session);
    /// The keys as they are now; null: not known, and nothing is asked.
    void setKeys(const KeyIndexPtr &index);
    /// The key to ask about; nothing: none, or several.
    void setKey(const std::optional<Key> &key);
    /// Imports whose events count nowhere from now on.
    void leaveOut(const std::vector<qint64> &importIds);
    /// Events came or went.
    void reload();

Q_SIGNALS:
    void loaded(const claviger::Key &key, const claviger::KeyTrail &trail);
    void failed(const claviger::Key &key, const claviger::Error &error);

private:
    using Asked = QFuture<Result<audit::Answer>>;
    void drop();
    void ask();
    void answer();

    const Clock &m_clock;
    QPointer<Session> m_session;
    KeyIndexPtr m_index;
    std::optional<Key> m_key;
    audit::TimeScale m_days;
    QList<Asked> m_asked; ///< all, days, uses, coverage
    std::vector<qint64> m_leftOut;
    QTimer m_rest;
    quint64 m_generation = 0;
};

} // namespace claviger
