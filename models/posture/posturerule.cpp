// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/posturerule.h"

#include "models/posture/rules/rules.h"

namespace claviger {

PostureRules allPostureRules()
{
    PostureRules rules;
    for (const auto make :
         {useAfterRevocationRule, useOutsideAllowlistRule, newAddressRule, newAgentRule, useAfterExpiryRule,
          refusalBurstRule, rotatedStillUsedRule, ownerLeftRule, adminScopeRule, useBeforeCreationRule,
          expiringRule, staleRule, neverUsedRule, noExpiryRule, noAllowlistRule})
        rules.push_back(make());
    return rules;
}

} // namespace claviger
