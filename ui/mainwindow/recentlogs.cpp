// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/recentlogs.h"

#include <QFile>
#include <QSettings>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kept = 10;
} // namespace

QStringList RecentLogs::paths() const
{
    return m_file.isEmpty() ? QStringList()
                            : QSettings(m_file, QSettings::IniFormat).value(u"logs"_s).toStringList();
}

void RecentLogs::add(const QStringList &paths)
{
    if (m_file.isEmpty() || paths.isEmpty())
        return;
    QStringList all = paths + this->paths();
    all.removeDuplicates();
    QSettings(m_file, QSettings::IniFormat).setValue(u"logs"_s, all.mid(0, kept));
}

void RecentLogs::clear() const
{
    QFile::remove(m_file);
}

} // namespace claviger
