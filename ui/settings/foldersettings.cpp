// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/foldersettings.h"

#include "ui/dialogs/field.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace claviger {

FolderSettings::FolderSettings(const QList<NamedFolder> &folders, QWidget *parent)
    : SettingsPage(tr("Folders"),
                   tr("What you put here is read at the next start. None of it holds a secret."), parent)
{
    for (const NamedFolder &folder : folders)
        addFolder(folder);
}

void FolderSettings::addFolder(const NamedFolder &folder)
{
    auto *control = new QWidget(this);
    auto *row = new QHBoxLayout(control);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *path = new QLineEdit(QDir::toNativeSeparators(folder.path), control);
    path->setReadOnly(true);
    path->setCursorPosition(0);
    auto *open = new QPushButton(tr("Open"), control);
    open->setAutoDefault(false);
    open->setAccessibleName(tr("Open %1").arg(folder.name));
    row->addWidget(path, 1);
    row->addWidget(open);
    auto *field = new Field(folder.name, control, this, path);
    field->setNote(folder.note);
    add(field);
    connect(open, &QPushButton::clicked, this, [this, folder] { Q_EMIT openRequested(folder.path); });
}

} // namespace claviger
