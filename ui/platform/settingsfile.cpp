// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/settingsfile.h"

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView idleMinutes("lock/idle_minutes");
constexpr QLatin1StringView onSleep("lock/on_sleep");
constexpr QLatin1StringView onScreenLock("lock/on_screen_lock");
constexpr QLatin1StringView onMinimise("lock/on_minimise");
constexpr QLatin1StringView holdSeconds("clipboard/seconds");

/// A number outside of the range is nobody's choice: a hand in the file must not switch a lock off by
/// mistake.
int numberIn(const QSettings &file, const QString &key, int least, int most, int otherwise)
{
    bool isNumber = false;
    const int value = file.value(key).toInt(&isNumber);
    return isNumber && value >= least && value <= most ? value : otherwise;
}

} // namespace

Settings SettingsFile::read() const
{
    Settings settings;
    LockRules &lock = settings.lock;
    lock.idleMinutes = numberIn(m_file, idleMinutes, 0, Settings::longestIdle, lock.idleMinutes);
    lock.onSleep = m_file.value(onSleep, lock.onSleep).toBool();
    lock.onScreenLock = m_file.value(onScreenLock, lock.onScreenLock).toBool();
    lock.onMinimise = m_file.value(onMinimise, lock.onMinimise).toBool();
    settings.clipboardHold =
        std::chrono::seconds(numberIn(m_file, holdSeconds, Settings::shortestHold, Settings::longestHold,
                                      int(settings.clipboardHold.count())));
    return settings;
}

void SettingsFile::write(const Settings &settings)
{
    m_file.setValue(idleMinutes, settings.lock.idleMinutes);
    m_file.setValue(onSleep, settings.lock.onSleep);
    m_file.setValue(onScreenLock, settings.lock.onScreenLock);
    m_file.setValue(onMinimise, settings.lock.onMinimise);
    m_file.setValue(holdSeconds, int(settings.clipboardHold.count()));
    m_file.sync();
}

} // namespace claviger
