// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/query/completionplace.h"
#include "models/audit/store/answer.h"

#include <QObject>

class QCompleter;
class QStandardItemModel;

namespace claviger {

class QueryEdit;

/// The list below a query in which fields, and behind a field's colon its values with their counts, are
/// offered. It knows the fields; values are asked for by a signal.
class QueryCompleter final : public QObject
{
    Q_OBJECT
public:
    /// Owned by \a edit.
    explicit QueryCompleter(QueryEdit &edit);

    /// Values for \a place, unless the person has gone on typing.
    void showValues(const audit::CompletionPlace &place, const QList<audit::ValueCount> &values);
    [[nodiscard]] QCompleter *popup() const { return m_completer; }

Q_SIGNALS:
    void valuesWanted(const claviger::audit::CompletionPlace &place);

private:
    void propose();
    void proposeFields(const audit::CompletionPlace &place);
    void proposeTimes(const audit::CompletionPlace &place);
    void add(const QString &shown, const QString &inserted, const QString &note);
    void open(const audit::CompletionPlace &place);
    void insert(const QModelIndex &chosen);
    void insertFirst();

    QueryEdit &m_edit;
    QCompleter *m_completer;
    QStandardItemModel *m_model;
    audit::CompletionPlace m_place;
    bool m_inserting = false;
};

} // namespace claviger
