// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/platform/settings.h"

#include <QSettings>

namespace claviger {

/// Keeps the settings in one file that the composition root names. What is missing or makes no sense in the
/// file counts as not chosen. Main thread.
class SettingsFile
{
public:
    explicit SettingsFile(const QString &path) : m_file(path, QSettings::IniFormat) {}

    [[nodiscard]] Settings read() const;
    void write(const Settings &settings);

private:
    QSettings m_file;
};

} // namespace claviger
