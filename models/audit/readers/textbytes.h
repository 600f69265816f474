// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/bytestream.h"

#include <QByteArray>
#include <QStringDecoder>

#include <memory>
#include <optional>
#include <string_view>

namespace claviger::audit {

/// How a text's bytes are to be read, by how it begins.
enum class TextEncoding { Utf8, Utf8WithMark, Utf16Le, Utf16Be, Binary };

[[nodiscard]] TextEncoding textEncodingOf(std::string_view head);

/// Turns UTF-16 into UTF-8, and leaves out the mark that some programs put before UTF-8.
class TextBytes final : public ByteStream
{
public:
    TextBytes(std::unique_ptr<ByteStream> bytes, TextEncoding encoding);

    [[nodiscard]] Result<qsizetype> read(char *to, qsizetype most) override;
    [[nodiscard]] std::uint64_t bytesRead() const override { return m_bytes->bytesRead(); }
    [[nodiscard]] std::uint64_t bytesTotal() const override { return m_bytes->bytesTotal(); }

private:
    [[nodiscard]] Result<qsizetype> readWithoutMark(char *to, qsizetype most);

    std::unique_ptr<ByteStream> m_bytes;
    std::optional<QStringDecoder> m_decoder;
    qsizetype m_skip = 0; ///< bytes of the mark
    QByteArray m_decoded;
    qsizetype m_given = 0;
};

} // namespace claviger::audit
