// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/answer.h"
#include "models/audit/store/catalogue.h"
#include "models/audit/store/eventwalk.h"
#include "models/audit/store/importrecord.h"
#include "models/audit/store/importwriter.h"
#include "models/audit/store/question.h"
#include "models/audit/store/rejectedrecord.h"

#include <QFuture>
#include <QThreadPool>

#include <memory>

namespace claviger::audit {

/// The audit events of an open vault: a column store that answers questions from memory and reads columns
/// when a question first needs them. Any thread may call it. It must go before its vault; going, it waits
/// for questions that are under way (cancel their futures first).
///
/// Cancelling a future ends the work within milliseconds: cancel the last question before asking the next.
class EventStore
{
public:
    explicit EventStore(Vault &vault);
    ~EventStore();
    Q_DISABLE_COPY_MOVE(EventStore)

    [[nodiscard]] QFuture<Result<Answer>> ask(const Question &question);
    /// A page of the events of an answer, by time.
    [[nodiscard]] QFuture<Result<QList<EventRow>>> rows(std::shared_ptr<const MatchedRows> events,
                                                        std::uint64_t offset, std::uint32_t limit,
                                                        TimeOrder order);

    /// Every event with these fields, but for those of \a withoutImports, for conclusions that no question
    /// can ask. Not on the GUI's thread.
    [[nodiscard]] EventWalk walk(std::vector<AuditField> fields, std::vector<qint64> withoutImports = {})
    {
        return {m_catalogue, std::move(fields), std::move(withoutImports)};
    }

    /// Imports, newest first; those that were cut off are among them.
    [[nodiscard]] QFuture<Result<QList<ImportRecord>>> imports();
    /// What an import could not read, in about the order of the file.
    [[nodiscard]] QFuture<Result<QList<RejectedRecord>>> rejected(qint64 importId, std::uint64_t offset,
                                                                  std::uint64_t limit);
    /// Removes an import: its events are in no answer from then on, and no value that only they had stays
    /// in the vault. Events that later imports left out as duplicates of these are gone, too, until those
    /// are imported again. NotFound if there is no such import.
    [[nodiscard]] QFuture<Done> forget(qint64 importId);

    /// Begins an import, or continues the one of the same \a identity that was cut off. One at a time
    /// (Invalid otherwise). Waits for the vault: not on the GUI's thread.
    [[nodiscard]] Result<std::unique_ptr<ImportWriter>> begin(const QString &identity);

    /// Makes one import of all finished ones of \a identity, and larger segments of their small ones: for
    /// trails that are pulled again and again. Waits for the vault: not on the GUI's thread.
    [[nodiscard]] Done joinTrail(const QString &identity);

    /// The key under which secrets found in logs are fingerprinted. Waits for the vault: not on the GUI's
    /// thread.
    [[nodiscard]] Result<Secret> fingerprintKey();

    /// Bytes that columns and dictionaries take in memory.
    [[nodiscard]] std::size_t memory() const;

private:
    [[nodiscard]] Result<ImportWriter::Turn> takeTurn();

    Catalogue m_catalogue;
    std::mutex m_turnMutex;
    std::weak_ptr<void> m_turn; ///< of the import under way
    QThreadPool m_scanners;
    QThreadPool m_askers; // last, so that it is waited for first
};

} // namespace claviger::audit
