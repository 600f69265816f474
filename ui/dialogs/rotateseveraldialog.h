// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/sync/keyoperations.h"
#include "ui/dialogs/taskdialog.h"

#include <QHash>

#include <optional>

namespace claviger {

class KeyList;

/// One key to be rotated, with what the dialog says about it.
struct RotateItem
{
    Key key;
    QString connectionName;
    QString serviceName;
    QString unavailable; ///< why it cannot be rotated; empty: it can
    bool sameId = false; ///< the old secret stops working at once
};

/// Rotates keys one after the other. After each the caller reveals its secret and calls proceed() or halt(),
/// so that no two secrets wait to be stored. What failed stays listed and can be tried again.
class RotateSeveralDialog : public TaskDialog
{
    Q_OBJECT
public:
    using Action = std::function<QFuture<Result<RotatedKey>>(const Key &)>;

    RotateSeveralDialog(const QList<RotateItem> &items, const Clock &clock, Action rotate,
                        QWidget *parent = nullptr);

    /// The secret of the last key was dealt with: go on with the next.
    void proceed();
    /// It was not: the keys that are left stay as they are, for "Try again".
    void halt();

Q_SIGNALS:
    void rotated(const claviger::RotatedKey &rotated);

private:
    void buildTable(const QDateTime &now);
    void rotateNext();
    void refresh();
    [[nodiscard]] QList<Key> open() const;

    QList<RotateItem> m_items;
    Action m_rotate;
    KeyList *m_table;
    ActionButton *m_button;
    QHash<QString, bool> m_results; ///< by connection and key id: it was rotated
    QList<Key> m_queue;
    std::optional<Error> m_failure; ///< of this run
};

} // namespace claviger
