// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/rules/rules.h"

#include "models/posture/spantext.h"
#include "models/posture/evidencequery.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

class UseAfterRevocationRule final : public PostureRule
{
    Q_DECLARE_TR_FUNCTIONS(claviger::UseAfterRevocationRule)
public:
    [[nodiscard]] QString id() const override { return u"use_after_revocation"_s; }
    [[nodiscard]] QString title() const override { return tr("Used after revocation"); }
    [[nodiscard]] QString advice() const override
    {
        return tr("Somebody still holds the secret: find who by the address, and make sure that no copy of "
                  "the key works.");
    }

    [[nodiscard]] std::optional<Finding> examine(const KeyFacts &key) const override
    {
        const UseCount &use = key.use()[Irregularity::AfterRevocation];
        if (use.events == 0)
            return {};
        const bool refused = use.refused == use.events;
        Finding finding = key.finding(id(), refused ? Finding::Severity::Medium : Finding::Severity::High,
                                      Finding::Fix::None, use, condition(key.life()));
        const QString since = instantText(*key.life().revoked);
        const QString used =
            key.life().revokedByThen
                ? tr("“%1” was used %n time(s) after it was gone from the service on %2", nullptr,
                     int(use.events))
                : tr("“%1” was used %n time(s) after it was revoked on %2", nullptr, int(use.events));
        finding.sentence = tr("%1: %2 refused, %3 not.")
                               .arg(used.arg(key.name(), since), countText(use.refused),
                                    countText(use.events - use.refused));
        return finding;
    }

private:
    static QString condition(const KeyLife &life) { return querySince(life.endOfUse(*life.revoked)); }
};

} // namespace

std::unique_ptr<PostureRule> useAfterRevocationRule()
{
    return std::make_unique<UseAfterRevocationRule>();
}

} // namespace claviger
