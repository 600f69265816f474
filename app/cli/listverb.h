// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace claviger {

class Database;

/// What is listed by one list verb: the rows and how a person reads them.
struct Listing
{
    QString name; ///< "workspaces", "projects" …
    /// Reads the rows of one connection, or of all when the id is empty. Vault thread.
    std::function<Result<QJsonArray>(Database &, const QString &connectionId, const NameBook &,
                                     const QDateTime &now)>
        read;
    QList<OutputColumn> columns;
};

/// "workspaces list", "projects list", "members list", "scopes list", "applications list" and others:
/// the same verb over different repositories.
class ListVerb final : public Verb
{
public:
    explicit ListVerb(Listing listing) : m_listing(std::move(listing)) {}
    [[nodiscard]] QString name() const override { return m_listing.name; }
    [[nodiscard]] QStringList synopsis() const override;
    void run(VerbContext &context, const QStringList &arguments) override;

    /// Lists from the vault and says how old the data is.
    void list(VerbContext &context, const QStringList &arguments) const;

private:
    void print(VerbContext &context, Session &session, const NameBook &names,
               const QString &connectionId) const;

    Listing m_listing;
};

} // namespace claviger
