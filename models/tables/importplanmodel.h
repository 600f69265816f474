// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/import/logpreview.h"

#include <QAbstractTableModel>

#include <optional>

namespace claviger {

/// A file that may be imported: what is known of it, and what a person said about it.
struct PlannedLog
{
    enum class State {
        Waiting, ///< nobody has looked into it yet
        Ready,   ///< it can be imported as its preview shows
        Failed   ///< it cannot
    };

    QString path;
    audit::ReaderOptions options; ///< corrections
    State state = State::Waiting;
    bool isWanted = true;
    audit::LogPreview preview; ///< Ready
    Error error{};             ///< Failed
};

/// The files of one import, each with what was detected and whether it is to be imported. GUI thread.
class ImportPlanModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { File, Size, Container, Format, Confidence, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// \a options: common to all of them.
    void setFiles(const QStringList &paths, const audit::ReaderOptions &options);
    [[nodiscard]] const PlannedLog &log(int row) const { return m_logs.at(row); }
    void setOptions(int row, const audit::ReaderOptions &options);
    void setPreview(int row, const Result<audit::LogPreview> &preview);
    /// The first one that nobody has looked into yet; -1 if there is none.
    [[nodiscard]] int firstWaiting() const;

    /// Those that are wanted and can be imported.
    [[nodiscard]] QList<PlannedLog> chosen() const;
    /// All chosen ones are certain, and none that is wanted waits or failed.
    [[nodiscard]] bool isCertain() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant text(const PlannedLog &log, int column) const;
    void announce(int row);

    QList<PlannedLog> m_logs;
};

} // namespace claviger
