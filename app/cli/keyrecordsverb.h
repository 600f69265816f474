// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace claviger {

/// keys annotate|add|paste|edit|remove: what is kept in the vault alone. Part of the verb "keys".
class KeyRecordsVerb final : public Verb
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("keys"); }
    [[nodiscard]] QStringList synopsis() const override;
    void run(VerbContext &context, const QStringList &arguments) override;
    [[nodiscard]] static bool knows(const QString &action);

private:
    void annotate(VerbContext &context, const QStringList &arguments);
    void add(VerbContext &context, const QStringList &arguments);
    void paste(VerbContext &context, const QStringList &arguments);
    void remove(VerbContext &context, const QStringList &arguments);
};

} // namespace claviger
