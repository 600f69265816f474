// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/query/foldedtext.h"

#include <QString>

#include <algorithm>

namespace claviger::audit {

bool isAscii(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; });
}

std::string folded(std::string_view text)
{
    if (!isAscii(text))
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
            .toCaseFolded()
            .toStdString();
    std::string result(text);
    for (char &c : result)
        c = static_cast<char>(foldedByte(static_cast<unsigned char>(c)));
    return result;
}

} // namespace claviger::audit
