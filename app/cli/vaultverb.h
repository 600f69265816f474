// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace claviger {

/// vault create|info|passphrase: the encrypted folder itself.
class VaultVerb final : public Verb
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("vault"); }
    [[nodiscard]] QStringList synopsis() const override;
    void run(VerbContext &context, const QStringList &arguments) override;

private:
    void create(VerbContext &context, const QStringList &arguments);
    void info(VerbContext &context);
    void changePassphrase(VerbContext &context, const QStringList &arguments);
};

} // namespace claviger
