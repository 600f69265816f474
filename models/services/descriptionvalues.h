// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/provenance.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace claviger::descriptionvalues {

// The small pieces that every part of a description is read from.

[[nodiscard]] inline QString text(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString();
}

[[nodiscard]] inline QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

/// The provenance that \a owner states for itself.
[[nodiscard]] inline Provenance provenance(const QJsonObject &owner)
{
    const QJsonObject json = owner.value(QLatin1StringView("provenance")).toObject();
    return {provenanceKindFromText(text(json, QLatin1StringView("kind"))),
            QUrl(text(json, QLatin1StringView("url"))), text(json, QLatin1StringView("note"))};
}

template <typename T, typename Read> [[nodiscard]] QList<T> listOf(const QJsonValue &array, Read read)
{
    QList<T> list;
    for (const QJsonValue &item : array.toArray())
        list.append(read(item.toObject()));
    return list;
}

} // namespace claviger::descriptionvalues
