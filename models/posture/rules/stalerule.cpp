// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/rules/rules.h"

#include "models/posture/spantext.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

class StaleRule final : public PostureRule
{
    Q_DECLARE_TR_FUNCTIONS(claviger::StaleRule)
public:
    [[nodiscard]] QString id() const override { return u"stale"_s; }
    [[nodiscard]] QString title() const override { return tr("Not used for long"); }
    [[nodiscard]] QString advice() const override { return tr("Ask its owner, then revoke it."); }

    [[nodiscard]] std::optional<Finding> examine(const KeyFacts &key) const override
    {
        const QDateTime last = key.lastUse();
        if (!key.isUsable() || !last.isValid() || last > key.daysAgo(key.settings().staleDays))
            return {};
        Finding finding = key.finding(id(), Finding::Severity::Low, Finding::Fix::Revoke);
        const bool bySeen =
            key.use().all.last != audit::noTime && last == fromNanoseconds(key.use().all.last);
        finding.sentence = (bySeen ? tr("“%1” was last used %2, on %3, as the trail shows.")
                                   : tr("“%1” was last used %2, on %3, as the service says."))
                               .arg(key.name(), agoText(toNanoseconds(key.all().now) - toNanoseconds(last)),
                                    dayText(toNanoseconds(last)));
        return finding;
    }
};

} // namespace

std::unique_ptr<PostureRule> staleRule()
{
    return std::make_unique<StaleRule>();
}

} // namespace claviger
