// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/pastedkeys.h"
#include "ui/dialogs/manualkeydialog.h"

#include <optional>

class QTableWidget;

namespace claviger {

class NoticeBar;

/// Makes records of the keys in a table that was copied from the service's page or its export. What each
/// column means is guessed and can be corrected above it.
class PasteKeysDialog : public TaskDialog
{
    Q_OBJECT
public:
    using Action =
        std::function<QFuture<Result<QList<Key>>>(const QString &connectionId, const QList<Key> &)>;

    PasteKeysDialog(const QList<RecordPlace> &places, const Key &where, const QDateTime &now, Action add,
                    QWidget *parent = nullptr);

    [[nodiscard]] QString keptText(const QString &field, const QString &text) const override;

private:
    void buildPlace(const QList<RecordPlace> &places, const Key &where);
    void read();
    void showTable();
    void refresh();
    [[nodiscard]] QComboBox *columnChoice(int column);

    QDateTime m_now;
    QComboBox *m_connection;
    QComboBox *m_workspace;
    QList<RecordPlace> m_places;
    QPlainTextEdit *m_text;
    QTableWidget *m_table;
    NoticeBar *m_problems;
    ActionButton *m_button;
    std::optional<PastedTable> m_pasted;
    PastedKeys m_keys;
};

} // namespace claviger
