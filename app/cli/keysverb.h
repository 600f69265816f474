// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/keyrecordsverb.h"
#include "app/cli/listverb.h"

namespace claviger {

/// keys list|show|explain|create|revoke|rotate|inspect, and the records that are kept in the vault alone.
class KeysVerb final : public Verb
{
public:
    KeysVerb();
    [[nodiscard]] QString name() const override { return QStringLiteral("keys"); }
    [[nodiscard]] QStringList synopsis() const override;
    void run(VerbContext &context, const QStringList &arguments) override;

private:
    void list(VerbContext &context, const QStringList &arguments);
    void show(VerbContext &context, const QStringList &arguments);
    void explain(VerbContext &context, const QStringList &arguments);
    void create(VerbContext &context, const QStringList &arguments);
    void revoke(VerbContext &context, const QStringList &arguments);
    void inspect(VerbContext &context, const QStringList &arguments);
    void rotate(VerbContext &context, const QStringList &arguments);

    ListVerb m_list;
    KeyRecordsVerb m_records;
};

} // namespace claviger
