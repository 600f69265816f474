// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/question.h"
#include "tests/models/audit/store/sampletrail.h"

#include <map>

namespace claviger::audit::trail {

/// What a question's answer should be, worked out one event after the other.
struct Expected
{
    std::vector<std::string> raw; ///< of all matched events, ascending by time; equal times in any order
    std::vector<std::int64_t> times;
    std::vector<std::map<std::string, std::uint64_t>> facets; ///< in the question's order; "" for absent
    std::map<std::int64_t, std::uint64_t> bars;
    std::optional<std::int64_t> first;
    std::optional<std::int64_t> last;
};

[[nodiscard]] bool holds(const Condition &condition, const Event &event);
[[nodiscard]] Expected naiveAnswer(const Question &question, const Events &events);

} // namespace claviger::audit::trail
