// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/operationnames.h"

namespace claviger {

using namespace Qt::StringLiterals;

QStringList operationNames()
{
    return {u"verify"_s,
            u"workspaces.list"_s,
            u"projects.list"_s,
            u"members.list"_s,
            u"scopes.list"_s,
            u"keys.list"_s,
            u"keys.create"_s,
            u"keys.revoke"_s,
            u"keys.rotate"_s,
            u"keys.inspect"_s,
            u"audit.list"_s,
            u"applications.list"_s,
            u"applications.create"_s,
            u"applications.rotate"_s,
            u"applications.remove_secret"_s,
            u"applications.delete"_s,
            u"applications.token"_s};
}

QString baseOperation(const QString &name)
{
    return name.section(u':', 0, 0);
}

bool isListOperation(const QString &name)
{
    return baseOperation(name).endsWith(".list"_L1);
}

bool isWriteOperation(const QString &name)
{
    return makesKey(name) || makesClientSecret(name) || endsSomething(name);
}

bool makesKey(const QString &name)
{
    const QString base = baseOperation(name);
    return base == "keys.create"_L1 || base == "keys.rotate"_L1;
}

bool makesClientSecret(const QString &name)
{
    const QString base = baseOperation(name);
    return base == "applications.create"_L1 || base == "applications.rotate"_L1;
}

bool endsSomething(const QString &name)
{
    const QString base = baseOperation(name);
    return base == "keys.revoke"_L1 || base == "applications.remove_secret"_L1 ||
           base == "applications.delete"_L1;
}

bool changesApplication(const QString &name)
{
    const QString base = baseOperation(name);
    return base == "applications.rotate"_L1 || base == "applications.remove_secret"_L1 ||
           base == "applications.delete"_L1;
}

bool bringsItsSecret(const QString &name)
{
    const QString base = baseOperation(name);
    return base == "applications.token"_L1 || base == "keys.inspect"_L1;
}

} // namespace claviger
