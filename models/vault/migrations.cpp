// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/migrations.h"

#include "models/vault/database.h"
#include "models/vault/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

// Outside of any namespace, as Q_INIT_RESOURCE asks for. A static library's resources are not
// registered by themselves in every program that links it.
static void initMigrationResources()
{
    Q_INIT_RESOURCE(vault_migrations);
}

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::Migrations)
};

Done runStep(Database &database, const QString &path, int version)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, Text::tr("“%1” cannot be read: reinstall Claviger.").arg(path));
    const QByteArray sql = file.readAll();
    return inTransaction(database, [&]() -> Done {
        if (const Done done = database.execute(sql); !done)
            return done;
        return database.execute(QByteArray("PRAGMA user_version = " + QByteArray::number(version)));
    });
}

} // namespace

Migrations::Migrations(const QString &folder)
{
    initMigrationResources();
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        m_files << dir.filePath(name);
}

Result<int> Migrations::check(Database &database) const
{
    const Result<qint64> version = database.number("PRAGMA user_version");
    if (!version)
        return fail(version.error());
    if (*version > latest()) {
        return fail(
            ErrorCode::VaultNewerFormat,
            Text::tr("A newer version of Claviger has written to this vault: update the program to open "
                     "it. Nothing was changed."),
            u"schema %1, this program knows %2"_s.arg(*version).arg(latest()));
    }
    return static_cast<int>(*version);
}

Done Migrations::apply(Database &database) const
{
    const Result<int> version = check(database);
    if (!version)
        return fail(version.error());
    for (int step = *version + 1; step <= latest(); ++step) {
        Done done = runStep(database, m_files[step - 1], step);
        if (!done) {
            Error error = done.error();
            error.details = u"step %1: "_s.arg(step) + error.details;
            error.message =
                Text::tr("The vault could not be brought to this version's format and stays as it "
                         "was. %1")
                    .arg(error.message);
            return fail(error);
        }
    }
    return {};
}

} // namespace claviger
