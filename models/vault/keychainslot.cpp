// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/keychainslot.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

KeychainSlot KeychainSlot::seal(const Secret &databaseKey, const Secret &wrappingKey)
{
    KeychainSlot slot;
    slot.m_box = KeyBox::seal(databaseKey, wrappingKey);
    return slot;
}

Result<Secret> KeychainSlot::open(const Secret &wrappingKey) const
{
    std::optional<Secret> key = m_box.open(wrappingKey);
    if (!key) {
        return fail(ErrorCode::VaultKeyMissing,
                    QCoreApplication::translate("claviger::KeychainSlot",
                                                "The keychain's entry does not fit this vault: unlock it "
                                                "with the passphrase and set up the keychain again."));
    }
    return *key;
}

QJsonObject KeychainSlot::toJson() const
{
    QJsonObject json{{u"kind"_s, u"keychain"_s}};
    m_box.writeTo(json);
    return json;
}

std::optional<KeychainSlot> KeychainSlot::fromJson(const QJsonObject &json)
{
    const auto box = KeyBox::fromJson(json);
    if (!box)
        return std::nullopt;
    KeychainSlot slot;
    slot.m_box = *box;
    return slot;
}

} // namespace claviger
