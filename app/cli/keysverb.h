// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/listverb.h"

namespace claviger {

/// keys list|show|explain|create|revoke|rotate.
class KeysVerb final : public Verb
{
public:
    KeysVerb();
    [[nodiscard]] QString name() const override { return QStringLiteral("keys"); }
    [[nodiscard]] QStringList synopsis() const override;
    void run(VerbContext &context, const QStringList &arguments) override;

private:
    void show(VerbContext &context, const QStringList &arguments);
    void explain(VerbContext &context, const QStringList &arguments);
    void create(VerbContext &context, const QStringList &arguments);
    void revoke(VerbContext &context, const QStringList &arguments);
    void rotate(VerbContext &context, const QStringList &arguments);

    ListVerb m_list;
};

} // namespace claviger
