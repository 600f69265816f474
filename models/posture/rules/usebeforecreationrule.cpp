// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/rules/rules.h"

#include "models/posture/evidencequery.h"
#include "models/posture/spantext.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

class UseBeforeCreationRule final : public PostureRule
{
    Q_DECLARE_TR_FUNCTIONS(claviger::UseBeforeCreationRule)
public:
    [[nodiscard]] QString id() const override { return u"use_before_creation"_s; }
    [[nodiscard]] QString title() const override { return tr("Used before creation"); }
    [[nodiscard]] QString advice() const override
    {
        return tr("A clock is wrong, a log was put together wrongly, or another key looks the same: compare "
                  "the raw records.");
    }

    [[nodiscard]] std::optional<Finding> examine(const KeyFacts &key) const override
    {
        const UseCount &use = key.use()[Irregularity::BeforeCreation];
        if (use.events == 0)
            return {};
        Finding finding = key.finding(id(), Finding::Severity::Low, Finding::Fix::None, use,
                                      queryBefore(KeyLife::startOfUse(*key.life().created)));
        finding.sentence =
            tr("“%1” was used %n time(s) before it was created on %2, the earliest %3 before.", nullptr,
               int(use.events))
                .arg(key.name(), instantText(*key.life().created), spanText(*key.life().created - use.first));
        return finding;
    }
};

} // namespace

std::unique_ptr<PostureRule> useBeforeCreationRule()
{
    return std::make_unique<UseBeforeCreationRule>();
}

} // namespace claviger
