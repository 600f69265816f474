// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/rules/rules.h"

#include "models/posture/spantext.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

class ExpiringRule final : public PostureRule
{
    Q_DECLARE_TR_FUNCTIONS(claviger::ExpiringRule)
public:
    [[nodiscard]] QString id() const override { return u"expiring"_s; }
    [[nodiscard]] QString title() const override { return tr("Expires soon"); }
    [[nodiscard]] QString advice() const override
    {
        return tr("Rotate it before that day if it is still needed.");
    }

    [[nodiscard]] std::optional<Finding> examine(const KeyFacts &key) const override
    {
        if (!key.isUsable() || !key.key().expires.isInstant())
            return {};
        const std::int64_t left = toNanoseconds(key.key().expires.time()) - toNanoseconds(key.all().now);
        if (left > key.settings().expiringDays * std::int64_t(86'400'000'000'000))
            return {};
        const QDateTime last = key.lastUse();
        const bool inUse = last.isValid() && last >= key.daysAgo(key.settings().expiringDays);
        Finding finding = key.finding(id(), inUse ? Finding::Severity::Medium : Finding::Severity::Low,
                                      Finding::Fix::Rotate);
        const QString when =
            tr("“%1” expires %2, on %3")
                .arg(key.name(), inText(left), dayText(toNanoseconds(key.key().expires.time())));
        if (!last.isValid())
            finding.sentence = tr("%1; no use of it is known.").arg(when);
        else
            finding.sentence = (inUse ? tr("%1, and was used %2.") : tr("%1; its last use was %2."))
                                   .arg(when, agoText(toNanoseconds(key.all().now) - toNanoseconds(last)));
        return finding;
    }
};

} // namespace

std::unique_ptr<PostureRule> expiringRule()
{
    return std::make_unique<ExpiringRule>();
}

} // namespace claviger
