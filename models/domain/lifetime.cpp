// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/lifetime.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

qint64 secondsOf(const QString &unit)
{
    static const QHash<QString, qint64> units{
        {u"s"_s, 1}, {u"m"_s, 60}, {u"h"_s, 3600}, {u"d"_s, 86'400}, {u"w"_s, 604'800}};
    return units.value(unit);
}

} // namespace

Lifetime Lifetime::never()
{
    Lifetime lifetime;
    lifetime.m_kind = Kind::Never;
    return lifetime;
}

Lifetime Lifetime::seconds(qint64 seconds)
{
    Lifetime lifetime;
    lifetime.m_kind = Kind::Span;
    lifetime.m_seconds = seconds;
    return lifetime;
}

Lifetime Lifetime::until(const QDateTime &instant)
{
    Lifetime lifetime;
    lifetime.m_kind = Kind::Until;
    lifetime.m_until = instant.toUTC();
    return lifetime;
}

Result<Lifetime> Lifetime::parseSpan(const QString &text)
{
    static const QRegularExpression form(u"^\\s*(\\d{1,9})\\s*([smhdw])\\s*$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const qint64 length = match.captured(1).toLongLong() * secondsOf(match.captured(2));
    // Beyond a century, dates leave what services (and ISO 8601) can write.
    if (length < 1 || length > 36500 * secondsOf(u"d"_s)) {
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("claviger::Lifetime",
                                                "“%1” is no span of time up to 36500d: write a number and a "
                                                "unit, such as 30d, 12h or 2w.")
                        .arg(text));
    }
    return seconds(length);
}

QDateTime Lifetime::expiry(const QDateTime &start) const
{
    switch (m_kind) {
    case Kind::Span:
        return start.toUTC().addSecs(m_seconds);
    case Kind::Until:
        return m_until;
    case Kind::ServiceDefault:
    case Kind::Never:
        break;
    }
    return {};
}

qint64 Lifetime::secondsFrom(const QDateTime &start) const
{
    const QDateTime end = expiry(start);
    return end.isValid() ? qMax<qint64>(0, start.secsTo(end)) : -1;
}

} // namespace claviger
