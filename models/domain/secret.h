// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <memory>

namespace claviger {

/// A credential or a key's full value. Copies share one buffer that is locked in memory and wiped
/// when the last copy goes. It has no conversion to QString and no debug output on purpose; expose()
/// is named so that every use stands out. Qt text fields, Qt's network buffers and libjq keep copies
/// of their own that this class cannot wipe (SECURITY.md says so).
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QByteArray &bytes);

    /// Takes the bytes and wipes the array that they came in (if nobody else shares it).
    [[nodiscard]] static Secret fromConsumed(QByteArray &bytes);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] qsizetype size() const;

    /// A view without a copy; valid as long as this object lives.
    [[nodiscard]] QByteArrayView expose() const;

    /// Lets go of this copy now instead of at the end of its life.
    void clear() { m_buffer.reset(); }

private:
    class Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

} // namespace claviger
