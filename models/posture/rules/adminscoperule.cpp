// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/rules/rules.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

class AdminScopeRule final : public PostureRule
{
    Q_DECLARE_TR_FUNCTIONS(claviger::AdminScopeRule)
public:
    [[nodiscard]] QString id() const override { return u"admin_scope"_s; }
    [[nodiscard]] QString title() const override { return tr("May administer"); }
    [[nodiscard]] QString advice() const override
    {
        return tr("Rotate it into a key with the scopes that are used, and keep those of an administrator to "
                  "a person.");
    }

    [[nodiscard]] std::optional<Finding> examine(const KeyFacts &key) const override
    {
        const QStringList risky = key.isUsable() ? key.riskyScopes() : QStringList();
        if (risky.isEmpty())
            return {};
        const bool forEver = key.key().expires.isNever();
        Finding finding = key.finding(id(), forEver ? Finding::Severity::High : Finding::Severity::Medium,
                                      Finding::Fix::Rotate);
        finding.sentence = tr("“%1” holds %n scope(s) of high risk out of %2", nullptr, int(risky.size()))
                               .arg(key.name(), QString::number(key.key().scopes.size())) +
                           u": "_s + risky.mid(0, 3).join(u", "_s) +
                           (risky.size() > 3 ? u", …"_s : QString());
        finding.sentence += forEver ? tr("; it never expires.") : u"."_s;
        return finding;
    }
};

} // namespace

std::unique_ptr<PostureRule> adminScopeRule()
{
    return std::make_unique<AdminScopeRule>();
}

} // namespace claviger
