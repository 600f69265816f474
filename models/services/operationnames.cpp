// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/operationnames.h"

namespace claviger {

using namespace Qt::StringLiterals;

QStringList operationNames()
{
    return {u"verify"_s,      u"workspaces.list"_s,  u"projects.list"_s, u"members.list"_s,
            u"scopes.list"_s, u"keys.list"_s,        u"keys.create"_s,   u"keys.revoke"_s,
            u"keys.rotate"_s, u"applications.list"_s};
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
    return makesSecret(name) || baseOperation(name) == "keys.revoke"_L1;
}

bool makesSecret(const QString &name)
{
    const QString base = baseOperation(name);
    return base == "keys.create"_L1 || base == "keys.rotate"_L1;
}

} // namespace claviger
