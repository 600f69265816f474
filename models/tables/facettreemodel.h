// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/answer.h"
#include "models/tables/facetfilter.h"

#include <QAbstractItemModel>
#include <QList>

namespace claviger {

/// The facets of a question as a tree of two levels: a heading for each, below it its most frequent values.
/// Values that are filtered by stand first, whether they still occur or not. New answers are merged into
/// what is there, so that the cursor stays on its value. GUI thread.
class FacetTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Kind {
        Heading,
        Value,
        Absent, ///< events without a value
        More,   ///< stands for the values beyond the limit
        Nothing ///< says that there is no value
    };
    enum class Mark { None, Included, Excluded };
    enum FacetRole {
        KindRole = Qt::UserRole + 100,
        MarkRole,   ///< Mark
        FilterRole, ///< FacetFilter of a value, that of its mark or one that includes it
        ShareRole,  ///< double: of the largest count of the facet, 0 to 1
        EventsRole, ///< quint64: events with this value; of a heading: distinct values
        SearchRole  ///< QString, of a heading: what its values are searched for; editable
    };

    explicit FacetTreeModel(const QList<audit::FacetOf> &facets, QObject *parent = nullptr);

    /// Those of the answer to the last question; facets that are not shown are left out.
    void setFacets(const QList<audit::Facet> &facets);
    /// Which values the query asks for or leaves out.
    void setFilters(const QList<FacetFilter> &filters);
    /// Forgets all values, searches and filters.
    void clear();

    [[nodiscard]] const audit::FacetOf &facetAt(const QModelIndex &index) const;
    [[nodiscard]] QString searchOf(const audit::FacetOf &facet) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The values of \a facet are to be asked for again, narrowed down to those that hold \a text.
    void searchChanged(const claviger::audit::FacetOf &facet, const QString &text);

private:
    struct Row
    {
        Kind kind = Kind::Value;
        QString value;
        quint64 count = 0;
        Mark mark = Mark::None;
        bool operator==(const Row &) const = default;
    };
    struct Section
    {
        audit::FacetOf facet;
        audit::Facet answer;
        QString search;
        quint64 most = 1; ///< the largest count
        QList<Row> rows;
    };
    [[nodiscard]] QList<Row> rowsOf(const Section &section) const;
    void refresh(int section);
    void merge(int section, const QList<Row> &rows);
    void removeMissing(int section, const QList<Row> &rows);
    void addNew(int section, const QList<Row> &rows);
    void reorder(int section, const QList<Row> &rows);
    [[nodiscard]] QVariant headingData(const Section &section, int role) const;
    [[nodiscard]] QVariant rowData(const Section &section, const Row &row, int role) const;
    [[nodiscard]] static bool isSame(const Row &a, const Row &b)
    {
        return a.kind == b.kind && a.value == b.value;
    }

    QList<Section> m_sections;
    QList<FacetFilter> m_filters;
};

} // namespace claviger

Q_DECLARE_METATYPE(claviger::FacetFilter)
