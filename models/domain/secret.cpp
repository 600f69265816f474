// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/secret.h"

#include <sodium.h>

#include <cstring>
#include <vector>

namespace claviger {

class Secret::Buffer
{
public:
    explicit Buffer(QByteArrayView bytes) : m_bytes(bytes.begin(), bytes.end())
    {
        // Best effort: the limit on locked memory may be small, and an unlocked secret still works.
        (void)sodium_mlock(m_bytes.data(), m_bytes.size());
    }
    ~Buffer() { (void)sodium_munlock(m_bytes.data(), m_bytes.size()); } // wipes as well
    Q_DISABLE_COPY_MOVE(Buffer)

    [[nodiscard]] QByteArrayView view() const
    {
        return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())};
    }

private:
    std::vector<char> m_bytes;
};

Secret::Secret(const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        m_buffer = std::make_shared<const Buffer>(bytes);
}

Secret Secret::fromConsumed(QByteArray &bytes)
{
    Secret secret(bytes);
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
    return secret;
}

bool Secret::isEmpty() const
{
    return !m_buffer;
}

qsizetype Secret::size() const
{
    return m_buffer ? m_buffer->view().size() : 0;
}

QByteArrayView Secret::expose() const
{
    return m_buffer ? m_buffer->view() : QByteArrayView();
}

} // namespace claviger
