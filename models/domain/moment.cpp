// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/moment.h"

namespace claviger {

using namespace Qt::StringLiterals;

Moment Moment::never()
{
    Moment moment;
    moment.m_provided = true;
    return moment;
}

Moment Moment::at(const QDateTime &time)
{
    Moment moment;
    moment.m_provided = time.isValid();
    moment.m_time = time.toUTC();
    return moment;
}

QString Moment::toText() const
{
    if (isNever())
        return u"never"_s;
    return toIsoUtc(m_time);
}

Moment Moment::fromText(const QString &text)
{
    if (text == "never"_L1)
        return never();
    return at(QDateTime::fromString(text, Qt::ISODateWithMs));
}

QString toIsoUtc(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime utc = time.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

} // namespace claviger
