// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/answer.h"
#include "app/sandbox/request.h"

namespace claviger::sandbox {

/// The part of a list that a request asks for.
struct Window
{
    int first = 0;
    int size = 0;
    int page = 1; ///< where the service counts pages
};

/// limit and offset; out of range is refused.
[[nodiscard]] tl::expected<Window, Refusal> offsetWindow(const Request &request, int usual, int largest);
/// A 1-based page and a size under names of the service's own; out of range is brought into range.
[[nodiscard]] Window pageWindow(const Request &request, const QString &sizeName, int usual, int largest);

[[nodiscard]] QJsonArray slice(const QJsonArray &all, const Window &window);
[[nodiscard]] int pagesFor(qsizetype total, const Window &window);

} // namespace claviger::sandbox
