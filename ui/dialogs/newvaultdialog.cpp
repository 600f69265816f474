// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newvaultdialog.h"

#include "ui/dialogs/field.h"
#include "ui/dialogs/newpassphrase.h"
#include "ui/style/possible.h"
#include "ui/style/tonelabel.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

NewVaultDialog::NewVaultDialog(const QString &defaultFolder, const QString &keychainReason, Action create,
                               QWidget *parent)
    : TaskDialog(parent), m_create(std::move(create))
{
    setHeading(tr("New vault"),
               tr("Everything that Claviger keeps lies encrypted in one folder. Nobody can open it "
                  "without the passphrase, and nobody can bring a forgotten one back."));
    buildFolder(defaultFolder);
    m_passphrase = new NewPassphrase(this);
    body()->addWidget(m_passphrase);
    buildKeychain(keychainReason);
    body()->addStretch();
    m_button = addPrimary(tr("Create &vault"));
    connect(m_button, &QPushButton::clicked, this, &NewVaultDialog::start);
    connect(m_passphrase, &NewPassphrase::edited, this, &NewVaultDialog::refresh);
    connect(m_folder, &QLineEdit::textChanged, this, &NewVaultDialog::refresh);
    refresh();
    m_passphrase->setFocus();
    resize(520, 200);
}

void NewVaultDialog::buildFolder(const QString &folder)
{
    m_folder = new QLineEdit(QDir::toNativeSeparators(folder), this);
    m_folder->setObjectName(u"folder"_s);
    auto *choose = new QPushButton(tr("&Browse…"), this);
    choose->setAutoDefault(false);
    auto *control = new QWidget(this);
    auto *row = new QHBoxLayout(control);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    m_folderField = new Field(tr("&Folder"), control, this, m_folder);
    m_folderField->setNote(tr("A new folder whose name ends in .vault."));
    body()->addWidget(m_folderField);
    connect(choose, &QPushButton::clicked, this, &NewVaultDialog::browse);
}

void NewVaultDialog::buildKeychain(const QString &reason)
{
    m_keychain = new QCheckBox(tr("Also open with the system &keychain"), this);
    m_keychain->setObjectName(u"keychain"_s);
    m_keychain->setEnabled(reason.isEmpty());
    const QString note =
        reason.isEmpty()
            ? tr("Opens without a question while you are logged in. The passphrase always works, too.")
            : reason;
    auto *line = new ToneLabel(note, Tone::Muted, ToneLabel::Size::Caption, this);
    m_keychain->setAccessibleDescription(note);
    auto *both = new QVBoxLayout;
    both->setSpacing(4);
    both->addWidget(m_keychain);
    both->addWidget(line);
    body()->addLayout(both);
}

QString NewVaultDialog::folder() const
{
    QString path = QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    if (!path.isEmpty() && path != "."_L1 && !path.endsWith(".vault"_L1))
        path += u".vault"_s;
    return path;
}

QString NewVaultDialog::folderProblem() const
{
    if (m_folder->text().trimmed().isEmpty())
        return tr("Choose where the vault shall lie.");
    const QFileInfo info(folder());
    if (!info.isAbsolute())
        return tr("Write the whole path, or use Browse….");
    if (info.exists() && !info.isDir())
        return tr("There is a file of this name: choose another.");
    if (info.isDir() && !QDir(folder()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return tr("This folder is not empty: choose another name.");
    return {};
}

void NewVaultDialog::browse()
{
    auto *chooser =
        new QFileDialog(this, tr("Where shall the vault lie?"), QFileInfo(folder()).absolutePath());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &parentFolder) {
        m_folder->setText(QDir::toNativeSeparators(parentFolder + u'/' + QFileInfo(folder()).fileName()));
    });
    chooser->open();
}

void NewVaultDialog::refresh()
{
    const QString problem = folderProblem();
    m_folderField->setProblem(problem);
    const QString reason = !problem.isEmpty()            ? tr("Choose another folder first.")
                           : !m_passphrase->isComplete() ? tr("Type the passphrase twice, the same.")
                                                         : QString();
    setPossible(*m_button, {}, reason);
    setStatus(reason);
}

void NewVaultDialog::start()
{
    const QString path = folder();
    follow<Done>(tr("Making the vault…"), m_create(path, m_passphrase->secret(), m_keychain->isChecked()),
                 [this, path](const Done &result) {
                     if (!result) {
                         showError(result.error());
                         return;
                     }
                     Q_EMIT created(path);
                     accept();
                 });
}

void NewVaultDialog::done(int result)
{
    m_passphrase->wipe();
    TaskDialog::done(result);
}

} // namespace claviger
