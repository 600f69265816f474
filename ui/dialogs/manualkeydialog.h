// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connection.h"
#include "models/domain/key.h"
#include "models/domain/workspace.h"
#include "models/services/servicecatalogue.h"
#include "ui/dialogs/taskdialog.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace claviger {

class AllowlistEditor;
class Field;

/// A connection that a record can be kept under, and what the dialog needs to know of it.
struct RecordPlace
{
    Connection connection;
    ServiceDescriptionPtr service; ///< may be none
    QList<Workspace> workspaces;
};

/// Adds or changes the record of a key that only the service's own pages manage. A secret that is pasted
/// where the prefix belongs is cut to its first characters.
class ManualKeyDialog : public TaskDialog
{
    Q_OBJECT
public:
    using Action = std::function<QFuture<Done>(const Key &)>;

    /// \a key: what to start from; with an id it is the record that is changed. \a today: see expiry.
    ManualKeyDialog(const QList<RecordPlace> &places, const Key &key, const QDate &today, Action save,
                    QWidget *parent = nullptr);

    /// Offers to take the record out altogether.
    void setRemoval(Action remove);
    [[nodiscard]] Key key() const;
    [[nodiscard]] QString keptText(const QString &field, const QString &text) const override;

private:
    void buildPlace();
    void buildTexts();
    void buildExpiry(const QDate &today);
    void showPlace();
    void refresh();
    void run(const QString &sentence, const Action &action);
    void confirm(const Action &remove);
    [[nodiscard]] const RecordPlace &place() const;

    QList<RecordPlace> m_places;
    Key m_key;
    QComboBox *m_connection;
    QComboBox *m_workspace;
    QLineEdit *m_name;
    QLineEdit *m_prefix;
    QLineEdit *m_owner;
    QPlainTextEdit *m_scopes;
    AllowlistEditor *m_allowlist;
    QComboBox *m_expiry;
    QDateEdit *m_date;
    Field *m_connectionField = nullptr;
    Field *m_workspaceField = nullptr;
    Field *m_prefixField = nullptr;
    Field *m_allowlistField = nullptr;
    ActionButton *m_button;
};

} // namespace claviger
