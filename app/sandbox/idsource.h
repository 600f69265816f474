// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>

namespace claviger::sandbox {

/// Ids, secrets and chance, all from one seed: the same seed gives the same sandbox. Predictable on
/// purpose; nothing here protects anything.
class IdSource
{
public:
    explicit IdSource(quint32 seed) : m_random(seed) {}

    [[nodiscard]] QString uuid();
    [[nodiscard]] QString objectId();                  ///< 24 hexadecimal digits
    [[nodiscard]] QString ulid(const QString &prefix); ///< prefix and 26 characters of Crockford base 32
    [[nodiscard]] QByteArray letters(int count);       ///< lower-case letters and digits
    [[nodiscard]] QByteArray mixedLetters(int count);  ///< both cases and digits
    [[nodiscard]] int below(int bound) { return bound > 0 ? int(m_random.bounded(bound)) : 0; }
    [[nodiscard]] int between(int low, int high) { return low + below(high - low + 1); }
    template <typename List> [[nodiscard]] auto oneOf(const List &list)
    {
        return list[below(int(list.size()))];
    }

private:
    [[nodiscard]] QByteArray from(QByteArrayView alphabet, int count);

    QRandomGenerator m_random;
};

} // namespace claviger::sandbox
