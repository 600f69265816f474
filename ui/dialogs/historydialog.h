// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/keyhistory.h"
#include "ui/dialogs/taskdialog.h"

class QTreeWidget;

namespace claviger {

/// Every version of a key that this vault saw, and any two of them side by side. One line compares with the
/// version before it; two lines compare with each other. Nothing can be changed here.
class HistoryDialog final : public TaskDialog
{
    Q_OBJECT
public:
    /// \a versions: the present one first.
    HistoryDialog(const QString &keyName, const QList<KeyVersion> &versions, QWidget *parent = nullptr);

private:
    void buildVersions();
    void buildComparison();
    void compare();
    [[nodiscard]] QString nameOf(int version) const;

    QList<KeyVersion> m_versions;
    QTreeWidget *m_list;
    QTreeWidget *m_comparison;
};

} // namespace claviger
