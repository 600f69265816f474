// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>

#include <memory>
#include <string_view>

struct ZSTD_CCtx_s;
struct ZSTD_DCtx_s;

namespace claviger::audit {

/// Compresses pieces, one after the other; keeps its tables between them. One thread at a time.
class ZstdPacker
{
public:
    ZstdPacker();
    [[nodiscard]] QByteArray pack(std::string_view bytes);

private:
    struct Free
    {
        void operator()(ZSTD_CCtx_s *context) const;
    };
    std::unique_ptr<ZSTD_CCtx_s, Free> m_context;
    std::unique_ptr<char[]> m_room; ///< for the largest piece so far
    std::size_t m_roomSize = 0;
};

/// The way back. VaultDamaged for anything that ZstdPacker did not write.
class ZstdUnpacker
{
public:
    ZstdUnpacker();
    [[nodiscard]] Result<QByteArray> unpack(const QByteArray &packed);

private:
    struct Free
    {
        void operator()(ZSTD_DCtx_s *context) const;
    };
    std::unique_ptr<ZSTD_DCtx_s, Free> m_context;
};

/// What a piece that cannot be read back is reported as. SQLCipher has authenticated its bytes by then.
[[nodiscard]] Error unreadablePiece();

} // namespace claviger::audit
