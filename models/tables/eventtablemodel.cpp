// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/eventtablemodel.h"

#include "models/domain/auditoutcome.h"
#include "models/domain/visibletext.h"
#include "models/domain/whendone.h"
#include "models/tables/audittexts.h"

#include <algorithm>
#include <array>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptBlocks = 24; // some screens before and after; a few MB of rows

constexpr std::array<AuditField, EventTableModel::ColumnCount - 1> columnFields{
    AuditField::Outcome,   AuditField::Key,    AuditField::Actor,     AuditField::Action,
    AuditField::Resource,  AuditField::Ip,     AuditField::UserAgent, AuditField::Status,
    AuditField::Workspace, AuditField::Source, AuditField::RequestId};

} // namespace

EventTableModel::EventTableModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_clock(clock)
{
}

EventTableModel::~EventTableModel()
{
    for (QFuture<Result<Rows>> &asked : m_asked)
        asked.cancel();
}

void EventTableModel::setAnswer(std::uint64_t total, Fetch fetch, const Rows &first)
{
    ++m_generation;
    for (QFuture<Result<Rows>> &asked : m_asked)
        asked.cancel();
    m_asked.clear();
    m_needed.clear();
    m_blocks.clear();
    m_fetch = std::move(fetch);
    for (qsizetype at = 0; at < first.size(); at += blockSize) {
        const Rows rows = first.mid(at, blockSize);
        // A block that is cut short would pass for a whole one.
        if (rows.size() == blockSize || std::uint64_t(at + rows.size()) == total)
            m_blocks.insert(std::uint64_t(at) / blockSize, {rows, ++m_use});
    }
    m_total = total;
    m_first = 0;
    setWindow(0, m_wanted);
    announce(0, std::uint64_t(m_rows));
}

void EventTableModel::clear()
{
    setAnswer(0, {}, {});
}

int EventTableModel::rowsIn(std::uint64_t first, int wanted) const
{
    return first >= m_total ? 0 : int(std::min(std::uint64_t(wanted), m_total - first));
}

// Rows come and go at the end only, and the rest changes its content: a reset would cost the view its current
// cell at each step of scrolling.
void EventTableModel::setWindow(std::uint64_t first, int rows)
{
    const bool moved = first != m_first;
    m_first = first;
    m_wanted = rows;
    const int now = rowsIn(first, rows);
    if (now > m_rows) {
        beginInsertRows({}, m_rows, now - 1);
        m_rows = now;
        endInsertRows();
    } else if (now < m_rows) {
        beginRemoveRows({}, now, m_rows - 1);
        m_rows = now;
        endRemoveRows();
    }
    if (moved)
        announce(m_first, std::uint64_t(m_rows));
    fetchMissing();
}

void EventTableModel::announce(std::uint64_t first, std::uint64_t count)
{
    const std::uint64_t from = std::max(first, m_first);
    const std::uint64_t to = std::min(first + count, m_first + std::uint64_t(m_rows));
    if (from < to)
        Q_EMIT dataChanged(index(int(from - m_first), 0), index(int(to - m_first) - 1, ColumnCount - 1));
}

void EventTableModel::fetchMissing()
{
    if (!m_fetch || m_rows == 0)
        return;
    const std::uint64_t from = m_first / blockSize;
    const std::uint64_t to = (m_first + std::uint64_t(m_rows) - 1) / blockSize;
    dropDistantRequests(from, to);
    for (std::uint64_t block = from; block <= to; ++block)
        fetchBlock(block);
    // The neighbours, so that going on by rows or by pages finds its rows there.
    if (m_asked.isEmpty()) {
        if ((to + 1) * blockSize < m_total)
            fetchBlock(to + 1);
        if (from > 0)
            fetchBlock(from - 1);
    }
}

// Whoever drags the scroll bar passes thousands of blocks; only those in sight are worth reading.
void EventTableModel::dropDistantRequests(std::uint64_t from, std::uint64_t to)
{
    for (auto it = m_asked.begin(); it != m_asked.end();) {
        const bool near = (it.key() + 1 >= from && it.key() <= to + 1) || m_needed.contains(it.key());
        if (!near)
            it->cancel();
        it = near ? std::next(it) : m_asked.erase(it);
    }
}

