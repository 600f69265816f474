// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace claviger {

/// services list|show|check: the service descriptions.
class ServicesVerb final : public Verb
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("services"); }
    [[nodiscard]] QStringList synopsis() const override;
    void run(VerbContext &context, const QStringList &arguments) override;

private:
    void list(VerbContext &context);
    void show(VerbContext &context, const QStringList &arguments);
    void check(VerbContext &context, const QStringList &arguments);
};

} // namespace claviger
