// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/directivecutter.h"

#include <algorithm>

namespace claviger::audit {

DirectiveCutter::DirectiveCutter(std::unique_ptr<ByteStream> bytes, const ReaderLimits &limits)
    : m_lines(std::move(bytes), limits)
{
}

Result<Chunk> DirectiveCutter::next()
{
    Result<Chunk> chunk = m_lines.next();
    if (!chunk || chunk->bytes.isEmpty())
        return chunk;
    const QByteArray before = m_directive;
    qsizetype at = std::max(chunk->bytes.lastIndexOf("\n#Fields"), chunk->bytes.lastIndexOf("\n#fields"));
    if (at < 0 && (chunk->bytes.startsWith("#Fields") || chunk->bytes.startsWith("#fields")))
        at = -1;
    else if (at < 0)
        at = -2;
    if (at >= -1) {
        const qsizetype end = chunk->bytes.indexOf('\n', at + 1);
        m_directive = chunk->bytes.mid(at + 1, end < 0 ? -1 : end - at);
    }
    if (!before.isEmpty()) {
        chunk->bytes.prepend(before);
        --chunk->firstPosition;
    }
    return chunk;
}

} // namespace claviger::audit
