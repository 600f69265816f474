// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verbcontext.h"
#include "models/domain/keydraft.h"

#include <QCommandLineParser>

namespace claviger {

class Database;

/// The options of "keys create" that describe the key.
class DraftOptions
{
public:
    void addTo(QCommandLineParser &parser) const;

    /// What was typed, before workspace and project names are looked up.
    [[nodiscard]] Result<KeyDraft> draft(const QCommandLineParser &parser) const;

    /// What --integration named; empty: nothing.
    [[nodiscard]] QString integration(const QCommandLineParser &parser) const;

    /// Replaces the names of workspace and project by their ids; picks the only workspace there is when
    /// none was named. Vault thread.
    [[nodiscard]] static Result<KeyDraft> placed(Database &database, const QString &connectionId,
                                                 KeyDraft draft);

private:
    QCommandLineOption m_workspace{QStringLiteral("workspace"), {}, QStringLiteral("W")};
    QCommandLineOption m_project{QStringLiteral("project"), {}, QStringLiteral("P")};
    QCommandLineOption m_name{QStringLiteral("name"), {}, QStringLiteral("N")};
    QCommandLineOption m_scope{QStringLiteral("scope"), {}, QStringLiteral("S")};
    QCommandLineOption m_template{QStringLiteral("template"), {}, QStringLiteral("T")};
    QCommandLineOption m_integration{QStringLiteral("integration"), {}, QStringLiteral("I")};
    QCommandLineOption m_ttl{QStringLiteral("ttl"), {}, QStringLiteral("30d")};
    QCommandLineOption m_expires{QStringLiteral("expires"), {}, QStringLiteral("DATE")};
    QCommandLineOption m_never{QStringLiteral("never")};
    QCommandLineOption m_allow{QStringLiteral("allow"), {}, QStringLiteral("CIDR")};
    QCommandLineOption m_principal{QStringLiteral("principal"), {}, QStringLiteral("personal|org")};
};

} // namespace claviger
