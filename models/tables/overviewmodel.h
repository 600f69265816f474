// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/services/servicecatalogue.h"
#include "models/tables/findingplace.h"
#include "models/tables/overviewplaces.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>

namespace claviger {

/// Per connection and workspace, how many keys are how and how many findings are open: each number with what
/// leads to exactly these keys or findings. Lives on the GUI thread.
class OverviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Place,
        All,
        Active,
        CuttingOver,
        Ended, ///< expired or revoked
        Within7Days,
        Within14Days,
        Within30Days,
        NeverUsed,
        NoExpiry,
        NoAllowlist,
        Administering,
        OpenFindings,
        AsOf,
        ColumnCount
    };
    Q_ENUM(Column)

    /// \a clock must outlive the model.
    explicit OverviewModel(const Clock &clock, QObject *parent = nullptr);

    /// \a services: by connection id; a connection without one is one of which nothing is known.
    void setContent(const Inventory &inventory, const QHash<QString, ServiceDescriptionPtr> &services);
    /// What the last examination found; nothing: none was made yet.
    void setFindings(const std::optional<QList<FindingRecord>> &findings);
    void setPlace(const KeyPlace &place);
    /// Counts and words anew; to be called every now and then, as the clock goes on.
    void refreshTimes();

    [[nodiscard]] static bool isCount(int column) { return column > Place && column < AsOf; }
    [[nodiscard]] static bool isCountOfKeys(int column) { return column > Place && column < OpenFindings; }
    /// What a column of keys counts, wherever it is.
    [[nodiscard]] static KeyFilter filterOf(Column column);
    /// A number, or the name of the place, which leads to all of its keys.
    [[nodiscard]] bool isLink(const QModelIndex &index) const;
    /// What the Keys page is to be narrowed down to, to show what a link counts.
    [[nodiscard]] KeyFilter filter(const QModelIndex &index) const;
    [[nodiscard]] const OverviewPlace &place(int row) const { return m_rows.at(row).place; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        OverviewPlace place;
        std::array<int, ColumnCount> counts{};
        std::array<QString, ColumnCount> missing; ///< why there is no number; empty: there is one
    };
    [[nodiscard]] QList<Row> counted() const;
    void countFindings(Row &row) const;
    void explainMissing(Row &row) const;
    [[nodiscard]] QString whyMissing(const Row &row, Column column) const;
    [[nodiscard]] bool isTold(const Row &row, Column column) const;
    void update();
    [[nodiscard]] const Connection *connectionOf(const Row &row) const;
    [[nodiscard]] QString asOf(const Row &row) const;
    [[nodiscard]] QString toolTip(const Row &row, Column column) const;
    [[nodiscard]] QString display(const Row &row, Column column) const;

    const Clock &m_clock;
    QDateTime m_now;
    KeyPlace m_within;
    Inventory m_inventory;
    QHash<QString, ServiceDescriptionPtr> m_services;
    QList<KeyRow> m_keys;
    KeysByIdentity m_subjects; ///< of the findings
    std::optional<QList<FindingRecord>> m_findings;
    QList<Row> m_rows;
};

} // namespace claviger
