// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moment.h"

#include <QString>
#include <QStringList>

namespace claviger {

/// What a credential turned out to be worth.
struct Verification
{
    QString account; ///< whom or what it belongs to, as far as the service tells
    QString keyId;   ///< the credential's own id among the service's keys, if it is one
    QStringList scopes;
    Moment expires;
};

} // namespace claviger
