// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/createkeyform.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;

namespace claviger {

/// The service's presets, a date of one's own, or never; what cannot be chosen is there with its reason.
class LifetimeEditor : public QWidget
{
    Q_OBJECT
public:
    LifetimeEditor(const CreateKeyForm &form, const QDateTime &now, QWidget *parent = nullptr);

    [[nodiscard]] Lifetime lifetime() const;
    void setLifetime(const Lifetime &lifetime, const QDateTime &now);
    [[nodiscard]] QComboBox *combo() const { return m_choice; }

Q_SIGNALS:
    void edited();

private:
    void addChoice(const CreateKeyForm::LifetimeChoice &choice);
    void showDate();
    [[nodiscard]] int indexOf(const Lifetime &lifetime) const;

    QList<CreateKeyForm::LifetimeChoice> m_choices;
    QComboBox *m_choice;
    QDateTimeEdit *m_date;
};

} // namespace claviger
