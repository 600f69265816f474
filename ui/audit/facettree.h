// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/facetfilter.h"

#include <QTreeView>

namespace claviger {

/// The tree of facets. Enter, + or a click asks for a value, Alt with them or - leaves it out; the same again
/// takes the filter back. On a heading Enter opens and closes, typing searches its values.
class FacetTree final : public QTreeView
{
    Q_OBJECT
public:
    explicit FacetTree(QWidget *parent = nullptr);

Q_SIGNALS:
    void filterRequested(const claviger::FacetFilter &filter);
    /// \a filter, which is in force, is to be taken back.
    void filterDropped(const claviger::FacetFilter &filter);
    void allRequested(const QModelIndex &heading);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyboardSearch(const QString &search) override;

private:
    void act(const QModelIndex &index, bool exclude);
    [[nodiscard]] bool startsSearch(const QKeyEvent &event) const;
    [[nodiscard]] QStyleOptionViewItem optionFor(const QModelIndex &index) const;

    QPersistentModelIndex m_pressed;
};

} // namespace claviger
