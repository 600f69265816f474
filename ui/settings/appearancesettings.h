// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/style/colourscheme.h"

class QComboBox;

namespace claviger {

/// Light, dark, or what the desktop does.
class AppearanceSettings final : public SettingsPage
{
    Q_OBJECT
public:
    explicit AppearanceSettings(ColourScheme scheme, QWidget *parent = nullptr);

Q_SIGNALS:
    void schemeChosen(claviger::ColourScheme scheme);

private:
    QComboBox *m_scheme;
};

} // namespace claviger
