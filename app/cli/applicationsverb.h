// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/listverb.h"

namespace claviger {

/// "applications list", "show", "create", "rotate", "remove-secret", "delete", "token".
class ApplicationsVerb final : public Verb
{
public:
    ApplicationsVerb();
    [[nodiscard]] QString name() const override { return QStringLiteral("applications"); }
    [[nodiscard]] QStringList synopsis() const override;
    void run(VerbContext &context, const QStringList &arguments) override;

private:
    void show(VerbContext &context, const QStringList &arguments);
    void create(VerbContext &context, const QStringList &arguments);
    void rotate(VerbContext &context, const QStringList &arguments);
    void removeSecret(VerbContext &context, const QStringList &arguments);
    void remove(VerbContext &context, const QStringList &arguments);
    void token(VerbContext &context, const QStringList &arguments);

    ListVerb m_list;
};

} // namespace claviger