void EventTableModel::fetchBlock(std::uint64_t block)
{
    if (const auto known = m_blocks.find(block); known != m_blocks.end()) {
        known->lastUse = ++m_use;
        return;
    }
    if (m_asked.contains(block) || !m_fetch)
        return;
    const QFuture<Result<Rows>> asked = m_fetch(block * blockSize, blockSize);
    m_asked.insert(block, asked);
    whenDone(asked, this, [this, block, generation = m_generation](const Result<Rows> &rows) {
        if (generation == m_generation)
            take(block, rows);
    });
}

void EventTableModel::take(std::uint64_t block, const Result<Rows> &rows)
{
    // A request that was dropped and made again answers twice: the one of them that was cancelled says
    // nothing.
    if (!rows && rows.error().code == ErrorCode::Cancelled)
        return;
    m_asked.remove(block);
    m_needed.remove(block);
    if (!rows)
        return Q_EMIT failed(rows.error());
    m_blocks.insert(block, {*rows, ++m_use});
    dropOldBlocks();
    announce(block * blockSize, std::uint64_t(rows->size()));
    Q_EMIT loaded(block * blockSize, int(rows->size()));
    fetchMissing();
}

void EventTableModel::dropOldBlocks()
{
    while (m_blocks.size() > keptBlocks) {
        const auto oldest =
            std::min_element(m_blocks.cbegin(), m_blocks.cend(),
                             [](const Block &a, const Block &b) { return a.lastUse < b.lastUse; });
        m_blocks.erase(oldest);
    }
}

const audit::EventRow *EventTableModel::find(std::uint64_t number) const
{
    const auto block = m_blocks.constFind(number / blockSize);
    if (block == m_blocks.cend())
        return nullptr;
    const auto at = qsizetype(number % blockSize);
    return at < block->rows.size() ? &block->rows.at(at) : nullptr;
}

std::optional<audit::EventRow> EventTableModel::eventAt(std::uint64_t number) const
{
    const audit::EventRow *found = find(number);
    return found != nullptr ? std::optional(*found) : std::nullopt;
}

void EventTableModel::want(std::uint64_t number)
{
    if (number >= m_total || find(number) != nullptr)
        return;
    m_needed.insert(number / blockSize);
    fetchBlock(number / blockSize);
}

void EventTableModel::setZone(EventZone zone)
{
    if (std::exchange(m_zone, zone) == zone || m_rows == 0)
        return;
    Q_EMIT dataChanged(index(0, Time), index(m_rows - 1, Time));
}

std::optional<AuditField> EventTableModel::fieldOf(int column)
{
    return column > Time && column < ColumnCount ? std::optional(columnFields.at(std::size_t(column) - 1))
                                                 : std::nullopt;
}

int EventTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EventTableModel::text(const audit::EventRow &event, int column) const
{
    if (column == Time)
        return eventTimeText(event, m_zone);
    const AuditField field = *fieldOf(column);
    const QString value = QString::fromUtf8(event[field]);
    return visibleText(field == AuditField::Outcome ? valueText(field, value) : value);
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::uint64_t number = m_first + std::uint64_t(index.row());
    const std::optional<AuditField> field = fieldOf(index.column());
    const audit::EventRow *event = find(number);
    switch (role) {
    case EventLoadedRole:
        return event != nullptr;
    case EventNumberRole:
        return QVariant::fromValue(quint64(number));
    case EventFieldRole:
        return field ? int(*field) : -1;
    default:
        break;
    }
    if (event == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*event, index.column());
    case Qt::ToolTipRole:
        // Without markup: what looks like it in a log is shown as it stands.
        return field ? u"<span style='white-space:pre-wrap'>"_s %
                           text(*event, index.column()).toHtmlEscaped() % u"</span>"
                     : eventTimeDetails(*event, m_clock.now()).toHtmlEscaped().replace(u'\n', u"<br>"_s);
    case EventValueRole:
        return field ? (*event)[*field] : QByteArray();
    case EventOutcomeRole:
        return (*event)[AuditField::Outcome];
    default:
        return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::optional<AuditField> field = fieldOf(section);
    return field ? fieldTitle(*field) : tr("Time");
}

} // namespace claviger
