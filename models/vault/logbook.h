// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/act.h"
#include "models/domain/result.h"

#include <optional>

namespace claviger {

class Database;

/// What a look at the whole journal found.
struct LogbookCheck
{
    qint64 acts = 0;     ///< that were read
    QByteArray head;     ///< hash of the last one
    qint64 brokenAt = 0; ///< the first act that is not as it was written; 0: all are
    QString sentence;    ///< what is wrong and what to do; empty: nothing is

    [[nodiscard]] bool isWhole() const { return brokenAt == 0; }
};

/// The local journal: acts in the order in which they were done, never changed or removed. Each hash covers
/// the act and the hash before it, so that a change, a gap or a missing end is seen. Somebody who can open
/// the vault can still write all of it anew: compare with an export that was kept elsewhere. Stateless; made
/// where it is needed, on the vault's thread.
class Logbook
{
public:
    explicit Logbook(Database &database) : m_database(database) {}

    /// Adds \a act with the next number and its hash; both of its own are ignored.
    [[nodiscard]] Done append(Act act);
    /// The newest first.
    [[nodiscard]] Result<QList<Act>> latest(int limit);
    /// What came after the act of that number, the newest first.
    [[nodiscard]] Result<QList<Act>> after(qint64 number);
    /// The oldest first.
    [[nodiscard]] Result<QList<Act>> all();
    /// An error only if the vault cannot be read.
    [[nodiscard]] Result<LogbookCheck> verify();

    /// The hash of \a act after the one before it; empty before the first.
    [[nodiscard]] static QByteArray hashOf(const Act &act, const QByteArray &before);

private:
    [[nodiscard]] Result<qint64> lastNumber();
    Database &m_database;
};

/// Looks at acts in their order, from the first on. \a lastNumber: which number was given last.
[[nodiscard]] LogbookCheck checkChain(const QList<Act> &acts, qint64 lastNumber);

} // namespace claviger
