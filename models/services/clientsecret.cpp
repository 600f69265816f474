// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/clientsecret.h"

#include "models/services/canonicaltime.h"

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

QString idText(const QJsonValue &id)
{
    return id.isDouble() ? QString::number(id.toInteger()) : id.toString();
}

} // namespace

QList<ClientSecret> clientSecretsOf(const Application &application)
{
    QList<ClientSecret> secrets;
    for (const QJsonValue &each : application.secrets) {
        const QJsonObject row = each.toObject();
        secrets.append({idText(row.value("id"_L1)), row.value("hint"_L1).toString(),
                        momentFromJson(row.value("created"_L1)), momentFromJson(row.value("last_used"_L1))});
    }
    return secrets;
}

QStringList clientSecretIds(const QJsonArray &secrets)
{
    QStringList ids;
    for (const QJsonValue &secret : secrets)
        ids.append(idText(secret.toObject().value("id"_L1)));
    ids.removeAll(QString());
    return ids;
}

QStringList clientSecretIds(const Application &application)
{
    return clientSecretIds(application.secrets);
}

} // namespace claviger
