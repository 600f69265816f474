// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace claviger::audit {

/// What a log may be packed in.
enum class Container {
    Plain,
    Gzip,
    Zstd,
    Xz,
    Bzip2,
    Lz4,
    Compress, ///< .Z
    Zip,
    Tar,
    SevenZip
};

/// By the first bytes (a tar shows itself within 262), never by a name.
[[nodiscard]] Container containerOf(std::string_view head);
/// "gzip", "zip" …; empty for Plain.
[[nodiscard]] QString nameOf(Container container);
/// It holds members with names, not one stream.
[[nodiscard]] bool isArchive(Container container);

} // namespace claviger::audit
