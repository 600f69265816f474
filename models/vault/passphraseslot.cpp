// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/passphraseslot.h"

#include "models/vault/bytes.h"

#include <QCoreApplication>

#include <sodium.h>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::PassphraseSlot)
};

// A header from elsewhere must not make the program ask for all memory or compute for hours.
constexpr double mostPasses = 64;
constexpr double mostMemory = 4.0 * 1024 * 1024 * 1024;

} // namespace

Result<PassphraseSlot> PassphraseSlot::seal(const Secret &databaseKey, const Secret &passphrase,
                                            const KdfLimits &limits)
{
    PassphraseSlot slot;
    slot.m_limits = limits;
    slot.m_salt = randomBytes(crypto_pwhash_SALTBYTES);
    const Result<Secret> wrapping = slot.wrappingKey(passphrase);
    if (!wrapping)
        return fail(wrapping.error());
    slot.m_box = KeyBox::seal(databaseKey, *wrapping);
    return slot;
}

Result<Secret> PassphraseSlot::open(const Secret &passphrase) const
{
    const Result<Secret> wrapping = wrappingKey(passphrase);
    if (!wrapping)
        return fail(wrapping.error());
    std::optional<Secret> key = m_box.open(*wrapping);
    if (!key) {
        return fail(ErrorCode::VaultWrongPassphrase,
                    Text::tr("The passphrase does not open this vault: check it and try again."));
    }
    return *key;
}

Result<Secret> PassphraseSlot::wrappingKey(const Secret &passphrase) const
{
    initSodium();
    QByteArray key(KeyBox::keyBytes, '\0');
    // An empty one is as wrong as any other, and takes as long; but it must be somewhere.
    const QByteArrayView words = passphrase.isEmpty() ? QByteArrayView("") : passphrase.expose();
    const int code =
        crypto_pwhash(unsignedBytes(key), KeyBox::keyBytes, words.data(),
                      static_cast<unsigned long long>(words.size()), unsignedBytes(QByteArrayView(m_salt)),
                      m_limits.passes, m_limits.memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
    if (code != 0) {
        return fail(
            ErrorCode::VaultFailed,
            Text::tr("There is not enough memory to check the passphrase (%1 MiB are needed): close other "
                     "programs and try again.")
                .arg(m_limits.memoryBytes / (1024 * 1024)));
    }
    return Secret::fromConsumed(key);
}

QJsonObject PassphraseSlot::toJson() const
{
    QJsonObject json{{u"kind"_s, u"passphrase"_s},
                     {u"kdf"_s, u"argon2id13"_s},
                     {u"opslimit"_s, static_cast<qint64>(m_limits.passes)},
                     {u"memlimit"_s, static_cast<qint64>(m_limits.memoryBytes)},
                     {u"salt"_s, toBase64(m_salt)}};
    m_box.writeTo(json);
    return json;
}

std::optional<PassphraseSlot> PassphraseSlot::fromJson(const QJsonObject &json)
{
    const double passes = json[u"opslimit"_s].toDouble();
    const double memory = json[u"memlimit"_s].toDouble();
    const auto salt = fromBase64(json[u"salt"_s], crypto_pwhash_SALTBYTES);
    const auto box = KeyBox::fromJson(json);
    const bool sane = json[u"kdf"_s].toString() == "argon2id13"_L1 && passes >= 1 && passes <= mostPasses &&
                      memory >= crypto_pwhash_MEMLIMIT_MIN && memory <= mostMemory;
    if (!sane || !salt || !box)
        return std::nullopt;
    PassphraseSlot slot;
    slot.m_limits = {static_cast<quint64>(passes), static_cast<quint64>(memory)};
    slot.m_salt = *salt;
    slot.m_box = *box;
    return slot;
}

} // namespace claviger
