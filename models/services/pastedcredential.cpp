// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/pastedcredential.h"

namespace claviger {

using namespace Qt::StringLiterals;

QString pastedCredential(const ServiceDescription &description, const QString &operation)
{
    const OperationDescription *described = description.operation(operation);
    if (described && !described->credential.isEmpty())
        return described->credential;
    // A credential that buys a token is pasted in another form than a key.
    const QJsonObject json = description.json.value("credentials"_L1).toObject();
    for (const CredentialDescription &credential : description.credentials) {
        if (!json.value(credential.id).toObject().contains("exchange"_L1))
            return credential.id;
    }
    return {};
}

} // namespace claviger
