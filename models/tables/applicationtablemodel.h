// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/tables/applicationrow.h"
#include "models/tables/keystate.h"
#include "models/tables/mergedrows.h"

namespace claviger {

/// An application with what is derived from it.
struct ApplicationEntry
{
    ApplicationRow row;
    QString haystack;
    KeyState state = KeyState::Unknown;
};

/// The machine-to-machine applications of all connections. Of their client secrets it knows hints only.
/// Lives on the GUI thread.
class ApplicationTableModel final : public MergedRows<ApplicationRow, ApplicationEntry>
{
    Q_OBJECT
public:
    enum Column {
        Name,
        ClientId,
        Service,
        ConnectionColumn,
        Workspace,
        Scopes,
        Secrets,
        Created,
        LastUsed,
        Status,
        ColumnCount
    };
    Q_ENUM(Column)

    /// \a clock must outlive the model.
    explicit ApplicationTableModel(const Clock &clock, QObject *parent = nullptr);

    void setRows(const QList<ApplicationRow> &rows);
    /// Words all times anew; to be called every now and then, as the clock goes on.
    void refreshTimes();

    [[nodiscard]] const QString &haystack(int index) const { return entry(index).haystack; }
    [[nodiscard]] static QString title(Column column);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] Identity identityOf(const ApplicationRow &row) const override
    {
        return {row.application.connectionId, row.application.id};
    }
    [[nodiscard]] ApplicationEntry entryOf(const ApplicationRow &row) const override;

private:
    [[nodiscard]] QString display(const ApplicationEntry &entry, Column column) const;
    [[nodiscard]] QVariant sortValue(const ApplicationEntry &entry, Column column) const;
    [[nodiscard]] QString toolTip(const ApplicationEntry &entry, Column column) const;
    [[nodiscard]] QString secretsText(const QList<ClientSecret> &secrets) const;

    const Clock &m_clock;
    QDateTime m_now;
};

/// What a person is shown as the state of an application.
[[nodiscard]] KeyState stateOf(const ApplicationRow &row);

} // namespace claviger
