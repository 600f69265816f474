// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/rules/rules.h"

#include "models/posture/evidencequery.h"
#include "models/posture/spantext.h"

#include <QCoreApplication>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

class RefusalBurstRule final : public PostureRule
{
    Q_DECLARE_TR_FUNCTIONS(claviger::RefusalBurstRule)
public:
    [[nodiscard]] QString id() const override { return u"refusal_burst"_s; }
    [[nodiscard]] QString title() const override { return tr("Burst of refusals"); }
    [[nodiscard]] QString advice() const override
    {
        return tr("Somebody tries what the key may not do, or a job runs wild: look at what was asked, and "
                  "from where.");
    }

    [[nodiscard]] std::optional<Finding> examine(const KeyFacts &key) const override
    {
        const KeyUse &use = key.use();
        const auto worst = std::max_element(
            use.refusals.cbegin(), use.refusals.cend(),
            [](const UseCount &left, const UseCount &right) { return left.events < right.events; });
        const auto least = std::uint64_t(key.settings().burstRefusals);
        if (worst == use.refusals.cend() || worst->events < least)
            return {};
        const auto bursts =
            std::count_if(use.refusals.cbegin(), use.refusals.cend(),
                          [least](const UseCount &refusals) { return refusals.events >= least; });
        const std::int64_t span = key.settings().burstMinutes * std::int64_t(60'000'000'000);
        const std::int64_t start = worst.key() * span;
        Finding finding = key.finding(id(), Finding::Severity::Medium, Finding::Fix::None, *worst,
                                      u"outcome:denied,rate_limited "_s + querySince(start) + u' ' +
                                          queryBefore(start + span));
        finding.sentence =
            tr("“%1” was refused %n time(s) within %2 minutes from %3 (401, 403 or 429)", nullptr,
               int(worst->events))
                .arg(key.name(), QString::number(key.settings().burstMinutes), instantText(start));
        finding.sentence +=
            bursts > 1 ? tr("; there were %n bursts like this.", nullptr, int(bursts)) : u"."_s;
        return finding;
    }
};

} // namespace

std::unique_ptr<PostureRule> refusalBurstRule()
{
    return std::make_unique<RefusalBurstRule>();
}

} // namespace claviger
