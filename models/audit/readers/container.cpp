// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/container.h"

namespace claviger::audit {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

Container containerOf(std::string_view head)
{
    if (head.starts_with("\x1f\x8b"sv))
        return Container::Gzip;
    if (head.starts_with("\x28\xb5\x2f\xfd"sv))
        return Container::Zstd;
    if (head.starts_with("\xfd\x37\x7a\x58\x5a\x00"sv))
        return Container::Xz;
    if (head.starts_with("BZh"sv) && head.size() > 9 &&
        (head.substr(4, 6) == "\x31\x41\x59\x26\x53\x59"sv ||
         head.substr(4, 6) == "\x17\x72\x45\x38\x50\x90"sv))
        return Container::Bzip2;
    if (head.starts_with("\x04\x22\x4d\x18"sv))
        return Container::Lz4;
    if (head.starts_with("\x1f\x9d"sv))
        return Container::Compress;
    if (head.starts_with("PK\x03\x04"sv) || head.starts_with("PK\x05\x06"sv))
        return Container::Zip;
    if (head.starts_with("7z\xbc\xaf\x27\x1c"sv))
        return Container::SevenZip;
    if (head.size() > 262 && head.substr(257, 5) == "ustar"sv)
        return Container::Tar;
    return Container::Plain;
}

QString nameOf(Container container)
{
    switch (container) {
    case Container::Plain:
        return {};
    case Container::Gzip:
        return u"gzip"_s;
    case Container::Zstd:
        return u"zstd"_s;
    case Container::Xz:
        return u"xz"_s;
    case Container::Bzip2:
        return u"bzip2"_s;
    case Container::Lz4:
        return u"lz4"_s;
    case Container::Compress:
        return u"compress"_s;
    case Container::Zip:
        return u"zip"_s;
    case Container::Tar:
        return u"tar"_s;
    case Container::SevenZip:
        return u"7z"_s;
    }
    return {};
}

bool isArchive(Container container)
{
    return container == Container::Zip || container == Container::Tar || container == Container::SevenZip;
}

} // namespace claviger::audit
