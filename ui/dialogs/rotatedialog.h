// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/services/servicecatalogue.h"
#include "models/sync/keyoperations.h"
#include "ui/dialogs/rotationgrace.h"
#include "ui/dialogs/taskdialog.h"

class QComboBox;

namespace claviger {

/// What the rotate dialog works with; plain values.
struct RotateContext
{
    Connection connection;
    ServiceDescriptionPtr service;
    Key key;
    /// Why this key cannot be rotated with this connection; empty: it can.
    QString unavailable;
};

/// Explains how a key is replaced by one with the same rights, and does it. The caller reveals the new
/// secret.
class RotateDialog : public TaskDialog
{
    Q_OBJECT
public:
    using Action = std::function<QFuture<Result<RotatedKey>>(const Key &)>;

    RotateDialog(RotateContext context, const Clock &clock, Action rotate, QWidget *parent = nullptr);

    /// What is to become of the old key.
    [[nodiscard]] RotationGrace grace() const;

Q_SIGNALS:
    void rotated(const claviger::RotatedKey &rotated);

protected:
    [[nodiscard]] Error stopped() const override;

private:
    void buildFacts(const QDateTime &now);
    void buildSteps();
    void buildGrace();
    void start();
    [[nodiscard]] QStringList steps() const;
    [[nodiscard]] QString lifetimeText() const;

    RotateContext m_context;
    Action m_rotate;
    QComboBox *m_grace = nullptr; ///< null: the old key does not outlive the rotation
};

} // namespace claviger
