// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/facettreemodel.h"

#include "models/tables/audittexts.h"
#include "models/tables/plaintip.h"
#include "models/tables/roles.h"

#include <algorithm>

namespace claviger {

namespace {

constexpr quintptr headingId = 0;

bool isSameFacet(const audit::FacetOf &a, AuditField field, audit::FacetOf::Fold fold)
{
    return a.field == field && a.fold == fold;
}

} // namespace

FacetTreeModel::FacetTreeModel(const QList<audit::FacetOf> &facets, QObject *parent)
    : QAbstractItemModel(parent)
{
    for (const audit::FacetOf &facet : facets) {
        Section section{facet, {}, {}, 1, {}};
        section.answer.field = facet.field;
        section.answer.fold = facet.fold;
        section.rows = rowsOf(section);
        m_sections.append(section);
    }
}

void FacetTreeModel::setFacets(const QList<audit::Facet> &facets)
{
    for (int i = 0; i < m_sections.size(); ++i) {
        Section &section = m_sections[i];
        const auto found = std::ranges::find_if(facets, [&section](const audit::Facet &facet) {
            return isSameFacet(section.facet, facet.field, facet.fold);
        });
        if (found == facets.end())
            continue;
        section.answer = *found;
        refresh(i);
    }
}

void FacetTreeModel::setFilters(const QList<FacetFilter> &filters)
{
    if (filters == m_filters)
        return;
    m_filters = filters;
    for (int i = 0; i < m_sections.size(); ++i)
        refresh(i);
}

void FacetTreeModel::clear()
{
    m_filters.clear();
    for (int i = 0; i < m_sections.size(); ++i) {
        Section &section = m_sections[i];
        section.answer = audit::Facet{section.facet.field, section.facet.fold, {}, 0, 0, 0};
        section.search.clear();
        refresh(i);
    }
}

QList<FacetTreeModel::Row> FacetTreeModel::rowsOf(const Section &section) const
{
    QList<Row> rows;
    for (const FacetFilter &filter : m_filters) {
        if (isSameFacet(section.facet, filter.field, filter.fold))
            rows.append({filter.value.isEmpty() ? Kind::Absent : Kind::Value, filter.value, 0,
                         filter.excluded ? Mark::Excluded : Mark::Included});
    }
    const auto add = [&rows](Kind kind, const QString &value, quint64 count) {
        const Row row{kind, value, count, Mark::None};
        const auto known =
            std::ranges::find_if(rows, [&row](const Row &other) { return isSame(row, other); });
        if (known == rows.end())
            rows.append(row);
        else
            known->count = count;
    };
    for (const audit::ValueCount &value : section.answer.values)
        add(Kind::Value, QString::fromUtf8(value.value), value.count);
    if (section.answer.absent > 0 && section.search.isEmpty())
        add(Kind::Absent, {}, section.answer.absent);
    if (section.answer.fitting > quint64(section.answer.values.size()))
        rows.append({Kind::More, {}, section.answer.fitting, Mark::None});
    if (rows.isEmpty())
        rows.append({Kind::Nothing, {}, 0, Mark::None});
    return rows;
}

void FacetTreeModel::refresh(int section)
{
    Section &changed = m_sections[section];
    const QList<Row> rows = rowsOf(changed);
    quint64 most = 1;
    for (const Row &row : rows)
        most = row.kind == Kind::More ? most : std::max(most, row.count);
    const bool rescaled = most != changed.most;
    changed.most = most;
    merge(section, rows);
    const QModelIndex heading = index(section, 0);
    Q_EMIT dataChanged(heading, heading);
    if (rescaled)
        Q_EMIT dataChanged(index(0, 0, heading), index(int(rows.size()) - 1, 0, heading));
}

void FacetTreeModel::merge(int section, const QList<Row> &rows)
{
    // What is new comes before what is old goes: a heading that is empty for a moment would be closed.
    addNew(section, rows);
    removeMissing(section, rows);
    reorder(section, rows);
    QList<Row> &own = m_sections[section].rows;
    const QModelIndex heading = index(section, 0);
    for (int i = 0; i < rows.size(); ++i) {
        if (own.at(i) == rows.at(i))
            continue;
        own[i] = rows.at(i);
        Q_EMIT dataChanged(index(i, 0, heading), index(i, 0, heading));
    }
}

void FacetTreeModel::addNew(int section, const QList<Row> &rows)
{
    QList<Row> &own = m_sections[section].rows;
    QList<Row> added;
    for (const Row &row : rows) {
        if (std::ranges::none_of(own, [&row](const Row &other) { return isSame(row, other); }))
            added.append(row);
    }
    if (added.isEmpty())
        return;
    beginInsertRows(index(section, 0), int(own.size()), int(own.size() + added.size()) - 1);
    own.append(added);
    endInsertRows();
}

void FacetTreeModel::removeMissing(int section, const QList<Row> &rows)
{
    QList<Row> &own = m_sections[section].rows;
    for (int i = int(own.size()) - 1; i >= 0; --i) {
        const Row &row = own.at(i);
        if (std::ranges::any_of(rows, [&row](const Row &other) { return isSame(row, other); }))
            continue;
        beginRemoveRows(index(section, 0), i, i);
        own.removeAt(i);
        endRemoveRows();
    }
}

void FacetTreeModel::reorder(int section, const QList<Row> &rows)
{
    QList<Row> &own = m_sections[section].rows;
    QList<int> placeOf(own.size());
    for (int i = 0; i < own.size(); ++i)
        placeOf[i] = int(std::ranges::find_if(rows, [&](const Row &row) { return isSame(row, own.at(i)); }) -
                         rows.begin());
    if (std::ranges::is_sorted(placeOf))
        return;
    const QModelIndex heading = index(section, 0);
    Q_EMIT layoutAboutToBeChanged({heading});
    QModelIndexList old;
    QModelIndexList moved;
    for (const QModelIndex &each : persistentIndexList()) {
        if (each.internalId() != quintptr(section) + 1)
            continue;
        old.append(each);
        moved.append(createIndex(placeOf.at(each.row()), 0, each.internalId()));
    }
    const QList<Row> before = own;
    for (int i = 0; i < before.size(); ++i)
        own[placeOf.at(i)] = before.at(i);
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({heading});
}

const audit::FacetOf &FacetTreeModel::facetAt(const QModelIndex &index) const
{
    return m_sections.at(index.parent().isValid() ? index.parent().row() : index.row()).facet;
}

QString FacetTreeModel::searchOf(const audit::FacetOf &facet) const
{
    for (const Section &section : m_sections) {
        if (isSameFacet(section.facet, facet.field, facet.fold))
            return section.search;
    }
    return {};
}

QModelIndex FacetTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : headingId);
}

