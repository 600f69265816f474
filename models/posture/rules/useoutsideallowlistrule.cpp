// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/rules/rules.h"

#include "models/posture/evidencequery.h"
#include "models/posture/spantext.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

class UseOutsideAllowlistRule final : public PostureRule
{
    Q_DECLARE_TR_FUNCTIONS(claviger::UseOutsideAllowlistRule)
public:
    [[nodiscard]] QString id() const override { return u"use_outside_allowlist"_s; }
    [[nodiscard]] QString title() const override { return tr("Used outside its allowlist"); }
    [[nodiscard]] QString advice() const override
    {
        return tr("The secret is where it should not be, or the list is out of date: rotate the key, or add "
                  "the network.");
    }

    [[nodiscard]] std::optional<Finding> examine(const KeyFacts &key) const override
    {
        const UseCount &use = key.use()[Irregularity::OutsideAllowlist];
        if (use.events == 0)
            return {};
        QStringList networks;
        for (const Cidr &network : key.life().allowlist)
            networks << network.toString();
        const bool refused = use.refused == use.events;
        Finding finding = key.finding(id(), refused ? Finding::Severity::Medium : Finding::Severity::High,
                                      Finding::Fix::Rotate, use,
                                      u"ip:0.0.0.0/0,\"::/0\" -"_s + queryFor(AuditField::Ip, networks));
        finding.sentence =
            tr("“%1” was used %n time(s) from outside the %2 network(s) of its allowlist: %3 refused, "
               "%4 not.",
               nullptr, int(use.events))
                .arg(key.name(), countText(std::uint64_t(networks.size())), countText(use.refused),
                     countText(use.events - use.refused));
        return finding;
    }
};

} // namespace

std::unique_ptr<PostureRule> useOutsideAllowlistRule()
{
    return std::make_unique<UseOutsideAllowlistRule>();
}

} // namespace claviger
