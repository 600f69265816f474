// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/vaultheader.h"

#include "models/domain/moment.h"
#include "models/vault/bytes.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <sodium.h>

#include <array>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digits = 2 * crypto_generichash_BYTES;
constexpr QByteArrayView field = "\"checksum\": \"";
constexpr qint64 largestHeader = 64 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::VaultHeader)
};

QString fileIn(const QString &folder)
{
    return folder + "/header.json"_L1;
}

/// Where the checksum's digits stand, or -1.
qsizetype checksumAt(const QByteArray &bytes)
{
    const qsizetype start = bytes.indexOf(field);
    const qsizetype at = start + field.size();
    return start >= 0 && at + digits < bytes.size() ? at : -1;
}

/// Over all bytes, with zeros where the checksum itself stands.
QByteArray checksumOf(QByteArray bytes, qsizetype at)
{
    initSodium();
    bytes.replace(at, digits, QByteArray(digits, '0'));
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return QByteArray(reinterpret_cast<const char *>(hash.data()), crypto_generichash_BYTES).toHex();
}

tl::unexpected<Error> damaged(const QString &details)
{
    return fail(
        ErrorCode::VaultDamaged,
        Text::tr("The vault's header is damaged: restore header.json from a backup. Nothing was changed."),
        details);
}

bool readSlots(const QJsonArray &array, VaultHeader &header)
{
    for (const QJsonValue &value : array) {
        const QJsonObject slot = value.toObject();
        const QString kind = slot[u"kind"_s].toString();
        if (kind == "passphrase"_L1) {
            header.passphrase = PassphraseSlot::fromJson(slot);
            if (!header.passphrase)
                return false;
        } else if (kind == "keychain"_L1) {
            header.keychain = KeychainSlot::fromJson(slot);
            if (!header.keychain)
                return false;
        } else {
            header.otherSlots << slot;
        }
    }
    return true;
}

} // namespace

QByteArray VaultHeader::toBytes() const
{
    QJsonArray slotArray;
    if (passphrase)
        slotArray << passphrase->toJson();
    if (keychain)
        slotArray << keychain->toJson();
    for (const QJsonValue &slot : otherSlots)
        slotArray << slot;
    const QJsonObject json{{u"format"_s, format},
                           {u"id"_s, id},
                           {u"created"_s, toIsoUtc(created)},
                           {u"slots"_s, slotArray},
                           {u"checksum"_s, QString(digits, u'0')}};
    QByteArray bytes = QJsonDocument(json).toJson();
    const qsizetype at = checksumAt(bytes);
    return bytes.replace(at, digits, checksumOf(bytes, at));
}

Result<VaultHeader> VaultHeader::fromBytes(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonObject json = QJsonDocument::fromJson(bytes, &problem).object();
    VaultHeader header;
    header.format = json[u"format"_s].toInt();
    // First of all, because a newer version may compute its checksum in another way.
    if (header.format > currentFormat) {
        return fail(
            ErrorCode::VaultNewerFormat,
            Text::tr("This vault was made by a newer version of Claviger: update the program to open it. "
                     "Nothing was changed."),
            u"header format %1"_s.arg(header.format));
    }
    const qsizetype at = checksumAt(bytes);
    if (problem.error != QJsonParseError::NoError || at < 0)
        return damaged(problem.errorString());
    if (checksumOf(bytes, at) != bytes.mid(at, digits))
        return damaged(u"checksum"_s);
    header.id = json[u"id"_s].toString();
    header.created = Moment::fromText(json[u"created"_s].toString()).time();
    if (header.format < 1 || header.id.isEmpty() || !readSlots(json[u"slots"_s].toArray(), header))
        return damaged(u"fields"_s);
    return header;
}

Result<VaultHeader> VaultHeader::read(const QString &folder)
{
    QFile file(fileIn(folder));
    if (!file.exists()) {
        const bool hasData = QFileInfo::exists(folder + "/data.db"_L1);
        return hasData ? damaged(u"header.json is missing"_s)
                       : fail(ErrorCode::VaultMissing,
                              Text::tr("There is no vault in “%1”: create one or name another folder.")
                                  .arg(folder));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io,
                    Text::tr("“%1” cannot be read: check its permissions.").arg(file.fileName()),
                    file.errorString());
    }
    if (file.size() > largestHeader)
        return damaged(u"size"_s);
    return fromBytes(file.readAll());
}

Done VaultHeader::write(const QString &folder) const
{
    QSaveFile file(fileIn(folder));
    const QByteArray bytes = toBytes();
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (!written) {
        return fail(ErrorCode::Io,
                    Text::tr("“%1” cannot be written: check the disk and the permissions of its folder.")
                        .arg(file.fileName()),
                    file.errorString());
    }
    return {};
}

} // namespace claviger
