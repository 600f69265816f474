// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/eventrow.h"
#include "models/domain/clock.h"
#include "models/domain/result.h"
#include "models/tables/eventtime.h"

#include <QAbstractTableModel>
#include <QFuture>
#include <QHash>
#include <QList>
#include <QSet>

#include <functional>
#include <optional>

namespace claviger {

/// Roles of EventTableModel beside Qt's own.
enum EventRole {
    EventFieldRole = Qt::UserRole + 100, ///< int: the AuditField of the cell; -1 for the time
    EventValueRole,                      ///< QByteArray: the cell's value as it was stored
    EventOutcomeRole,                    ///< QByteArray: the row's outcome, one of the words of AuditOutcome
    EventLoadedRole,                     ///< bool: the row has been read
    EventNumberRole                      ///< quint64: the row's place among all rows of the answer, from 0
};

/// A window onto the events of an answer: the model has as many rows as a screen shows, wherever among
/// hundreds of millions that is. Rows are read in blocks when they come into sight; a few blocks are kept.
/// GUI thread.
class EventTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Time,
        Outcome,
        Key,
        Actor,
        Action,
        Resource,
        Ip,
        UserAgent,
        Status,
        Workspace,
        Source,
        RequestId,
        ColumnCount
    };
    using Rows = QList<audit::EventRow>;
    /// Reads a page of the answer. What it returns may be cancelled at any time.
    using Fetch = std::function<QFuture<Result<Rows>>(std::uint64_t offset, std::uint32_t limit)>;

    static constexpr std::uint32_t blockSize = 100;

    /// \a clock must outlive the model.
    explicit EventTableModel(const Clock &clock, QObject *parent = nullptr);
    ~EventTableModel() override;

    /// Another answer with \a total rows: what is known of the last one goes, what was asked of it is
    /// cancelled, and the window goes to its start. \a first: its first rows, so that they need not be asked
    /// for.
    void setAnswer(std::uint64_t total, Fetch fetch, const Rows &first);
    void clear();
    [[nodiscard]] std::uint64_t total() const { return m_total; }

    /// Shows \a rows rows from \a first on, as far as there are any.
    void setWindow(std::uint64_t first, int rows);
    [[nodiscard]] std::uint64_t windowStart() const { return m_first; }

    /// The row of that number, if it has been read.
    [[nodiscard]] std::optional<audit::EventRow> eventAt(std::uint64_t number) const;
    /// Asks for a row outside the window, too; loaded() says when it is there.
    void want(std::uint64_t number);

    void setZone(EventZone zone);
    [[nodiscard]] EventZone zone() const { return m_zone; }

    /// What a cell of \a event shows: one line, with what is hidden in it made visible.
    [[nodiscard]] QString text(const audit::EventRow &event, int column) const;
    [[nodiscard]] static std::optional<AuditField> fieldOf(int column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded(quint64 first, int count);
    void failed(const claviger::Error &error);

private:
    struct Block
    {
        Rows rows;
        std::uint64_t lastUse = 0;
    };
    [[nodiscard]] const audit::EventRow *find(std::uint64_t number) const;
    void fetchMissing();
    void fetchBlock(std::uint64_t block);
    void take(std::uint64_t block, const Result<Rows> &rows);
    void dropOldBlocks();
    void dropDistantRequests(std::uint64_t from, std::uint64_t to);
    void announce(std::uint64_t first, std::uint64_t count);
    [[nodiscard]] int rowsIn(std::uint64_t first, int wanted) const;

    const Clock &m_clock;
    std::uint64_t m_total = 0;
    std::uint64_t m_first = 0;
    int m_rows = 0;   ///< what the model has: m_wanted, or fewer at the end
    int m_wanted = 0; ///< what the view has room for
    Fetch m_fetch;
    QHash<std::uint64_t, Block> m_blocks;
    QHash<std::uint64_t, QFuture<Result<Rows>>> m_asked; ///< blocks under way
    QSet<std::uint64_t> m_needed;                        ///< of those: wanted wherever the window is
    std::uint64_t m_use = 0;
    std::uint64_t m_generation = 0; ///< of the answer: what is read of an older one is dropped
    EventZone m_zone = EventZone::Utc;
};

} // namespace claviger
