// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace claviger {

/// connections list|remove.
class ConnectionsVerb final : public Verb
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("connections"); }
    [[nodiscard]] QStringList synopsis() const override;
    void run(VerbContext &context, const QStringList &arguments) override;
};

} // namespace claviger
