// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace claviger {

/// journal list|verify|export: what this program did, and whether somebody changed that.
class JournalVerb final : public Verb
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("journal"); }
    [[nodiscard]] QStringList synopsis() const override;
    void run(VerbContext &context, const QStringList &arguments) override;

private:
    static void list(VerbContext &context, const QStringList &arguments);
    static void verify(VerbContext &context, const QStringList &arguments);
    static void exportTo(VerbContext &context, const QStringList &arguments);
};

} // namespace claviger
