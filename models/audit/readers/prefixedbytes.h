// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/bytestream.h"

#include <QByteArray>

#include <memory>

namespace claviger::audit {

/// A stream whose beginning may be looked at before it is read.
class PrefixedBytes final : public ByteStream
{
public:
    explicit PrefixedBytes(std::unique_ptr<ByteStream> rest);

    /// The first \a most bytes, fewer only if there are no more. An error of the stream is told by read(),
    /// behind what came before it.
    [[nodiscard]] const QByteArray &peek(qsizetype most);
    /// Nothing lies behind what peek() gave.
    [[nodiscard]] bool isWhole() const { return m_ended; }

    [[nodiscard]] Result<qsizetype> read(char *to, qsizetype most) override;
    [[nodiscard]] std::uint64_t bytesRead() const override { return m_rest->bytesRead(); }
    [[nodiscard]] std::uint64_t bytesTotal() const override { return m_rest->bytesTotal(); }

private:
    std::unique_ptr<ByteStream> m_rest;
    QByteArray m_head;
    qsizetype m_given = 0;
    bool m_ended = false;
    std::optional<Error> m_problem;
};

} // namespace claviger::audit
