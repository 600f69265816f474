// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/bytestream.h"

#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <string_view>

namespace claviger::audit {

/// The bytes of a file or of standard input. \c witness, if there is one, is shown each piece as it is read,
/// so that a hash over the file costs no second reading.
class FileBytes final : public ByteStream
{
public:
    using Witness = std::function<void(std::string_view)>;

    [[nodiscard]] static Result<std::unique_ptr<FileBytes>> open(const QString &path, Witness witness = {});
    [[nodiscard]] static std::unique_ptr<FileBytes> standardInput(Witness witness = {});
    ~FileBytes() override;
    Q_DISABLE_COPY_MOVE(FileBytes)

    [[nodiscard]] Result<qsizetype> read(char *to, qsizetype most) override;
    [[nodiscard]] std::uint64_t bytesRead() const override { return m_read; }
    [[nodiscard]] std::uint64_t bytesTotal() const override { return m_total; }
    /// Last change, seconds since 1970; 0 for standard input.
    [[nodiscard]] std::int64_t changedAt() const { return m_changedAt; }

private:
    FileBytes(int descriptor, QString name, Witness witness);

    int m_descriptor;
    QString m_name;
    Witness m_witness;
    std::atomic<std::uint64_t> m_read = 0; ///< asked for while another thread reads
    std::uint64_t m_total = 0;
    std::int64_t m_changedAt = 0;
};

} // namespace claviger::audit
