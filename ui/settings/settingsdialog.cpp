// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/settings/appearancesettings.h"
#include "ui/settings/clipboardsettings.h"
#include "ui/settings/locksettings.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(const SettingsContent &content, VaultSettings::KeychainAction setKeychain,
                               QWidget *parent)
    : TaskDialog(parent), m_topics(new QListWidget(this)), m_pages(new QStackedWidget(this))
{
    setHeading(tr("Settings"), tr("Every change works at once."));
    cancelButton()->setText(tr("Close"));
    m_topics->setObjectName(u"topics"_s);
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setFixedWidth(160);
    auto *lock = new LockSettings(content.settings.lock, m_pages);
    auto *clipboard = new ClipboardSettings(content.settings.clipboardHold, content.clipboardLimit, m_pages);
    auto *appearance = new AppearanceSettings(content.scheme, m_pages);
    auto *vault = new VaultSettings(content.vault, std::move(setKeychain), m_pages);
    auto *folders = new FolderSettings(content.folders, m_pages);
    for (SettingsPage *page :
         std::initializer_list<SettingsPage *>{lock, clipboard, appearance, vault, folders})
        addPage(page);
    const auto tell = [this, lock, clipboard] { Q_EMIT changed({lock->rules(), clipboard->hold()}); };
    connect(lock, &LockSettings::changed, this, tell);
    connect(clipboard, &ClipboardSettings::changed, this, tell);
    connect(appearance, &AppearanceSettings::schemeChosen, this, &SettingsDialog::schemeChosen);
    connect(vault, &VaultSettings::passphraseRequested, this, &SettingsDialog::passphraseRequested);
    connect(folders, &FolderSettings::openRequested, this, &SettingsDialog::folderRequested);
    connect(m_topics, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addWidget(m_topics);
    columns->addWidget(m_pages, 1);
    body()->addLayout(columns, 1);
    m_topics->setCurrentRow(0);
    m_topics->setFocus();
    resize(720, 480);
}

void SettingsDialog::addPage(SettingsPage *page)
{
    m_topics->addItem(page->title());
    auto *area = new QScrollArea(m_pages);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    m_pages->addWidget(area);
}

} // namespace claviger
