// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/posture/posturerule.h"

namespace claviger {

// One file each; what they find is said by their title().
[[nodiscard]] std::unique_ptr<PostureRule> useAfterRevocationRule();
[[nodiscard]] std::unique_ptr<PostureRule> useAfterExpiryRule();
[[nodiscard]] std::unique_ptr<PostureRule> useOutsideAllowlistRule();
[[nodiscard]] std::unique_ptr<PostureRule> useBeforeCreationRule();
[[nodiscard]] std::unique_ptr<PostureRule> newAddressRule();
[[nodiscard]] std::unique_ptr<PostureRule> newAgentRule();
[[nodiscard]] std::unique_ptr<PostureRule> refusalBurstRule();
[[nodiscard]] std::unique_ptr<PostureRule> rotatedStillUsedRule();
[[nodiscard]] std::unique_ptr<PostureRule> ownerLeftRule();
[[nodiscard]] std::unique_ptr<PostureRule> adminScopeRule();
[[nodiscard]] std::unique_ptr<PostureRule> expiringRule();
[[nodiscard]] std::unique_ptr<PostureRule> noExpiryRule();
[[nodiscard]] std::unique_ptr<PostureRule> noAllowlistRule();
[[nodiscard]] std::unique_ptr<PostureRule> neverUsedRule();
[[nodiscard]] std::unique_ptr<PostureRule> staleRule();

} // namespace claviger
