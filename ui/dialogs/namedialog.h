// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QInputDialog>

namespace claviger {

/// Asks for the name under which something is kept; goes by itself. Show it with open().
class NameDialog final : public QInputDialog
{
    Q_OBJECT
public:
    /// \a proposed may be empty. \a label says what the name is for.
    NameDialog(const QString &title, const QString &label, const QString &proposed, QWidget *parent);

Q_SIGNALS:
    /// Never empty, on one line.
    void named(const QString &name);
};

} // namespace claviger
