// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datafolders.h"

#include <QStandardPaths>

namespace claviger {

using namespace Qt::StringLiterals;

QString userServicesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/services"_s;
}

QString userFormatsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/logformats"_s;
}

QString recentLogsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/recent.ini"_s;
}

QString uiStateFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/window.ini"_s;
}

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s;
}

} // namespace claviger
