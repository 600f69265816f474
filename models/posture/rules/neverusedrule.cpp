// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/rules/rules.h"

#include "models/posture/coverage.h"
#include "models/posture/spantext.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

class NeverUsedRule final : public PostureRule
{
    Q_DECLARE_TR_FUNCTIONS(claviger::NeverUsedRule)
public:
    [[nodiscard]] QString id() const override { return u"never_used"_s; }
    [[nodiscard]] QString title() const override { return tr("Never used"); }
    [[nodiscard]] QString advice() const override
    {
        return tr("Revoke it: what nobody uses, nobody misses.");
    }

    [[nodiscard]] std::optional<Finding> examine(const KeyFacts &key) const override
    {
        const Key &each = key.key();
        if (!key.isUsable() || !each.created.isInstant() ||
            each.created.time() > key.daysAgo(key.settings().graceDays) || !each.lastUsed.isNever() ||
            key.use().all.events > 0)
            return {};
        Finding finding = key.finding(id(), Finding::Severity::Low, Finding::Fix::Revoke);
        const QString made =
            tr("“%1” was created %2, and the service says that it was never used")
                .arg(key.name(), agoText(toNanoseconds(key.all().now) - toNanoseconds(each.created.time())));
        const QString span = trailSpanOf(key);
        if (!span.isEmpty())
            finding.sentence = tr("%1; %2 shows no use either.").arg(made, span);
        else if (key.all().survey.sourcesOff() > 0)
            finding.sentence = tr("%1; the sources that are switched on show no use either.").arg(made);
        else
            finding.sentence = tr("%1; there is no trail to compare with.").arg(made);
        return finding;
    }
};

} // namespace

std::unique_ptr<PostureRule> neverUsedRule()
{
    return std::make_unique<NeverUsedRule>();
}

} // namespace claviger
