// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "ui/pages/pagecontent.h"

namespace claviger {

/// A clock that stands still unless it is moved.
class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time = QDateTime::fromString(QStringLiteral("2026-11-21T12:00:00Z"), Qt::ISODate);
};

/// Three connections, of which one cannot create or rotate, with a dozen keys in all states.
[[nodiscard]] PageContent fakeContent(const QDateTime &now);
/// \a count keys more or less alike in one workspace.
[[nodiscard]] PageContent manyKeys(const QDateTime &now, int count);
/// Names that layouts tend to break on: 120 characters, right-to-left, emoji, empty, with line breaks.
[[nodiscard]] PageContent awkwardNames(const QDateTime &now);

} // namespace claviger
