// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/listverb.h"

namespace claviger {

/// The listings of the contract. Kept in one place so that they stay alike.
[[nodiscard]] Listing workspaceListing();
[[nodiscard]] Listing projectListing();
[[nodiscard]] Listing memberListing();
[[nodiscard]] Listing applicationListing();
[[nodiscard]] Listing keyListing();
[[nodiscard]] Listing operationListing();
[[nodiscard]] Listing changeListing();
/// Scopes that a service listed itself, and those of the shipped catalogue of each connection.
[[nodiscard]] Listing scopeListing(const ServiceCatalogue &catalogue);

} // namespace claviger
