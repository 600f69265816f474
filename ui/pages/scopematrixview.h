// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace claviger {

class GroupedHeader;
class ScopeMatrixProxy;

/// The matrix of keys and scopes. The first column stays where it is: a second view of the same model and
/// selection lies over it. The Up key leads from the first row into the header, where columns can be
/// activated. What was selected stays so when columns come and go.
class ScopeMatrixView final : public QTableView
{
    Q_OBJECT
public:
    /// \a proxy must outlive the view.
    explicit ScopeMatrixView(ScopeMatrixProxy &proxy, QWidget *parent = nullptr);

    /// Shows the columns that the proxy wants, each as wide as it needs.
    void fitColumns();
    /// Leads the cursor to a cell, which comes into sight.
    void showCell(int row, int column);
    [[nodiscard]] GroupedHeader *header() const { return m_header; }

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void updateGeometries() override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    using Identity = std::pair<QString, QString>;
    void setUp(QTableView &view) const;
    void setUpFrozen();
    void fitKeys();
    void placeFrozen();
    void onCursorMoved(int column);
    void remember();
    void restore();
    [[nodiscard]] Identity identity(int row) const;

    ScopeMatrixProxy &m_proxy;
    GroupedHeader *m_header;
    QTableView *m_frozen;
    GroupedHeader *m_frozenHeader;
    QList<Identity> m_selected;
    Identity m_current;
    int m_currentColumn = 0;
};

} // namespace claviger
