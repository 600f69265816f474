// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

#include <chrono>

class QSpinBox;

namespace claviger {

/// How long a copied secret stays in the clipboard.
class ClipboardSettings final : public SettingsPage
{
    Q_OBJECT
public:
    /// \a limit: what this desktop cannot promise, a sentence; may be empty.
    ClipboardSettings(std::chrono::seconds hold, const QString &limit, QWidget *parent = nullptr);

    [[nodiscard]] std::chrono::seconds hold() const;

Q_SIGNALS:
    void changed();

private:
    QSpinBox *m_seconds;
};

} // namespace claviger
