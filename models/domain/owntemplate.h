// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/keydraft.h"

#include <QJsonObject>

namespace claviger {

/// What a person kept of the settings of a new key, to make others like it. Never a key's name, and never a
/// secret.
struct OwnTemplate
{
    QString serviceId;
    QString name;  ///< no other of the service has it
    QString level; ///< "workspace" or "project"
    QStringList scopes;
    QStringList allowlist;
    Lifetime lifetime; ///< never until an instant: that would be over one day
    Principal principal = Principal::NotProvided;

    bool operator==(const OwnTemplate &) const = default;
};

/// \a now: a draft that ends at an instant lives for a span of whole days from then on.
[[nodiscard]] OwnTemplate templateOf(const KeyDraft &draft, const QString &serviceId, const QString &name,
                                     const QDateTime &now);
/// \a draft with all that the template says; one for a whole workspace leaves the project.
[[nodiscard]] KeyDraft withTemplate(KeyDraft draft, const OwnTemplate &own);

/// All but name and service.
[[nodiscard]] QJsonObject toJson(const OwnTemplate &own);
[[nodiscard]] OwnTemplate ownTemplateFrom(const QString &serviceId, const QString &name,
                                          const QJsonObject &json);

} // namespace claviger
