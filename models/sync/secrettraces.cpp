// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/secrettraces.h"

#include "models/audit/import/makescrubber.h"
#include "models/audit/query/textmatcher.h"
#include "models/services/servicecatalogue.h"
#include "models/sync/visiblepart.h"

#include <algorithm>
#include <set>

namespace claviger {

namespace {

constexpr std::size_t shortestKey = 16; // behind its prefix; visible parts of keys are shorter
constexpr std::size_t leastHidden = 8;  // a secret is longer than what is shown of it by far more than this

using Texts = std::set<std::string>; // sorted, each once

/// What services show of the beginnings of keys.
Texts startsOf(const QList<Key> &keys)
{
    Texts starts;
    for (const Key &key : keys)
        starts.insert(VisiblePart::of(key.prefix).head.toStdString());
    return starts;
}

/// "eg_live_" of "eg_live_lvQuDS": what all keys of a service begin with, where the service says so by "_". A "-"
/// says nothing: hosts and regions are joined by it too. Empty if there is none.
std::string stemOf(const std::string &start)
{
    const std::size_t end = start.rfind('_');
    return end == std::string::npos || end < 2 ? std::string() : start.substr(0, end + 1);
}

Texts describedPrefixes(const ServiceCatalogue &catalogue)
{
    Texts prefixes;
    for (const ServiceDescriptionPtr &service : catalogue.all()) {
        for (const CredentialDescription &credential : service->credentials)
            prefixes.insert(credential.prefix.toStdString());
    }
    prefixes.erase(std::string());
    return prefixes;
}

bool beginsWithAny(const std::string &text, const Texts &prefixes)
{
    return std::ranges::any_of(prefixes, [&](const std::string &prefix) {
        return text.size() > prefix.size() && text.starts_with(prefix);
    });
}

/// Stems of known keys. One that goes on where another one ends is chance: that "_" is one of the key's own letters.
Texts stemsOf(const Texts &starts)
{
    Texts all;
    for (const std::string &start : starts)
        all.insert(stemOf(start));
    all.erase(std::string());
    Texts stems = all;
    std::erase_if(stems, [&all](const std::string &stem) { return beginsWithAny(stem, all); });
    return stems;
}

audit::TokenShape shapeOf(const std::string &prefix, const Texts &starts)
{
    audit::TokenShape shape;
    shape.prefix = prefix;
    shape.least = shortestKey;
    for (auto start = starts.upper_bound(prefix); start != starts.end() && start->starts_with(prefix); ++start) {
        shape.shown.push_back(*start);
        shape.least = std::max(shape.least, start->size() - prefix.size() + leastHidden);
    }
    return shape;
}

/// Ids of keys look so too: they are no secrets, and what queries ask for.
bool fitsAnId(const audit::TokenShape &shape, const QList<Key> &keys)
{
    return std::ranges::any_of(keys, [&](const Key &key) {
        return key.id.size() >= qsizetype(shape.prefix.size() + shape.least) &&
               key.id.startsWith(QLatin1StringView(shape.prefix));
    });
}

} // namespace

std::vector<audit::TokenShape> tokenShapesOf(const ServiceCatalogue &catalogue, const QList<Key> &known)
{
    const Texts starts = startsOf(known);
    const Texts described = describedPrefixes(catalogue);
    std::vector<audit::TokenShape> shapes;
    for (const std::string &prefix : described)
        shapes.push_back(shapeOf(prefix, starts));
    for (const std::string &stem : stemsOf(starts)) {
        const audit::TokenShape shape = shapeOf(stem, starts);
        if (!described.contains(stem) && !beginsWithAny(stem, described) && !fitsAnId(shape, known))
            shapes.push_back(shape);
    }
    return shapes;
}

Result<audit::Condition> tracesOf(const Secret &secret, audit::EventStore &events)
{
    const auto scrubber = audit::makeScrubber(events, {});
    if (!scrubber)
        return fail(scrubber.error());
    const QByteArrayView bytes = secret.expose();
    audit::Condition condition;
    condition.kind = audit::Condition::Kind::Raw;
    condition.matcher = std::make_shared<audit::ContainsMatcher>(
        (*scrubber)->fingerprintOf({bytes.data(), std::size_t(bytes.size())}));
    return condition;
}

} // namespace claviger
