// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claviger::sandbox {

tl::expected<Window, Refusal> offsetWindow(const Request &request, int usual, int largest)
{
    const std::optional<int> limit = request.number(u"limit"_s, usual);
    const std::optional<int> offset = request.number(u"offset"_s, 0);
    QStringList problems;
    if (!limit || *limit < 1 || *limit > largest)
        problems << u"limit must be from 1 to %1"_s.arg(largest);
    if (!offset || *offset < 0)
        problems << u"offset must not be negative"_s;
    if (!problems.isEmpty())
        return refuse(Reason::Invalid, problems.join(u"; "_s), problems);
    return Window{*offset, *limit, 1};
}

Window pageWindow(const Request &request, const QString &sizeName, int usual, int largest)
{
    // The upper bound keeps (page - 1) * size within an int.
    const int page = std::clamp(request.number(u"page"_s, 1).value_or(1), 1, 1'000'000);
    const int size = std::clamp(request.number(sizeName, usual).value_or(usual), 1, largest);
    return {(page - 1) * size, size, page};
}

QJsonArray slice(const QJsonArray &all, const Window &window)
{
    QJsonArray part;
    const qsizetype end = std::min<qsizetype>(all.size(), qsizetype(window.first) + window.size);
    for (qsizetype i = window.first; i < end; ++i)
        part.append(all[i]);
    return part;
}

int pagesFor(qsizetype total, const Window &window)
{
    return int((total + window.size - 1) / window.size);
}

} // namespace claviger::sandbox
