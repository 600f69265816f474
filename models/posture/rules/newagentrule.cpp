// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/rules/rules.h"

#include "models/posture/news.h"
#include "models/posture/spantext.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

class NewAgentRule final : public PostureRule
{
    Q_DECLARE_TR_FUNCTIONS(claviger::NewAgentRule)
public:
    [[nodiscard]] QString id() const override { return u"new_agent"_s; }
    [[nodiscard]] QString title() const override { return tr("Used by a new program"); }
    [[nodiscard]] QString advice() const override
    {
        return tr("Ask the key’s owner whether the program is theirs; if nobody knows it, rotate the key.");
    }

    [[nodiscard]] std::optional<Finding> examine(const KeyFacts &key) const override
    {
        const News news = newsAmong(key.use().agents, key.settings(), key.all().now);
        if (news.fresh.isEmpty())
            return {};
        const auto textOf = [&key](std::uint32_t number) { return key.all().survey.agent(number); };
        Finding finding = key.finding(
            id(), key.riskyScopes().isEmpty() ? Finding::Severity::Medium : Finding::Severity::High,
            Finding::Fix::Rotate, news.use, news.query(AuditField::UserAgent, textOf));
        finding.sentence =
            tr("“%1” was used by %n new program(s) since %2 (%3), after %4 without a new one, in %5 events.",
               nullptr, int(news.fresh.size()))
                .arg(key.name(), dayText(news.use.first), news.someValues(textOf), spanText(news.quiet),
                     countText(news.use.events));
        return finding;
    }
};

} // namespace

std::unique_ptr<PostureRule> newAgentRule()
{
    return std::make_unique<NewAgentRule>();
}

} // namespace claviger
