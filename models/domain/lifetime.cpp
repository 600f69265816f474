// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/lifetime.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace claviger {

using namespace Qt::StringLiterals;

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
    const qint64 number = match.captured(1).toLongLong();
    if (!match.hasMatch() || number == 0) {
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate(
                        "claviger::Lifetime",
                        "“%1” is no span of time: write a number and a unit, such as 30d, 12h or 2w.")
                        .arg(text));
    }
    switch (match.captured(2).front().unicode()) {
    case 'w':
        return days(number * 7);
    case 'd':
        return days(number);
    case 'h':
        return seconds(number * 3600);
    case 'm':
        return seconds(number * 60);
    default:
        return seconds(number);
    }
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
