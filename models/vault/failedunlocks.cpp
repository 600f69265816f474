// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/failedunlocks.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

// Somebody who tries for weeks must not fill the disk; that it was many is plain by then.
constexpr qsizetype mostKept = 1000;

constexpr qsizetype freeAttempts = 4; ///< people mistype
constexpr qsizetype mostDoublings = 6;
constexpr qint64 longestPause = 60; ///< seconds

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::FailedUnlocks)
};

QByteArray lineOf(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs).toLatin1() + '\n';
}

} // namespace

QString FailedUnlocks::fileOf(const QString &vaultId) const
{
    // The id comes from a file that anybody may have written.
    const QByteArray name = QCryptographicHash::hash(vaultId.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + u"/failed-unlocks-"_s + QString::fromLatin1(name.left(32));
}

void FailedUnlocks::add(const QString &vaultId, const QDateTime &time) const
{
    if (vaultId.isEmpty() || !QDir().mkpath(m_folder) || of(vaultId).size() >= mostKept)
        return;
    QFile file(fileOf(vaultId));
    if (!file.open(QIODevice::Append))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(lineOf(time));
}

QList<QDateTime> FailedUnlocks::of(const QString &vaultId) const
{
    QList<QDateTime> times;
    QFile file(fileOf(vaultId));
    if (!file.open(QIODevice::ReadOnly))
        return times;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QDateTime time = QDateTime::fromString(QString::fromLatin1(line), Qt::ISODateWithMs).toUTC();
        if (time.isValid())
            times << time;
    }
    return times;
}

Done FailedUnlocks::mayTry(const QString &vaultId, const QDateTime &now) const
{
    const QList<QDateTime> failed = of(vaultId);
    if (failed.size() < freeAttempts)
        return {};
    const qsizetype doublings = qMin<qsizetype>(failed.size() - freeAttempts + 1, mostDoublings);
    const qint64 pause = qMin(qint64(1) << doublings, longestPause);
    // A clock that was set back makes nobody wait for longer than the pause.
    const qint64 left = pause - qBound<qint64>(0, failed.constLast().secsTo(now), pause);
    if (left == 0)
        return {};
    return fail(ErrorCode::VaultLocked,
                Text::tr("That was the wrong passphrase too often: wait %n second(s), then try again.",
                         nullptr, int(left)));
}

void FailedUnlocks::forget(const QString &vaultId, qsizetype count) const
{
    const QList<QDateTime> rest = of(vaultId).mid(count);
    if (rest.isEmpty()) {
        QFile::remove(fileOf(vaultId));
        return;
    }
    QSaveFile file(fileOf(vaultId));
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (const QDateTime &time : rest)
        file.write(lineOf(time));
    file.commit();
}

} // namespace claviger
