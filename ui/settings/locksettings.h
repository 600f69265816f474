// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/lockpolicy.h"
#include "ui/settings/settingspage.h"

class QSpinBox;

namespace claviger {

/// When the vault locks by itself.
class LockSettings final : public SettingsPage
{
    Q_OBJECT
public:
    explicit LockSettings(const LockRules &rules, QWidget *parent = nullptr);

    [[nodiscard]] LockRules rules() const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_idle;
    QSpinBox *m_minutes;
    QCheckBox *m_sleep;
    QCheckBox *m_screen;
    QCheckBox *m_minimise;
};

} // namespace claviger
