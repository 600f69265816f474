// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verbcontext.h"
#include "models/audit/store/question.h"

namespace claviger {

/// "audit query EXPR": what was asked on the command line, as a question to the store.
struct AuditQuery
{
    QString text;
    audit::Question question;
    QString exportPath; ///< empty: print
    QString secretFile; ///< only events in whose record this secret stood; empty: all

    /// A mistake is a sentence for --help's sake; a query that cannot be understood shows where.
    [[nodiscard]] static Result<AuditQuery> parse(const QStringList &arguments, const QDateTime &now);
};

/// Asks, prints (or exports), exits.
void runAuditQuery(VerbContext &context, Session &session, const AuditQuery &query);

} // namespace claviger
