// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/fields.h"

#include "models/domain/cidr.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claviger::sandbox {

QString Fields::text(const QString &name, bool required)
{
    const QJsonValue value = m_body.value(name);
    if (value.isString() && (!required || !value.toString().trimmed().isEmpty()))
        return value.toString();
    if (required)
        complain(name % u" must be a non-empty string"_s);
    else if (has(name))
        complain(name % u" must be a string"_s);
    return {};
}

QStringList Fields::list(const QString &name)
{
    if (!has(name))
        return {};
    QStringList items;
    const QJsonValue value = m_body.value(name);
    bool good = value.isArray();
    for (const QJsonValue &item : value.toArray()) {
        good = good && item.isString() && !item.toString().isEmpty();
        items << item.toString();
    }
    if (!good)
        complain(name % u" must be an array of strings"_s);
    return good ? items : QStringList();
}

std::optional<int> Fields::number(const QString &name, int low, int high)
{
    if (!has(name))
        return {};
    const int value = m_body.value(name).toInt(low - 1);
    if (value >= low && value <= high)
        return value;
    complain(u"%1 must be a whole number from %2 to %3"_s.arg(name).arg(low).arg(high));
    return {};
}

QDateTime Fields::future(const QString &name, const QDateTime &now)
{
    if (!has(name))
        return {};
    const QDateTime time = QDateTime::fromString(m_body.value(name).toString(), Qt::ISODateWithMs).toUTC();
    if (!time.isValid())
        complain(name % u" must be an ISO 8601 date string"_s);
    else if (time <= now)
        complain(name % u" must be in the future"_s);
    return time;
}

QStringList Fields::networks(const QString &name)
{
    QStringList normalised;
    for (const QString &text : list(name)) {
        const Result<Cidr> cidr = Cidr::parse(text);
        if (cidr)
            normalised << cidr->toString();
        else
            complain(u"%1: \"%2\" is no CIDR range"_s.arg(name, text));
    }
    return normalised;
}

void Fields::allowOnly(const QStringList &names)
{
    for (const QString &name : m_body.keys()) {
        if (!names.contains(name))
            complain(u"property %1 should not exist"_s.arg(name));
    }
}

bool isAllowed(const QStringList &cidrs, const QString &address)
{
    if (cidrs.isEmpty())
        return true;
    const Result<Cidr> caller = Cidr::parse(address);
    return caller && std::any_of(cidrs.begin(), cidrs.end(), [&](const QString &text) {
               const Result<Cidr> network = Cidr::parse(text);
               return network && network->contains(*caller);
           });
}

} // namespace claviger::sandbox
