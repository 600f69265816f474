// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/rules/rules.h"

#include "models/posture/evidencequery.h"
#include "models/posture/spantext.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

class UseAfterExpiryRule final : public PostureRule
{
    Q_DECLARE_TR_FUNCTIONS(claviger::UseAfterExpiryRule)
public:
    [[nodiscard]] QString id() const override { return u"use_after_expiry"_s; }
    [[nodiscard]] QString title() const override { return tr("Used after expiry"); }
    [[nodiscard]] QString advice() const override
    {
        return tr("Something still tries the old key: give it a new one, or switch it off.");
    }

    [[nodiscard]] std::optional<Finding> examine(const KeyFacts &key) const override
    {
        const UseCount &use = key.use()[Irregularity::AfterExpiry];
        if (use.events == 0)
            return {};
        const bool refused = use.refused == use.events;
        QString condition = querySince(KeyLife::endOfUse(*key.life().expires));
        if (key.life().revoked)
            condition += u' ' + queryBefore(KeyLife::endOfUse(*key.life().revoked));
        Finding finding = key.finding(id(), refused ? Finding::Severity::Medium : Finding::Severity::High,
                                      Finding::Fix::None, use, condition);
        finding.sentence = tr("“%1” was used %n time(s) after it expired on %2: %3 refused, %4 not.", nullptr,
                              int(use.events))
                               .arg(key.name(), instantText(*key.life().expires), countText(use.refused),
                                    countText(use.events - use.refused));
        return finding;
    }
};

} // namespace

std::unique_ptr<PostureRule> useAfterExpiryRule()
{
    return std::make_unique<UseAfterExpiryRule>();
}

} // namespace claviger
