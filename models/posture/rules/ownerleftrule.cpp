// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/rules/rules.h"

#include "models/posture/spantext.h"
#include "models/sync/reconciliation.h"

#include <QCoreApplication>

#include <algorithm>

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
        const int members = membersOf(key);
        if (members == 0 || isMember(key, key.key()) || !tellsMembers(key))
            return {};
        Finding finding = key.finding(id(), Finding::Severity::Medium, Finding::Fix::Rotate);
        const QString last = key.lastUse().isValid() ? tr("last used %1").arg(dayText(toNanoseconds(key.lastUse())))
                                                     : tr("no use known");
        finding.sentence = tr("“%1” belongs to %2, who is not among the %n member(s) of its workspace (%3).", nullptr,
                              members)
                               .arg(key.name(), key.key().owner, last);
        return finding;
    }

private:
    static int membersOf(const KeyFacts &key)
    {
        const QList<Member> &members = key.all().inventory.members;
        return int(std::count_if(members.cbegin(), members.cend(), [&key](const Member &member) {
            return member.connectionId == key.key().connectionId &&
                   member.workspaceId == key.key().workspaceId;
        }));
    }
    static bool isMember(const KeyFacts &facts, const Key &key)
    {
        const QList<Member> &members = facts.all().inventory.members;
        return std::any_of(members.cbegin(), members.cend(), [&key](const Member &member) {
            return member.connectionId == key.connectionId && !ownerAmong({member}, key).isEmpty();
        });
    }
    /// The service's keys name their owners as its lists of members do: some other key does.
    static bool tellsMembers(const KeyFacts &facts)
    {
        const QList<Key> &keys = facts.all().inventory.keys;
        return std::any_of(keys.cbegin(), keys.cend(), [&facts](const Key &other) {
            return other.connectionId == facts.key().connectionId && isMember(facts, other);
        });
    }
};

} // namespace

std::unique_ptr<PostureRule> ownerLeftRule()
{
    return std::make_unique<OwnerLeftRule>();
}

} // namespace claviger
