// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/secret.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace claviger {

class Secret::Buffer
{
public:
    explicit Buffer(QByteArrayView bytes) : m_size(bytes.size())
    {
        // Pages of its own: locks of memory do not add up, so that the end of a neighbour on the same page
        // would unlock it. Locked as far as the system's limit lets it; an unlocked secret still works.
        const bool isReady = sodium_init() >= 0; // the size of a page is known from then on
        m_bytes = isReady ? static_cast<char *>(sodium_malloc(static_cast<std::size_t>(m_size))) : nullptr;
        if (m_bytes == nullptr)
            throw std::bad_alloc();
        std::memcpy(m_bytes, bytes.data(), static_cast<std::size_t>(m_size));
    }
    ~Buffer() { sodium_free(m_bytes); } // wipes as well
    Q_DISABLE_COPY_MOVE(Buffer)

    [[nodiscard]] QByteArrayView view() const { return {m_bytes, m_size}; }

private:
    char *m_bytes;
    qsizetype m_size;
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
