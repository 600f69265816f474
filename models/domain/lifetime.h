// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include "models/domain/result.h"

namespace claviger {

/// How long a key shall live: for ever, for a span from its creation, until an instant, or whatever
/// the service takes when nothing is said.
class Lifetime
{
public:
    enum class Kind { ServiceDefault, Never, Span, Until };

    Lifetime() = default;
    [[nodiscard]] static Lifetime never();
    [[nodiscard]] static Lifetime seconds(qint64 seconds);
    [[nodiscard]] static Lifetime days(qint64 days) { return seconds(days * 86400); }
    [[nodiscard]] static Lifetime until(const QDateTime &instant);

    /// Reads "30d", "12h", "90m", "45s", "2w". A bare number is refused: its unit would be a guess.
    [[nodiscard]] static Result<Lifetime> parseSpan(const QString &text);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The instant at which a key created at \a start expires; invalid for Never and ServiceDefault.
    [[nodiscard]] QDateTime expiry(const QDateTime &start) const;
    /// Whole seconds from \a start until expiry; -1 for Never and ServiceDefault.
    [[nodiscard]] qint64 secondsFrom(const QDateTime &start) const;

    bool operator==(const Lifetime &) const = default;

private:
    Kind m_kind = Kind::ServiceDefault;
    qint64 m_seconds = 0;
    QDateTime m_until;
};

} // namespace claviger
