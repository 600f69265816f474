// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/vaultfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QLatin1StringView mark("unfinished");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::VaultFolder)
};

Error notEmpty(const QString &path)
{
    return makeError(ErrorCode::Invalid,
                     Text::tr("“%1” is not empty: name a folder that does not exist yet.").arg(path));
}

/// What a creation puts into its folder, SQLite's and QSaveFile's own files included.
bool isOfCreation(const QString &name)
{
    return name == mark || name == "data.db"_L1 || name.startsWith("data.db-"_L1) ||
           name.startsWith("header.json."_L1);
}

} // namespace

QStringList VaultFolder::entries() const
{
    return QDir(m_path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

bool VaultFolder::isUnfinished() const
{
    const QStringList found = entries();
    return found.contains(mark) && std::all_of(found.begin(), found.end(), isOfCreation);
}

Done VaultFolder::make() const
{
    const QFileInfo info(m_path);
    if (info.exists() && (!info.isDir() || !(entries().isEmpty() || isUnfinished())))
        return fail(notEmpty(m_path));
    const bool made =
        QDir().mkpath(m_path) && QFile::setPermissions(m_path, ownerOnly | QFileDevice::ExeOwner);
    if (!made) {
        return fail(ErrorCode::Io,
                    Text::tr("The folder “%1” cannot be made: check the permissions above it.").arg(m_path));
    }
    return {};
}

Done VaultFolder::begin() const
{
    if (isUnfinished())
        abandon();
    else if (!entries().isEmpty())
        return fail(notEmpty(m_path)); // another creation was quicker to the lock, and is done
    QFile file(m_path + u'/' + mark);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io,
                    Text::tr("Nothing can be written to “%1”: %2").arg(m_path, file.errorString()));
    return {};
}

void VaultFolder::finish() const
{
    QFile::remove(m_path + u'/' + mark);
}

void VaultFolder::abandon() const
{
    // The mark last: killed here, the next try still knows what it sees.
    const QStringList names = entries();
    for (const QString &name : names) {
        if (name != mark && isOfCreation(name))
            QFile::remove(m_path + u'/' + name);
    }
    finish();
}

} // namespace claviger
