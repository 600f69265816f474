// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace claviger {

/// sandbox: serves the five services on loopback until it is stopped.
class SandboxVerb final : public Verb
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("sandbox"); }
    [[nodiscard]] QStringList synopsis() const override;
    void run(VerbContext &context, const QStringList &arguments) override;
};

} // namespace claviger
