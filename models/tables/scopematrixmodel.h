// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/tables/keystate.h"
#include "models/tables/scopegrants.h"

#include <QAbstractTableModel>

namespace claviger {

/// A right that somebody asks about: a scope of a service. An empty scope asks nothing.
struct ScopeWish
{
    QString serviceId;
    QString scope;
    bool operator==(const ScopeWish &) const = default;
};

/// Which key may do what: a row for each key in a place, a column for each resource or scope that its
/// services have, after a first column with the key itself. Lives on the GUI thread.
class ScopeMatrixModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Grant { NotApplicable, NotGranted, Covered, Direct };
    Q_ENUM(Grant)
    enum MatrixRole {
        GrantRole = Qt::UserRole + 200, ///< a Grant as int
        LevelRole,                      ///< int: the highest ScopeLevel; 0 where there is no ladder
        StepsRole,                      ///< int: see ScopeCell::steps
        UnknownRole                     ///< bool: a scope in it, or in the column, is in no catalogue
    };
    /// One scope of a column, and how many of the keys here may do it.
    struct Choice
    {
        ScopeWish wish;
        int keys = 0;
    };

    /// \a clock must outlive the model.
    explicit ScopeMatrixModel(const Clock &clock, QObject *parent = nullptr);

    void setContent(const Inventory &inventory, const QHash<QString, ServiceDescriptionPtr> &descriptions);
    void setPlace(const KeyPlace &place);
    /// Whether keys are shown that no longer authenticate.
    void setEndedShown(bool shown);
    void refreshTimes();

    [[nodiscard]] const KeyRow &row(int index) const { return m_rows.at(index).row; }
    [[nodiscard]] const QString &haystack(int index) const { return m_rows.at(index).haystack; }
    [[nodiscard]] bool isGranted(int row, int column) const;
    /// Keys in the place whose service has no scopes, and how many services these are.
    [[nodiscard]] int keysWithoutScopes() const { return m_keysWithoutScopes; }
    [[nodiscard]] int servicesWithoutScopes() const { return m_servicesWithoutScopes; }

    /// The rights of a column; different spellings of one right are one choice.
    [[nodiscard]] QList<Choice> choices(int column) const;
    /// Rows whose keys may do it.
    [[nodiscard]] QList<bool> rowsWith(const ScopeWish &wish) const;
    /// The column that has the scope; -1: none.
    [[nodiscard]] int columnOf(const ScopeWish &wish) const;
    /// Has \a word, lower-cased, in its resource or in one of its scopes.
    [[nodiscard]] bool columnMatches(int column, const QString &word) const;
    [[nodiscard]] bool isOfService(int column, const QString &serviceId) const;
    /// What is known about the scopes of a key's service; null if it has none.
    [[nodiscard]] const ScopeService *serviceOf(const Key &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        KeyRow row;
        QString haystack;
        KeyState state = KeyState::Unknown;
        int service = 0;
        QList<ScopeCell> cells; ///< of the service's columns
    };
    void rebuild();
    [[nodiscard]] QList<Row> rowsIn(ScopeGrants &grants, const QList<ScopeService> &services);
    [[nodiscard]] int serviceIndex(const QString &connectionId, const QList<ScopeService> &services) const;
    [[nodiscard]] bool sameKeys(const QList<Row> &rows) const;
    void countKeys();
    [[nodiscard]] ScopeCell cell(const Row &row, int column) const;
    [[nodiscard]] Grant grant(const Row &row, int column) const;
    [[nodiscard]] QVariant keyData(const Row &row, int role) const;
    [[nodiscard]] QString word(const Row &row, int column) const;
    [[nodiscard]] QString toolTip(const Row &row, int column) const;
    [[nodiscard]] QString describe(const ScopeService &service, const QString &scope) const;
    [[nodiscard]] QStringList path(int section) const;
    [[nodiscard]] QString headerToolTip(const ScopeColumn &column) const;

    const Clock &m_clock;
    QDateTime m_now;
    KeyPlace m_within;
    bool m_endedShown = false;
    Inventory m_inventory;
    QHash<QString, ServiceDescriptionPtr> m_descriptions;
    QList<ScopeService> m_services;
    QList<ScopeColumn> m_columns;
    ScopeGrants m_grants;
    QList<Row> m_rows;
    QList<int> m_counts; ///< by column, of the rows that have it
    bool m_hasSeveralLines = false;
    int m_keysWithoutScopes = 0;
    int m_servicesWithoutScopes = 0;
};

} // namespace claviger
