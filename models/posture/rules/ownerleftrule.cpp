// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/rules/rules.h"

#include "models/posture/spantext.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

class OwnerLeftRule final : public PostureRule
{
    Q_DECLARE_TR_FUNCTIONS(claviger::OwnerLeftRule)
public:
    [[nodiscard]] QString id() const override { return u"owner_left"_s; }
    [[nodiscard]] QString title() const override { return tr("Owner left"); }
    [[nodiscard]] QString advice() const override
    {
        return tr("Nobody answers for the key any more: give it to somebody by rotating it, or revoke it.");
    }

    [[nodiscard]] std::optional<Finding> examine(const KeyFacts &key) const override
    {
        if (!key.isUsable() || key.key().owner.isEmpty() || key.key().principal == Principal::Organisation ||
            key.key().origin == KeyOrigin::Manual)
            return {};
        const MemberBook &book = key.all().members;
        const int members = book.count(key.key());
        if (members == 0 || book.knowsOwner(key.key()) || !book.tellsOwners(key.key().connectionId))
            return {};
        Finding finding = key.finding(id(), Finding::Severity::Medium, Finding::Fix::Rotate);
        const QString last = key.lastUse().isValid()
                                 ? tr("last used %1").arg(dayText(toNanoseconds(key.lastUse())))
                                 : tr("no use known");
        finding.sentence = tr("“%1” belongs to %2, who is not among the %n member(s) of its workspace (%3).",
                              nullptr, members)
                               .arg(key.name(), key.key().owner, last);
        return finding;
    }
};

} // namespace

std::unique_ptr<PostureRule> ownerLeftRule()
{
    return std::make_unique<OwnerLeftRule>();
}

} // namespace claviger
