// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/draftoptions.h"

#include "models/vault/projectrepository.h"
#include "models/vault/workspacerepository.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::DraftOptions)
};

Result<Lifetime> instant(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!text.contains(u'T') && time.isValid())
        time = QDateTime(time.date(), QTime(23, 59, 59),
                         QTimeZone::utc()); // a bare date: until its last second, UTC
    if (!time.isValid())
        return fail(ErrorCode::Invalid,
                    Text::tr("“%1” is no date: write 2027-01-31 or 2027-01-31T12:00:00Z.").arg(text));
    return Lifetime::until(time);
}

template <typename T>
Result<QString> idOf(const QList<T> &items, const QString &nameOrId, const QString &what)
{
    QStringList byName;
    for (const T &item : items) {
        if (item.id == nameOrId)
            return item.id;
        if (item.name == nameOrId)
            byName << item.id;
    }
    if (byName.size() == 1)
        return byName.constFirst();
    return fail(
        ErrorCode::NotFound,
        byName.isEmpty()
            ? Text::tr("There is no %1 “%2” here; run “claviger sync” if it is new.").arg(what, nameOrId)
            : Text::tr("Several have the name “%2”: give the id of the %1.").arg(what, nameOrId));
}

Result<QString> workspaceId(Database &database, const QString &connectionId, const QString &nameOrId)
{
    const auto workspaces = WorkspaceRepository(database).ofConnection(connectionId);
    if (!workspaces)
        return fail(workspaces.error());
    if (!nameOrId.isEmpty())
        return idOf(*workspaces, nameOrId, Text::tr("workspace"));
    if (workspaces->size() > 1)
        return fail(ErrorCode::Invalid,
                    Text::tr("This connection has several workspaces: say which with --workspace W."));
    return workspaces->isEmpty() ? QString() : workspaces->constFirst().id;
}

} // namespace

void DraftOptions::addTo(QCommandLineParser &parser) const
{
    parser.addOptions({m_workspace, m_project, m_name, m_scope, m_template, m_ttl, m_expires, m_never,
                       m_allow, m_principal, m_integration});
}

Result<KeyDraft> DraftOptions::draft(const QCommandLineParser &parser) const
{
    if (int(parser.isSet(m_ttl)) + int(parser.isSet(m_expires)) + int(parser.isSet(m_never)) > 1)
        return fail(ErrorCode::Invalid, Text::tr("Give only one of --ttl, --expires and --never."));
    if (parser.isSet(m_template) && parser.isSet(m_integration))
        return fail(ErrorCode::Invalid, Text::tr("Give only one of --template and --integration."));
    KeyDraft draft;
    draft.workspaceId = parser.value(m_workspace);
    draft.projectId = parser.value(m_project);
    draft.name = parser.value(m_name);
    draft.scopes = parser.values(m_scope);
    draft.templateId = parser.isSet(m_integration) ? parser.value(m_integration) : parser.value(m_template);
    draft.allowlist = parser.values(m_allow);
    draft.principal = principalFromText(parser.value(m_principal));
    if (parser.isSet(m_principal) && draft.principal == Principal::NotProvided)
        return fail(ErrorCode::Invalid, Text::tr("--principal is personal or org."));
    Result<Lifetime> lifetime = Lifetime();
    if (parser.isSet(m_ttl))
        lifetime = Lifetime::parseSpan(parser.value(m_ttl));
    else if (parser.isSet(m_expires))
        lifetime = instant(parser.value(m_expires));
    else if (parser.isSet(m_never))
        lifetime = Lifetime::never();
    if (!lifetime)
        return fail(lifetime.error());
    draft.lifetime = *lifetime;
    return draft;
}

QString DraftOptions::integration(const QCommandLineParser &parser) const
{
    return parser.value(m_integration);
}

Result<KeyDraft> DraftOptions::placed(Database &database, const QString &connectionId, KeyDraft draft)
{
    const Result<QString> workspace = workspaceId(database, connectionId, draft.workspaceId);
    if (!workspace)
        return fail(workspace.error());
    draft.workspaceId = *workspace;
    if (draft.projectId.isEmpty())
        return draft;
    auto projects = ProjectRepository(database).ofConnection(connectionId);
    if (!projects)
        return fail(projects.error());
    projects->removeIf([&draft](const Project &project) { return project.workspaceId != draft.workspaceId; });
    const Result<QString> project = idOf(*projects, draft.projectId, Text::tr("project"));
    if (!project)
        return fail(project.error());
    draft.projectId = *project;
    return draft;
}

} // namespace claviger
