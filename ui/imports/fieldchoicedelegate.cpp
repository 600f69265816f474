// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/fieldchoicedelegate.h"

#include "models/tables/fieldmapmodel.h"

#include <QComboBox>
#include <QCompleter>

namespace claviger {

QWidget *FieldChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                           const QModelIndex &index) const
{
    auto *choice = new QComboBox(parent);
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->addItems(m_paths);
    choice->completer()->setFilterMode(Qt::MatchContains);
    choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    choice->setAccessibleName(
        tr("Where “%1” is read from").arg(index.siblingAtColumn(FieldMapModel::Field).data().toString()));
    return choice;
}

void FieldChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *choice = qobject_cast<QComboBox *>(editor);
    choice->setCurrentIndex(-1);
    choice->setEditText(index.data(Qt::EditRole).toString());
}

void FieldChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                       const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentText(), Qt::EditRole);
}

void FieldChoiceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(FieldMapModel::CorrectedRole).toBool())
        option->font.setBold(true);
}

} // namespace claviger
