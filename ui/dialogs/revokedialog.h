// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "ui/dialogs/revokeplan.h"
#include "ui/dialogs/taskdialog.h"

#include <QHash>

#include <optional>

class QLineEdit;

namespace claviger {

class Field;
class KeyList;

/// Revokes keys one by one, after saying what will break. What failed stays listed with its reason and
/// can be tried again.
class RevokeDialog : public TaskDialog
{
    Q_OBJECT
public:
    /// The reason is kept with the cut-over that the key belongs to; mostly empty.
    using Action = std::function<QFuture<Done>(const Key &, const QString &reason)>;

    RevokeDialog(const QList<RevokeItem> &items, const Clock &clock, Action revoke,
                 QWidget *parent = nullptr);

    /// How long a run that was confirmed can still be stopped before it begins; none by itself.
    void setPause(std::chrono::seconds pause) { m_pause = pause; }

Q_SIGNALS:
    /// The run ended; \a keys are those that are revoked now (none, some or all).
    void revoked(const QList<claviger::Key> &keys);

private:
    void buildFacts(const RevokeItem &item);
    void buildTable();
    void buildReason();
    void buildConfirmation();
    void start();
    void revokeNext();
    void finishRun();
    void setResult(const Key &key, const Done &result);
    void refreshButton();
    [[nodiscard]] QString whyNotRevoke() const;
    [[nodiscard]] QList<Key> open() const;

    RevokePlan m_plan;
    Action m_revoke;
    KeyList *m_table = nullptr;
    Field *m_confirmation = nullptr;
    QLineEdit *m_typed = nullptr;
    QLineEdit *m_reason = nullptr;
    ActionButton *m_button = nullptr;
    QHash<QString, Done> m_results; ///< by connection and key id
    QList<Key> m_queue;
    bool m_stopped = false;
    std::chrono::seconds m_pause{0};
};

} // namespace claviger
