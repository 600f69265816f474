// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/rules/rules.h"

#include "models/posture/evidencequery.h"
#include "models/posture/spantext.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

class RotatedStillUsedRule final : public PostureRule
{
    Q_DECLARE_TR_FUNCTIONS(claviger::RotatedStillUsedRule)
public:
    [[nodiscard]] QString id() const override { return u"rotated_still_used"_s; }
    [[nodiscard]] QString title() const override { return tr("Rotated, old key still used"); }
    [[nodiscard]] QString advice() const override
    {
        return tr(
            "Find what still has the old secret by the address and the program, then revoke the old key.");
    }

    [[nodiscard]] std::optional<Finding> examine(const KeyFacts &key) const override
    {
        const auto cutOver = key.all().cutOvers.constFind({key.key().connectionId, key.key().id});
        if (cutOver == key.all().cutOvers.cend() || !cutOver->since.isValid())
            return {};
        const UseCount &use = key.use().afterRotation;
        if (use.events == 0 && cutOver->stage != CutOver::Stage::StillUsed)
            return {};
        const std::int64_t since = toNanoseconds(cutOver->since);
        Finding finding =
            key.finding(id(), Finding::Severity::Medium, Finding::Fix::None, use, querySince(since + 1));
        finding.sentence = use.events > 0
                               ? tr("“%1” was used %n time(s) since its replacement was handed over on %2.",
                                    nullptr, int(use.events))
                                     .arg(key.name(), instantText(since))
                               : tr("“%1” was used on %2, by the service’s word, after its replacement was "
                                    "handed over on %3.")
                                     .arg(key.name(), instantText(toNanoseconds(key.key().lastUsed.time())),
                                          instantText(since));
        return finding;
    }
};

} // namespace

std::unique_ptr<PostureRule> rotatedStillUsedRule()
{
    return std::make_unique<RotatedStillUsedRule>();
}

} // namespace claviger
