// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "models/posture/examination.h"

namespace claviger {

/// findings list|accept|reopen: what someone should act on, and what was decided about it.
class FindingsVerb final : public Verb
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("findings"); }
    [[nodiscard]] QStringList synopsis() const override;
    void run(VerbContext &context, const QStringList &arguments) override;

private:
    static void list(VerbContext &context, const QStringList &arguments);
    static void accept(VerbContext &context, const QStringList &arguments);
    static void reopen(VerbContext &context, const QStringList &arguments);
};

/// Canonical field names; times ISO 8601 UTC.
[[nodiscard]] QJsonObject canonical(const FindingRecord &record, const NameBook &names);

} // namespace claviger
