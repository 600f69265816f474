// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/servicecatalogue.h"
#include "models/sync/applicationoperations.h"
#include "ui/dialogs/taskdialog.h"

namespace claviger {

/// Explains how an application gets a new client secret and what becomes of the old one, and does it. The
/// caller reveals the new secret.
class RotateApplicationDialog final : public TaskDialog
{
    Q_OBJECT
public:
    using Action = std::function<QFuture<Result<RotatedApplication>>()>;

    /// \a lastUsed: how long ago, in words.
    RotateApplicationDialog(const Application &application, ServiceDescriptionPtr service,
                            const QString &lastUsed, Action rotate, QWidget *parent = nullptr);

Q_SIGNALS:
    void rotated(const claviger::RotatedApplication &rotated);

protected:
    [[nodiscard]] Error stopped() const override;

private:
    void buildSteps();
    [[nodiscard]] QStringList steps() const;
    void start();

    ServiceDescriptionPtr m_service;
    Action m_rotate;
};

} // namespace claviger
