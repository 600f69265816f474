// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/syncrun.h"

#include "models/domain/whendone.h"
#include "models/sync/refusalfacts.h"
#include "models/sync/refusedpart.h"

#include <QTimer>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

// Enough to hide the network's latency, few enough not to provoke a rate limit.
constexpr int parallelRequests = 4;

} // namespace

SyncRun::SyncRun(std::shared_ptr<ServiceClient> client, const QString &connectionId, QObject *parent)
    : QObject(parent), m_client(std::move(client)), m_connectionId(connectionId)
{
}

void SyncRun::start()
{
    m_pulled.keysByWorkspace = runsOver(u"keys.list"_s, u"workspace"_s);
    m_pulled.keysByProject = runsOver(u"keys.list"_s, u"project"_s);
    const auto accept = [this](const QList<Workspace> &workspaces) {
        m_pulled.workspacesComplete = true;
        m_pulled.workspaces = workspaces;
        for (const Workspace &workspace : workspaces)
            addWorkspace(workspace);
    };
    if (runsOver(u"keys.list"_s, u"connection"_s)) {
        addStep(tr("keys"), [this] {
            read<Key>(tr("Keys"), m_client->keys({}, {}), [this](const QList<Key> &keys) {
                m_pulled.keysOf.insert(QString());
                m_pulled.keys += keys;
            });
        });
    }
    addStep(tr("workspaces"), [this, accept] {
        if (m_client->description().operation(u"workspaces.list"_s))
            read<Workspace>(tr("Workspaces"), m_client->workspaces(), accept);
        else {
            Workspace unnamed;
            unnamed.connectionId = m_connectionId;
            accept({unnamed});
            stepEnded();
        }
    });
    pump();
}

void SyncRun::cancel()
{
    end(makeError(ErrorCode::Cancelled, tr("The sync was cancelled; nothing was changed.")));
}

bool SyncRun::runsOver(const QString &operation, const QString &container) const
{
    const OperationDescription *description = m_client->description().operation(operation);
    return description && description->forEach.contains(container);
}

void SyncRun::addStep(const QString &label, Step step)
{
    ++m_total;
    m_steps.enqueue({label, std::move(step)});
}

void SyncRun::addWorkspace(const Workspace &workspace)
{
    const QString id = workspace.id;
    if (m_pulled.keysByWorkspace) {
        addStep(tr("keys of %1").arg(workspace.name), [this, workspace, id] {
            read<Key>(tr("Keys of %1").arg(workspace.name), m_client->keys(workspace, {}),
                      [this, id](const QList<Key> &keys) {
                          m_pulled.keysOf.insert(id);
                          m_pulled.keys += keys;
                      });
        });
    }
    if (m_client->description().operation(u"projects.list"_s)) {
        addStep(tr("projects of %1").arg(workspace.name), [this, workspace, id] {
            read<Project>(tr("Projects of %1").arg(workspace.name), m_client->projects(workspace),
                          [this, workspace, id](const QList<Project> &projects) {
                              m_pulled.projectsOf.insert(id);
                              m_pulled.projects += projects;
                              for (const Project &project : projects)
                                  addProject(workspace, project);
                          });
        });
    }
    if (m_client->description().operation(u"members.list"_s)) {
        addStep(tr("members of %1").arg(workspace.name), [this, workspace, id] {
            read<Member>(tr("Members of %1").arg(workspace.name), m_client->members(workspace),
                         [this, id](const QList<Member> &members) {
                             m_pulled.membersOf.insert(id);
                             m_pulled.members += members;
                         });
        });
    }
    if (m_client->description().operation(u"applications.list"_s)) {
        addStep(tr("applications of %1").arg(workspace.name), [this, workspace, id] {
            read<Application>(tr("Applications of %1").arg(workspace.name), m_client->applications(workspace),
                              [this, id](const QList<Application> &applications) {
                                  m_pulled.applicationsOf.insert(id);
                                  m_pulled.applications += applications;
                              });
        });
    }
    if (!m_scopesAsked && m_client->description().operation(u"scopes.list"_s)) {
        m_scopesAsked = true; // one catalogue a connection
        addStep(tr("scopes"), [this, workspace] {
            read<Scope>(tr("Scopes"), m_client->scopes(workspace), [this](const QList<Scope> &scopes) {
                m_pulled.scopesComplete = true;
                m_pulled.scopes = scopes;
            });
        });
    }
}

void SyncRun::addProject(const Workspace &workspace, const Project &project)
{
    if (!m_pulled.keysByProject)
        return;
    addStep(tr("keys of %1").arg(project.name), [this, workspace, project] {
        read<Key>(tr("Keys of %1").arg(project.name), m_client->keys(workspace, project),
                  [this, id = project.id](const QList<Key> &keys) {
                      m_pulled.keysOfProject.insert(id);
                      m_pulled.keys += keys;
                  });
    });
}

template <typename T>
void SyncRun::read(const QString &what, const QFuture<Result<QList<T>>> &future,
                   std::function<void(const QList<T> &)> accept)
{
    m_cancellers << [running = QFuture<Result<QList<T>>>(future)]() mutable { running.cancel(); };
    whenDone(future, this, [this, what, accept = std::move(accept)](const Result<QList<T>> &items) {
        if (m_ended)
            return;
        if (items)
            accept(*items);
        else if (!isRefusedPart(items.error()))
            return end(items.error());
        else if (items.error().code != ErrorCode::Unsupported)
            m_pulled.warnings << tr("%1 could not be read: %2").arg(what, wordsOf(items.error()));
        stepEnded();
    });
}

QString SyncRun::wordsOf(const Error &error) const
{
    const KnownFacts facts{{}, planOf(m_pulled.workspaces, {})};
    return explained(error, m_client->description(), facts, {}).message;
}

void SyncRun::pump()
{
    while (!m_ended && m_running < parallelRequests && !m_steps.isEmpty()) {
        const auto [label, step] = m_steps.dequeue();
        ++m_running;
        Q_EMIT progressed(label, m_done, m_total);
        step();
    }
    if (m_ended || m_running > 0)
        return;
    m_ended = true;
    Q_EMIT finished(std::move(m_pulled));
}

void SyncRun::stepEnded()
{
    --m_running;
    ++m_done;
    Q_EMIT progressed({}, m_done, m_total);
    // Not directly: a step that ends at once would recurse into the loop that started it.
    QTimer::singleShot(0, this, &SyncRun::pump);
}

void SyncRun::end(const Error &error)
{
    if (m_ended)
        return;
    m_ended = true;
    for (const auto &canceller : std::as_const(m_cancellers))
        canceller();
    Q_EMIT finished(fail(error));
}

} // namespace claviger
