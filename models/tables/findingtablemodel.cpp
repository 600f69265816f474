// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingtablemodel.h"

#include "models/tables/relativetime.h"
#include "models/tables/roles.h"

#include <QLocale>

#include <limits>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

bool isRightAligned(int column)
{
    return column == FindingTableModel::Events || column == FindingTableModel::Last;
}

} // namespace

FindingTableModel::FindingTableModel(const Clock &clock, QObject *parent)
    : MergedRows(parent), m_clock(clock), m_now(clock.now())
{
}

FindingEntry FindingTableModel::entryOf(const FindingRow &row) const
{
    const Finding &finding = row.record.finding;
    return {row, QStringList{row.title, finding.subjectName, finding.sentence, finding.id, row.connection,
                             row.record.reason}
                     .join(u'\n')
                     .toLower()};
}

void FindingTableModel::setRows(const QList<FindingRow> &rows)
{
    m_now = m_clock.now();
    merge(rows);
}

void FindingTableModel::refreshTimes()
{
    m_now = m_clock.now();
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, Last), index(int(m_entries.size()) - 1, Last));
}

QHash<KeyIdentity, QList<FindingRow>> FindingTableModel::openByKey() const
{
    QHash<KeyIdentity, QList<FindingRow>> found;
    for (const FindingEntry &entry : m_entries) {
        const Finding &finding = entry.row.record.finding;
        if (entry.row.record.state == FindingRecord::State::Open)
            found[{finding.connectionId, finding.subjectId}] << entry.row;
    }
    return found;
}

int FindingTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FindingTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FindingRow &row = m_entries.at(index.row()).row;
    const Finding &finding = row.record.finding;
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::ToolTipRole:
        return column == Last ? exactTime(Moment::at(finding.last)) : finding.sentence;
    case Qt::AccessibleTextRole:
        return column == Title ? QString(wordOf(finding.severity) + u": "_s + finding.sentence)
                               : display(row, column);
    case Qt::TextAlignmentRole:
        return int((isRightAligned(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return sortValue(row, column);
    case SeverityRole:
        return int(finding.severity);
    case ProvidedRole:
        return column != Last || finding.last.isValid();
    default:
        return {};
    }
}

QString FindingTableModel::display(const FindingRow &row, Column column) const
{
    const Finding &finding = row.record.finding;
    switch (column) {
    case Title:
        return row.title;
    case Severity:
        return wordOf(finding.severity);
    case Subject:
        return finding.subjectName;
    case ConnectionColumn:
        return row.connection;
    case Events:
        return QLocale().toString(finding.events);
    case Last:
        return finding.last.isValid() ? relativeTime(finding.last, m_now) : tr("not seen");
    case State:
        return stateText(row.record);
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant FindingTableModel::sortValue(const FindingRow &row, Column column)
{
    const Finding &finding = row.record.finding;
    switch (column) {
    case Title:
        return row.title.toCaseFolded();
    case Severity:
        return -int(finding.severity); // the gravest first
    case Subject:
        return finding.subjectName.toCaseFolded();
    case ConnectionColumn:
        return row.connection.toCaseFolded();
    case Events:
        return qint64(finding.events);
    case Last:
        return finding.last.isValid() ? finding.last.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    case State:
        return int(row.record.state);
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant FindingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isRightAligned(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(title(Column(section))) : QVariant();
}

QString FindingTableModel::title(Column column)
{
    switch (column) {
    case Title:
        return tr("Finding");
    case Severity:
        return tr("Severity");
    case Subject:
        return tr("Key");
    case ConnectionColumn:
        return tr("Connection");
    case Events:
        return tr("Events");
    case Last:
        return tr("Last seen");
    case State:
        return tr("State");
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace claviger
