// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/rules/rules.h"

#include "models/posture/spantext.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

class NoExpiryRule final : public PostureRule
{
    Q_DECLARE_TR_FUNCTIONS(claviger::NoExpiryRule)
public:
    [[nodiscard]] QString id() const override { return u"no_expiry"_s; }
    [[nodiscard]] QString title() const override { return tr("Never expires"); }
    [[nodiscard]] QString advice() const override
    {
        return tr("Rotate it into a key that expires; the service offers that.");
    }

    [[nodiscard]] std::optional<Finding> examine(const KeyFacts &key) const override
    {
        if (!key.isUsable() || !key.key().expires.isNever() || key.service() == nullptr ||
            !key.service()->lifetime.supported)
            return {};
        Finding finding = key.finding(
            id(), key.riskyScopes().isEmpty() ? Finding::Severity::Low : Finding::Severity::Medium,
            Finding::Fix::Rotate);
        finding.sentence = key.key().created.isInstant()
                               ? tr("“%1” never expires; it is %2 old.")
                                     .arg(key.name(), spanText(toNanoseconds(key.all().now) -
                                                               toNanoseconds(key.key().created.time())))
                               : tr("“%1” never expires.").arg(key.name());
        return finding;
    }
};

} // namespace

std::unique_ptr<PostureRule> noExpiryRule()
{
    return std::make_unique<NoExpiryRule>();
}

} // namespace claviger
