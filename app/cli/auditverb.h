// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace claviger {

/// audit import | imports | rejected | query | export | forget | pull: the events of exported logs and of the
/// services' own trails.
class AuditVerb final : public Verb
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("audit"); }
    [[nodiscard]] QStringList synopsis() const override;
    void run(VerbContext &context, const QStringList &arguments) override;

private:
    void query(VerbContext &context, const QStringList &arguments) const;
    void exportTo(VerbContext &context, const QStringList &arguments) const;
};

} // namespace claviger
