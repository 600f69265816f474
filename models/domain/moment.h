// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace claviger {

/// A time that a service may not tell. Three answers are kept apart because a person acts on the
/// difference: "not provided" (the service has no such column), "never", and an instant in UTC.
class Moment
{
public:
    Moment() = default; ///< not provided

    [[nodiscard]] static Moment never();
    [[nodiscard]] static Moment at(const QDateTime &time); ///< an invalid time becomes "not provided"

    [[nodiscard]] bool isProvided() const { return m_provided; }
    [[nodiscard]] bool isNever() const { return m_provided && !m_time.isValid(); }
    [[nodiscard]] bool isInstant() const { return m_time.isValid(); }
    [[nodiscard]] QDateTime time() const { return m_time; } ///< invalid unless isInstant()

    /// "2026-11-21T01:02:03.004Z", "never" or an empty string: the form of exports and of change fields.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static Moment fromText(const QString &text);

    bool operator==(const Moment &) const = default;

private:
    bool m_provided = false;
    QDateTime m_time;
};

/// ISO 8601 in UTC with milliseconds only when there are any; empty for an invalid time.
[[nodiscard]] QString toIsoUtc(const QDateTime &time);

} // namespace claviger
