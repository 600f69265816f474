// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/posture/posturefacts.h"

#include <memory>
#include <optional>
#include <vector>

namespace claviger {

/// One thing that can be wrong with a key. Stateless; any thread.
class PostureRule
{
public:
    PostureRule() = default;
    virtual ~PostureRule() = default;
    Q_DISABLE_COPY_MOVE(PostureRule)

    [[nodiscard]] virtual QString id() const = 0;     ///< canonical: "use_after_revocation"
    [[nodiscard]] virtual QString title() const = 0;  ///< what is wrong, in two or three words, translated
    [[nodiscard]] virtual QString advice() const = 0; ///< what to do about it, one sentence, translated
    /// Nothing: the key is as it should be.
    [[nodiscard]] virtual std::optional<Finding> examine(const KeyFacts &key) const = 0;
};

using PostureRules = std::vector<std::unique_ptr<PostureRule>>;

/// All rules, in the order in which they are shown: the gravest first.
[[nodiscard]] PostureRules allPostureRules();

} // namespace claviger
