// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditverb.h"

#include "app/cli/auditimport.h"
#include "app/cli/auditlistings.h"
#include "app/cli/auditquery.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::AuditVerb)
};

} // namespace

QStringList AuditVerb::synopsis() const
{
    return {u"audit import FILE… [--format F] [--map FIELD=/PATH]… [--zone Z] [--year Y] [--explain]"_s,
            u"audit imports"_s,
            u"audit rejected ID"_s,
            u"audit forget ID"_s,
            u"audit formats"_s,
            u"audit query EXPR [--limit N] [--offset N] [--order asc|desc] [--facet FIELD]… [--top N]"
            " [--histogram minute|hour|day] [--zone Z] [--secret-file F] [--export FILE]"_s,
            u"audit export EXPR FILE"_s,
            u"audit pull [N]"_s};
}

void AuditVerb::run(VerbContext &context, const QStringList &arguments)
{
    const QString word = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (word == "query"_L1)
        return query(context, rest);
    if (word == "export"_L1)
        return exportTo(context, rest);
    if (word == "import"_L1 && !rest.isEmpty())
        return importLogs(context, rest);
    if (word == "formats"_L1 && rest.isEmpty())
        return listLogFormats(context);
    if (word == "imports"_L1 && rest.isEmpty())
        return context.withSession([&context](Session &session) { listImports(context, session); });
    if (word == "pull"_L1 && rest.size() <= 1)
        return context.withSession(
            [&context, name = rest.value(0)](Session &session) { pullTrails(context, session, name); });
    bool isNumber = false;
    const qint64 id = rest.value(0).toLongLong(&isNumber);
    if (word == "forget"_L1 && rest.size() == 1 && isNumber)
        return context.withSession([&context, id](Session &session) { forgetImport(context, session, id); });
    if (word == "rejected"_L1 && rest.size() == 1 && isNumber)
        return context.withSession([&context, id](Session &session) { listRejected(context, session, id); });
    usage(context,
          Text::tr("“audit” needs import, imports, rejected, forget, formats, query, export or pull, "
                   "with what belongs to it."));
}

void AuditVerb::query(VerbContext &context, const QStringList &arguments) const
{
    const Result<AuditQuery> query = AuditQuery::parse(arguments, context.clock().now());
    if (!query) {
        context.output().remark(query.error().message);
        return context.exit(ExitUsage);
    }
    context.withSession(
        [&context, query = *query](Session &session) { runAuditQuery(context, session, query); });
}

void AuditVerb::exportTo(VerbContext &context, const QStringList &arguments) const
{
    if (arguments.size() < 2)
        return usage(context, Text::tr("“audit export” needs a query and a file; \"\" asks for all events."));
    query(context, QStringList{arguments.first(), u"--export"_s} + arguments.mid(1));
}

} // namespace claviger