QModelIndex FacetTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == headingId)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, headingId);
}

int FacetTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_sections.size());
    return parent.internalId() == headingId ? int(m_sections.at(parent.row()).rows.size()) : 0;
}

int FacetTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FacetTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == headingId)
        return headingData(m_sections.at(index.row()), role);
    const Section &section = m_sections.at(int(index.internalId()) - 1);
    return rowData(section, section.rows.at(index.row()), role);
}

QVariant FacetTreeModel::headingData(const Section &section, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return facetTitle(section.facet);
    case Qt::EditRole:
    case SearchRole:
        return section.search;
    case Qt::AccessibleTextRole:
        return tr("%1, %Ln different values", nullptr, pluralCount(section.answer.distinct))
            .arg(facetTitle(section.facet));
    case NoteRole:
        return section.search.isEmpty()
                   ? countText(section.answer.distinct)
                   : tr("%1 of %2", "values that fit a search")
                         .arg(countText(section.answer.fitting), countText(section.answer.distinct));
    case KindRole:
        return QVariant::fromValue(Kind::Heading);
    case MarkRole:
        return QVariant::fromValue(Mark::None);
    case EventsRole:
        return quint64(section.answer.distinct);
    default:
        return {};
    }
}

QVariant FacetTreeModel::rowData(const Section &section, const Row &row, int role) const
{
    const bool isValue = row.kind == Kind::Value || row.kind == Kind::Absent;
    switch (role) {
    case Qt::DisplayRole:
        if (row.kind == Kind::More)
            return tr("Show all %1…").arg(countText(row.count));
        if (row.kind == Kind::Nothing)
            return section.search.isEmpty() ? tr("no values") : tr("nothing fits");
        return valueText(section.facet.field, row.value);
    case Qt::ToolTipRole:
        return row.kind == Kind::Value ? QVariant(plainTip(valueText(section.facet.field, row.value)))
                                       : QVariant();
    case Qt::AccessibleTextRole: {
        if (!isValue)
            return rowData(section, row, Qt::DisplayRole);
        const QString value = valueText(section.facet.field, row.value);
        const QString events = tr("%Ln events", nullptr, pluralCount(row.count));
        if (row.mark == Mark::Included)
            return tr("%1, %2, asked for").arg(value, events);
        return row.mark == Mark::Excluded ? tr("%1, left out").arg(value) : tr("%1, %2").arg(value, events);
    }
    case NoteRole:
        return isValue && row.mark != Mark::Excluded ? countText(row.count) : QString();
    case KindRole:
        return QVariant::fromValue(row.kind);
    case MarkRole:
        return QVariant::fromValue(row.mark);
    case FilterRole:
        if (!isValue)
            return {};
        return QVariant::fromValue(
            FacetFilter{section.facet.field, section.facet.fold, row.value, row.mark == Mark::Excluded});
    case ShareRole:
        return isValue ? double(row.count) / double(section.most) : 0.0;
    case EventsRole:
        return quint64(row.count);
    default:
        return {};
    }
}

bool FacetTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.internalId() != headingId || (role != Qt::EditRole && role != SearchRole))
        return false;
    Section &section = m_sections[index.row()];
    const QString text = value.toString().trimmed();
    if (section.search == text)
        return true;
    section.search = text;
    Q_EMIT dataChanged(index, index);
    Q_EMIT searchChanged(section.facet, text);
    return true;
}

Qt::ItemFlags FacetTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.internalId() == headingId)
        return usual | Qt::ItemIsEditable;
    return index.data(KindRole).value<Kind>() == Kind::Nothing ? Qt::ItemFlags(Qt::ItemIsEnabled) : usual;
}

} // namespace claviger
