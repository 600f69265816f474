// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/rules/rules.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

class NoAllowlistRule final : public PostureRule
{
    Q_DECLARE_TR_FUNCTIONS(claviger::NoAllowlistRule)
public:
    [[nodiscard]] QString id() const override { return u"no_allowlist"_s; }
    [[nodiscard]] QString title() const override { return tr("Works from anywhere"); }
    [[nodiscard]] QString advice() const override
    {
        return tr("The service can tie a key to networks: rotate it into one that is.");
    }

    [[nodiscard]] std::optional<Finding> examine(const KeyFacts &key) const override
    {
        if (!key.isUsable() || !key.key().allowlist.isEmpty() || key.service() == nullptr ||
            !key.service()->allowlist.supported)
            return {};
        Finding finding = key.finding(id(), Finding::Severity::Low, Finding::Fix::Rotate);
        const int addresses = int(key.use().addresses.size());
        finding.sentence = addresses > 0 ? tr("“%1” works from any address; it was used from %n of them.",
                                              nullptr, addresses)
                                               .arg(key.name())
                                         : tr("“%1” works from any address.").arg(key.name());
        return finding;
    }
};

} // namespace

std::unique_ptr<PostureRule> noAllowlistRule()
{
    return std::make_unique<NoAllowlistRule>();
}

} // namespace claviger
