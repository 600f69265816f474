// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/foundfieldmodel.h"

#include "models/domain/visibletext.h"
#include "models/tables/plaintip.h"

namespace claviger {

using namespace Qt::StringLiterals;

void FoundFieldModel::setFields(const std::vector<audit::FoundField> &fields)
{
    if (fields == m_fields)
        return; // the same log read otherwise: selection and scroll position stay
    beginResetModel();
    m_fields = fields;
    endResetModel();
}

QStringList FoundFieldModel::paths() const
{
    QStringList all;
    for (const audit::FoundField &field : m_fields)
        all.append(field.path);
    return all;
}

int FoundFieldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

int FoundFieldModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FoundFieldModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const audit::FoundField &field = m_fields.at(std::size_t(index.row()));
    if (role == Qt::TextAlignmentRole && index.column() == Share)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return plainTip(visibleLines(field.path + u'\n' + field.examples.join(u'\n')));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Path:
        return visibleText(field.path);
    case Share:
        return field.records == 0 ? QVariant() : tr("%1 %").arg(field.count * 100 / field.records);
    case Examples:
        return visibleText(field.examples.join(u" · "_s));
    default:
        return {};
    }
}

QVariant FoundFieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Share)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Path:
        return tr("In the log");
    case Share:
        return tr("Records");
    case Examples:
        return tr("Values");
    default:
        return {};
    }
}

} // namespace claviger
