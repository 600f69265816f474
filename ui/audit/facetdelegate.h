// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace claviger {

/// Paints a facet's heading with the number of its values, and a value with its events and a bar that tells
/// their share; what is filtered by has a sign and a word beside it. The editor of a heading is a search
/// field.
class FacetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit FacetDelegate(QObject *parent = nullptr);

    /// The signs that a row shows under the pointer, and the glass of a heading, from the row's end inwards.
    enum class Sign { None, Include, Exclude, Search };
    [[nodiscard]] static Sign signAt(const QPoint &position, const QStyleOptionViewItem &option,
                                     const QModelIndex &index);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintValue(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace claviger
