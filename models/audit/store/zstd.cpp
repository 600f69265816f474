// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/zstd.h"

#include <QCoreApplication>

#include <zstd.h>

namespace claviger::audit {

namespace {

// Level 1 writes half a gigabyte a second on one core; level 3 saves nothing on logs.
constexpr int level = 1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::EventStore)
};

} // namespace

void ZstdPacker::Free::operator()(ZSTD_CCtx_s *context) const
{
    ZSTD_freeCCtx(context);
}

void ZstdUnpacker::Free::operator()(ZSTD_DCtx_s *context) const
{
    ZSTD_freeDCtx(context);
}

ZstdPacker::ZstdPacker() : m_context(ZSTD_createCCtx()) {}

ZstdUnpacker::ZstdUnpacker() : m_context(ZSTD_createDCtx()) {}

QByteArray ZstdPacker::pack(std::string_view bytes)
{
    // Into room that is used again: a fresh piece of memory of this size costs more than what is put there.
    if (const std::size_t most = ZSTD_compressBound(bytes.size()); most > m_roomSize) {
        m_room = std::make_unique_for_overwrite<char[]>(most);
        m_roomSize = most;
    }
    const size_t size =
        ZSTD_compressCCtx(m_context.get(), m_room.get(), m_roomSize, bytes.data(), bytes.size(), level);
    Q_ASSERT(!ZSTD_isError(size));
    return {m_room.get(), static_cast<qsizetype>(size)};
}

Result<QByteArray> ZstdUnpacker::unpack(const QByteArray &packed)
{
    const unsigned long long size =
        ZSTD_getFrameContentSize(packed.constData(), static_cast<size_t>(packed.size()));
    constexpr unsigned long long sane = 1ULL << 31;
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size > sane)
        return fail(unreadablePiece());
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    const size_t got = ZSTD_decompressDCtx(m_context.get(), bytes.data(), static_cast<size_t>(bytes.size()),
                                           packed.constData(), static_cast<size_t>(packed.size()));
    if (got != size)
        return fail(unreadablePiece());
    return bytes;
}

Error unreadablePiece()
{
    return makeError(ErrorCode::VaultDamaged,
                     Text::tr("A piece of the audit events cannot be read: restore the vault from a "
                              "backup, or forget the import that it belongs to."));
}

} // namespace claviger::audit
