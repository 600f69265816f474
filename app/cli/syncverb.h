// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace claviger {

/// sync [N]: pulls one connection or all, one after the other.
class SyncVerb final : public Verb
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("sync"); }
    [[nodiscard]] QStringList synopsis() const override;
    void run(VerbContext &context, const QStringList &arguments) override;
};

} // namespace claviger
