// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace claviger {

/// connect SERVICE: verifies a credential and stores it as a connection.
class ConnectVerb final : public Verb
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("connect"); }
    [[nodiscard]] QStringList synopsis() const override;
    void run(VerbContext &context, const QStringList &arguments) override;
};

} // namespace claviger
