// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/secrettraces.h"

#include "models/audit/import/makescrubber.h"
#include "models/audit/query/textmatcher.h"
#include "models/services/servicecatalogue.h"

namespace claviger {

namespace {

constexpr std::size_t shortestKey = 16; // behind its prefix; visible parts of keys are shorter

} // namespace

std::vector<audit::TokenShape> tokenShapesOf(const ServiceCatalogue &catalogue)
{
    std::vector<audit::TokenShape> shapes;
    for (const ServiceDescriptionPtr &service : catalogue.all()) {
        for (const CredentialDescription &credential : service->credentials) {
            if (credential.prefix.isEmpty())
                continue;
            audit::TokenShape shape;
            shape.prefix = credential.prefix.toStdString();
            shape.least = shortestKey;
            shapes.push_back(shape);
        }
    }
    return shapes;
}

Result<audit::Condition> tracesOf(const Secret &secret, audit::EventStore &events,
                                  const ServiceCatalogue &catalogue)
{
    const auto scrubber = audit::makeScrubber(events, tokenShapesOf(catalogue));
    if (!scrubber)
        return fail(scrubber.error());
    const QByteArrayView bytes = secret.expose();
    audit::Condition condition;
    condition.kind = audit::Condition::Kind::Raw;
    condition.matcher = std::make_shared<audit::ContainsMatcher>(
        (*scrubber)->replacementFor({bytes.data(), std::size_t(bytes.size())}));
    return condition;
}

} // namespace claviger
