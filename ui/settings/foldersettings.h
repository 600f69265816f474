// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

#include <QList>

namespace claviger {

/// A folder of the person's own that the program reads.
struct NamedFolder
{
    QString name; ///< of the button that opens it: "Open service descriptions"
    QString path;
    QString note; ///< what may lie in it
};

/// Where things lie, and a way there.
class FolderSettings final : public SettingsPage
{
    Q_OBJECT
public:
    explicit FolderSettings(const QList<NamedFolder> &folders, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The folder is to be shown by the desktop.
    void openRequested(const QString &path);

private:
    void addFolder(const NamedFolder &folder);
};

} // namespace claviger
