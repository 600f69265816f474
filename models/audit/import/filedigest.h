// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

#include <memory>
#include <string_view>

struct evp_md_ctx_st;

namespace claviger::audit {

/// The SHA-256 of a file, taken along while it is read. One thread at a time.
class FileDigest
{
public:
    FileDigest();
    void add(std::string_view bytes);
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }
    /// In hexadecimal; nothing can be added afterwards.
    [[nodiscard]] QString finish();

    /// Reads the whole of \a path.
    [[nodiscard]] static Result<QString> ofFile(const QString &path);

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
    std::uint64_t m_bytes = 0;
};

} // namespace claviger::audit
