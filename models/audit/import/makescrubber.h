// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/secretscrubber.h"
#include "models/audit/store/eventstore.h"

#include <memory>

namespace claviger::audit {

/// A scrubber under the vault's own key, for the well-known shapes and for \a more. Waits for the vault: not
/// on the GUI's thread.
[[nodiscard]] Result<std::shared_ptr<const SecretScrubber>> makeScrubber(EventStore &store,
                                                                         const std::vector<TokenShape> &more);

} // namespace claviger::audit
