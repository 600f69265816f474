// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/sourcetablemodel.h"
#include "ui/dialogs/taskdialog.h"

class QPushButton;
class QStackedWidget;

namespace claviger {

class PlainTable;

/// Where the vault's events are from: imports and services' trails, each to be switched off for a while,
/// looked up or removed. What is switched off counts nowhere, and is back when it is switched on.
class SourcesDialog final : public TaskDialog
{
    Q_OBJECT
public:
    explicit SourcesDialog(QWidget *parent = nullptr);

    void setImports(const QList<audit::ImportRecord> &imports, const std::vector<qint64> &switchedOff);
    /// Why no service's trail can be read; empty: one can.
    void setCannotPull(const QString &reason);
    /// "Reading the trail of Acme …"; empty: nothing is under way.
    void setPulling(const QString &sentence);
    void say(const QString &sentence) { setStatus(sentence); }
    [[nodiscard]] SourceTableModel &model() const { return *m_model; }

Q_SIGNALS:
    void switched(const std::vector<qint64> &switchedOff);
    void receiptRequested(const claviger::audit::ImportRecord &import);
    void removeRequested(const claviger::audit::ImportRecord &import);
    void pullRequested();
    void openRequested();

private:
    void layOut();
    void refresh();
    [[nodiscard]] int currentRow() const;

    SourceTableModel *m_model;
    QStackedWidget *m_stack;
    PlainTable *m_table;
    QPushButton *m_receipt;
    QPushButton *m_remove;
    QPushButton *m_pull;
    QPushButton *m_open;
    QString m_cannotPull;
    bool m_isPulling = false;
};

} // namespace claviger
