// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listverb.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::ListVerb)
};

QList<Connection> concerned(const NameBook &names, const QString &connectionId)
{
    if (!connectionId.isEmpty())
        return {names.connections.value(connectionId)};
    QList<Connection> all = names.connections.values();
    std::sort(all.begin(), all.end(),
              [](const Connection &a, const Connection &b) { return a.name < b.name; });
    return all;
}

} // namespace

QStringList ListVerb::synopsis() const
{
    return {m_listing.name + u" list [--connection N]"_s};
}

void ListVerb::run(VerbContext &context, const QStringList &arguments)
{
    if (arguments.value(0) != "list"_L1)
        return usage(context, Text::tr("“%1” needs “list”.").arg(m_listing.name));
    list(context, arguments.mid(1));
}

void ListVerb::list(VerbContext &context, const QStringList &arguments) const
{
    QCommandLineParser parser;
    const QCommandLineOption connection(u"connection"_s, {}, u"N"_s);
    parser.addOption(connection);
    if (!parse(parser, arguments, context))
        return;
    context.withSession([this, &context, name = parser.value(connection)](Session &session) {
        context.withNames(session, [this, &context, &session, name](const NameBook &names) {
            if (name.isEmpty())
                return print(context, session, names, {});
            context.withConnection(session, name, [this, &context, &session, names](const Connection &found) {
                print(context, session, names, found.id);
            });
        });
    });
}

void ListVerb::print(VerbContext &context, Session &session, const NameBook &names,
                     const QString &connectionId) const
{
    const QDateTime now = context.clock().now();
    context.read(
        session,
        [read = m_listing.read, connectionId, names, now](Database &database) {
            return read(database, connectionId, names, now);
        },
        [this, &context, names, connectionId](const QJsonArray &rows) {
            context.output().list(rows, m_listing.columns);
            context.remarkAge(concerned(names, connectionId));
            context.exit(ExitDone);
        });
}

} // namespace claviger
