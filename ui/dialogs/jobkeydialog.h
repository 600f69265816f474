// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "ui/dialogs/createkeydialog.h"

class QSpinBox;

namespace claviger {

/// The create dialog for a machine's key: it starts from few rights and a short life, asks where the secret
/// goes, and offers a reminder before the key ends.
class JobKeyDialog final : public CreateKeyDialog
{
    Q_OBJECT
public:
    static constexpr int lifetimeDays = 30;
    static constexpr int remindDays = 7;

    JobKeyDialog(const CreateKeyContext &context, const Clock &clock, Action create,
                 QWidget *parent = nullptr);

    /// The notes for the key that was made: where its secret goes, and the reminder.
    [[nodiscard]] Annotation annotationFor(const Key &key) const;

private:
    QLineEdit *m_usedIn;
    QSpinBox *m_remind;
};

/// \a context with a draft to start from: no scopes, 30 days where the service allows them, and the
/// organisation as principal where there is a choice, because a machine outlives people's accounts.
[[nodiscard]] CreateKeyContext forJob(CreateKeyContext context);

} // namespace claviger
