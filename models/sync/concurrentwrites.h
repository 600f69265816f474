// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/application.h"
#include "models/domain/key.h"
#include "models/domain/operation.h"

#include <QList>
#include <QSet>

namespace claviger {

/// What this program wrote to a service while a sync was reading it. The sync may have read a list before
/// or after such a write, so what it says about these objects proves nothing; the next sync knows.
class ConcurrentWrites
{
public:
    ConcurrentWrites() = default;
    /// \a moved: the operations that moved since the reading began or are still on their way.
    explicit ConcurrentWrites(const QList<Operation> &moved);

    [[nodiscard]] bool touch(const Key &key) const;
    [[nodiscard]] bool touch(const Application &application) const;
    [[nodiscard]] bool include(const Operation &operation) const;

private:
    [[nodiscard]] bool touchObject(const QString &id, const QString &name, bool application) const;

    QSet<qint64> m_operations;
    QSet<QString> m_ids;
    QList<Operation> m_creations; ///< without an answer: what they made has no id here
};

} // namespace claviger
