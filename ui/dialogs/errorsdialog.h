// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/taskdialog.h"

#include <QList>

namespace claviger {

/// An error, and the connection that it happened with.
struct NamedError
{
    QString name;
    Error error;
};

/// What went wrong, connection by connection, with what the servers said and ids to copy.
class ErrorsDialog final : public TaskDialog
{
    Q_OBJECT
public:
    explicit ErrorsDialog(const QList<NamedError> &errors, QWidget *parent = nullptr);
};

} // namespace claviger
