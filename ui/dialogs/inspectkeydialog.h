// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connection.h"
#include "models/domain/secret.h"
#include "models/services/keyinspection.h"
#include "ui/dialogs/taskdialog.h"

class QComboBox;

namespace claviger {

class FactsList;
class Field;
class NoticeBar;
class SecretField;

/// One of the connections that a pasted key can be shown to.
struct InspectPlace
{
    Connection connection;
    QString serviceName;
    QStringList prefixes; ///< with which keys of the service begin
};

/// Asks a service about a key that somebody pasted, with that key alone: whose it is, what it may do, until
/// when, or why it is refused. The key stays in memory and is wiped when the dialog closes.
class InspectKeyDialog final : public TaskDialog
{
    Q_OBJECT
public:
    using Action = std::function<QFuture<Result<KeyInspection>>(const Connection &, const Secret &)>;

    /// \a places: at least one; \a connectionId: the one to begin with, may be empty.
    InspectKeyDialog(const QList<InspectPlace> &places, const QString &connectionId, Action inspect,
                     QWidget *parent = nullptr);

    void done(int result) override;

private:
    void chooseByPrefix();
    void ask();
    void show(const KeyInspection &inspection);
    void forgetAnswer();

    QList<InspectPlace> m_places;
    Action m_inspect;
    SecretField *m_key;
    Field *m_keyField;
    QComboBox *m_place;
    NoticeBar *m_outcome;
    FactsList *m_facts = nullptr;
};

} // namespace claviger
