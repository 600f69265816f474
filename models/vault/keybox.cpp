// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/keybox.h"

#include "models/vault/bytes.h"

#include <sodium.h>

namespace claviger {

using namespace Qt::StringLiterals;

static_assert(KeyBox::keyBytes == crypto_secretbox_KEYBYTES);

Secret KeyBox::newKey()
{
    QByteArray bytes = randomBytes(keyBytes);
    return Secret::fromConsumed(bytes);
}

KeyBox KeyBox::seal(const Secret &key, const Secret &wrappingKey)
{
    Q_ASSERT(key.size() == keyBytes && wrappingKey.size() == keyBytes);
    KeyBox sealed;
    sealed.nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    sealed.box = QByteArray(keyBytes + crypto_secretbox_MACBYTES, '\0');
    crypto_secretbox_easy(unsignedBytes(sealed.box), unsignedBytes(key.expose()), keyBytes,
                          unsignedBytes(QByteArrayView(sealed.nonce)), unsignedBytes(wrappingKey.expose()));
    return sealed;
}

std::optional<Secret> KeyBox::open(const Secret &wrappingKey) const
{
    if (wrappingKey.size() != keyBytes)
        return std::nullopt;
    initSodium();
    QByteArray key(keyBytes, '\0');
    const int code = crypto_secretbox_open_easy(
        unsignedBytes(key), unsignedBytes(QByteArrayView(box)), static_cast<unsigned long long>(box.size()),
        unsignedBytes(QByteArrayView(nonce)), unsignedBytes(wrappingKey.expose()));
    if (code != 0)
        return std::nullopt;
    return Secret::fromConsumed(key);
}

void KeyBox::writeTo(QJsonObject &json) const
{
    json[u"nonce"_s] = toBase64(nonce);
    json[u"box"_s] = toBase64(box);
}

std::optional<KeyBox> KeyBox::fromJson(const QJsonObject &json)
{
    const auto nonce = fromBase64(json[u"nonce"_s], crypto_secretbox_NONCEBYTES);
    const auto box = fromBase64(json[u"box"_s], keyBytes + crypto_secretbox_MACBYTES);
    if (!nonce || !box)
        return std::nullopt;
    return KeyBox{*nonce, *box};
}

} // namespace claviger
