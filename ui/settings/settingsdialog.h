// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/taskdialog.h"
#include "ui/platform/settings.h"
#include "ui/settings/foldersettings.h"
#include "ui/settings/vaultsettings.h"
#include "ui/style/colourscheme.h"

class QListWidget;
class QStackedWidget;

namespace claviger {

/// What the dialog starts from; plain values.
struct SettingsContent
{
    Settings settings;
    ColourScheme scheme = ColourScheme::System;
    QString clipboardLimit; ///< what this desktop cannot promise; may be empty
    VaultFacts vault;
    QList<NamedFolder> folders;
};

/// The settings, topic by topic. Every change is told at once; there is nothing to confirm.
class SettingsDialog final : public TaskDialog
{
    Q_OBJECT
public:
    SettingsDialog(const SettingsContent &content, VaultSettings::KeychainAction setKeychain,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const claviger::Settings &settings);
    void schemeChosen(claviger::ColourScheme scheme);
    void passphraseRequested();
    void folderRequested(const QString &path);

private:
    void addPage(SettingsPage *page);

    QListWidget *m_topics;
    QStackedWidget *m_pages;
};

} // namespace claviger
