// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/lockpolicy.h"
#include "ui/platform/locksource.h"
#include "ui/platform/oneshottimer.h"

#include <QObject>

#include <memory>
#include <vector>

namespace claviger {

/// Watches over an open vault and says when it is to be locked, once: whoever hears it locks and calls
/// stop(). Clock, timer and sources are given to it. Main thread.
class AutoLock final : public QObject
{
    Q_OBJECT
public:
    /// \a instants must outlive this object.
    AutoLock(const InstantSource &instants, std::unique_ptr<OneShotTimer> timer, QObject *parent = nullptr);

    void addSource(std::unique_ptr<LockSource> source);
    /// Works at once, also while a vault is open.
    void setRules(const LockRules &rules);
    [[nodiscard]] const LockRules &rules() const { return m_policy.rules(); }

    /// A vault was opened.
    void start();
    /// It is locked; nothing is watched any more.
    void stop();
    /// A person did something.
    void noteInput();
    /// Something happened that may lock.
    void on(LockCause cause);

Q_SIGNALS:
    /// \a reason: "no input for 10 minutes".
    void lockWanted(claviger::LockCause cause, const QString &reason);

private:
    void look();
    void letGo(); ///< nothing needs to wait for a lock
    void settle(std::optional<LockCause> cause);

    const InstantSource &m_instants;
    std::unique_ptr<OneShotTimer> m_timer;
    std::vector<std::unique_ptr<LockSource>> m_sources;
    LockPolicy m_policy;
    bool m_watching = false;
};

} // namespace claviger
