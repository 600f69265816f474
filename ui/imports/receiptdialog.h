// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/import/importer.h"
#include "models/audit/store/rejectedrecord.h"
#include "ui/dialogs/taskdialog.h"

class QComboBox;
class QScrollArea;

namespace claviger {

class PlainTable;
class RejectedTableModel;

/// What came of imports: for each file its digest, how it was read and why, what became of every record, and
/// those that were rejected, with line and reason.
class ReceiptDialog final : public TaskDialog
{
    Q_OBJECT
public:
    /// The first of the rejected records of an import.
    using RejectedOf = std::function<QFuture<Result<QList<audit::RejectedRecord>>>(qint64 importId)>;
    static constexpr int shownRejected = 1'000;

    /// \a dropped: files that were not begun because the import was stopped.
    ReceiptDialog(const QList<audit::ImportOutcome> &entries, int dropped, RejectedOf rejectedOf,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void eventsRequested();

private:
    void setHeadingFor(int dropped);
    void buildChoice();
    void showEntry();
    void showRejected(const audit::ImportOutcome &entry, const audit::ImportReceipt &receipt);
    [[nodiscard]] QWidget *factsOf(const audit::ImportReceipt &receipt);
    [[nodiscard]] QString asText(const audit::ImportOutcome &entry) const;

    const QList<audit::ImportOutcome> m_entries;
    const RejectedOf m_rejectedOf;
    QComboBox *m_choice;
    QScrollArea *m_facts;
    ToneLabel *m_rejectedTitle;
    PlainTable *m_table;
    RejectedTableModel *m_rejected;
};

} // namespace claviger
