// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/bytes.h"

#include <sodium.h>

namespace claviger {

void initSodium()
{
    if (sodium_init() < 0)
        qFatal("The system has no source of random numbers.");
}

QByteArray randomBytes(qsizetype count)
{
    initSodium();
    QByteArray bytes(count, '\0');
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

QString toBase64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

std::optional<QByteArray> fromBase64(const QJsonValue &value, qsizetype size)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != size)
        return std::nullopt;
    return decoded.decoded;
}

} // namespace claviger
