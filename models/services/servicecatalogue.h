// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/services/servicedescription.h"

#include <QByteArray>
#include <memory>

namespace claviger {

using ServiceDescriptionPtr = std::shared_ptr<const ServiceDescription>;

/// The services that the program knows: descriptions from its resources, then the files of the user's
/// own folder, which win by id. Reading is cheap (no jq is compiled); immutable afterwards.
class ServiceCatalogue
{
public:
    /// Reads :/services/*.json and \a userFolder/*.json. A broken file of the user's becomes an entry
    /// of problems() and hides nothing else.
    [[nodiscard]] static ServiceCatalogue load(const QString &userFolder);

    /// Parses and validates one description. Errors name the JSON path.
    [[nodiscard]] static Result<ServiceDescriptionPtr> parse(const QByteArray &json, const QString &source);

    [[nodiscard]] const QList<ServiceDescriptionPtr> &all() const { return m_services; } ///< by name
    [[nodiscard]] ServiceDescriptionPtr find(const QString &id) const;                   ///< null if unknown
    [[nodiscard]] const QList<Error> &problems() const { return m_problems; }

private:
    QList<ServiceDescriptionPtr> m_services;
    QList<Error> m_problems;
};

} // namespace claviger
