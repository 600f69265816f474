// SPDX-License-Identifier: GPL-3.0-or-later
// A service that refuses parts of what it is asked for: what could not be read proves nothing.
#include "models/vault/applicationrepository.h"
#include "models/vault/keyrepository.h"
#include "models/vault/memberrepository.h"
#include "models/vault/operationrepository.h"
#include "models/vault/projectrepository.h"
#include "models/vault/scoperepository.h"
#include "tests/models/sync/servedsession.h"

using namespace claviger;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(claviger::Operation::Kind)

class TestPartialSync : public ServedSession
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keysOfAPlaceThatWasNotReadLive_data();
    void keysOfAPlaceThatWasNotReadLive();
    void whatWasNotReadSettlesNothing_data();
    void whatWasNotReadSettlesNothing();
    void aRefusedCatalogueOfScopesIsKept();
    void whatBelongedToAGoneWorkspaceGoesToo_data();
    void whatBelongedToAGoneWorkspaceGoesToo();
    void operationsInAGoneWorkspaceEnd();

private:
    [[nodiscard]] Key key(const QString &id);
    /// Leaves an operation whose answer was lost in the journal.
    void leaveUnknown(Operation::Kind kind, const QString &name, const QString &project);
    [[nodiscard]] Operation::State state();

    QHash<QString, QByteArray> m_lists; ///< by path; what has none is refused
};

// Behind the class: moc loses its way in raw strings.
namespace {

QString description()
{
    return uR"({"schema": 1, "id": "test", "name": "Test service",
        "credentials": {"token": {"label": "Token", "headers": "{Authorization: .secret}"}},
        "levels": ["workspace", "project"], "lifetime": {"never": true}, "scopes": {"free_text": true},
        "operations": {
        "workspaces.list": {"provenance": {"kind": "documented"},
            "request": {"method": "GET", "path": "\"/workspaces\""}, "map": "{id, name: .id}"},
        "projects.list": {"provenance": {"kind": "documented"},
            "request": {"method": "GET", "path": "\"/\\(.workspace.id)/projects\""}, "map": "{id, name: .id}"},
        "keys.list": {"provenance": {"kind": "documented"}, "for_each": ["workspace", "project"],
            "request": {"method": "GET", "path": "\"/\\(.project.id // .workspace.id)/keys\""},
            "map": "{id, name: .id}"},
        "members.list": {"provenance": {"kind": "documented"},
            "request": {"method": "GET", "path": "\"/\\(.workspace.id)/members\""}, "map": "{id, name: .id}"},
        "applications.list": {"provenance": {"kind": "documented"},
            "request": {"method": "GET", "path": "\"/\\(.workspace.id)/applications\""}, "map": "{id, name: .id}"},
        "scopes.list": {"provenance": {"kind": "documented"},
            "request": {"method": "GET", "path": "\"/scopes\""}, "map": "{id}"}}})"_s;
}

} // namespace

void TestPartialSync::init()
{
    m_lists = {{u"/workspaces"_s, R"([{"id": "w1"}])"},
               {u"/w1/projects"_s, R"([{"id": "p1"}])"},
               {u"/w1/keys"_s, R"([{"id": "ofWorkspace"}])"},
               {u"/p1/keys"_s, R"([{"id": "ofProject"}])"},
               {u"/w1/members"_s, R"([{"id": "m1"}])"},
               {u"/w1/applications"_s, R"([{"id": "a1"}])"},
               {u"/scopes"_s, R"([{"id": "read"}, {"id": "write"}])"}};
    m_server.setHandler([this](const TestServer::Request &request) {
        const auto list = m_lists.constFind(request.path());
        return list == m_lists.cend() ? TestServer::Answer{403, R"({"message": "no"})", {}}
                                      : TestServer::Answer{200, *list, {}};
    });
    start(description());
}

Key TestPartialSync::key(const QString &id)
{
    return inVault(
               [this, id](Database &database) { return KeyRepository(database).find(m_connection.id, id); })
        .value();
}

void TestPartialSync::leaveUnknown(Operation::Kind kind, const QString &name, const QString &project)
{
    Operation operation;
    operation.connectionId = m_connection.id;
    operation.kind = kind;
    operation.state = Operation::State::Unknown;
    operation.keyId = kind == Operation::Kind::CreateKey ? QString() : name;
    operation.keyName = name;
    operation.workspaceId = u"w1"_s;
    operation.request = {{u"project"_s, project}};
    operation.created = operation.updated = QDateTime::currentDateTimeUtc().addSecs(-60);
    QVERIFY(
        inVault([operation](Database &database) { return OperationRepository(database).add(operation); }));
}

Operation::State TestPartialSync::state()
{
    return inVault([](Database &database) { return OperationRepository(database).all(1); })
        .value()
        .constFirst()
        .state;
}

void TestPartialSync::keysOfAPlaceThatWasNotReadLive_data()
{
    QTest::addColumn<QString>("refused");
    QTest::addColumn<QString>("emptied");
    QTest::addColumn<bool>("ofWorkspaceLives");
    QTest::addColumn<bool>("ofProjectLives");
    QTest::newRow("the project's keys") << u"/p1/keys"_s << u"/w1/keys"_s << false << true;
    QTest::newRow("the projects") << u"/w1/projects"_s << u"/w1/keys"_s << false << true;
    QTest::newRow("the workspace's keys") << u"/w1/keys"_s << u"/p1/keys"_s << true << false;
    QTest::newRow("the workspaces") << u"/workspaces"_s << u"/w1/keys"_s << true << true;
    QTest::newRow("nothing, but the project is gone") << QString() << u"/w1/projects"_s << true << false;
    QTest::newRow("nothing, but the workspace is gone") << QString() << u"/workspaces"_s << false << false;
}

void TestPartialSync::keysOfAPlaceThatWasNotReadLive()
{
    QFETCH(const QString, refused);
    QFETCH(const QString, emptied);
    sync();
    QCOMPARE(key(u"ofProject"_s).projectId, u"p1"_s);
    m_lists.remove(refused);
    m_lists[emptied] = "[]";
    QCOMPARE(sync().warnings.isEmpty(), refused.isEmpty());
    QTEST(key(u"ofWorkspace"_s).status != KeyStatus::Revoked, "ofWorkspaceLives");
    QTEST(key(u"ofProject"_s).status != KeyStatus::Revoked, "ofProjectLives");
}

void TestPartialSync::whatWasNotReadSettlesNothing_data()
{
    QTest::addColumn<Operation::Kind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("refused");
    const auto create = Operation::Kind::CreateKey;
    const auto rotate = Operation::Kind::RotateKey;
    const auto revoke = Operation::Kind::RevokeKey;
    QTest::newRow("create in the workspace") << create << u"new"_s << QString() << u"/w1/keys"_s;
    QTest::newRow("create in the project") << create << u"new"_s << u"p1"_s << u"/p1/keys"_s;
    QTest::newRow("rotate") << rotate << u"ofProject"_s << u"p1"_s << u"/p1/keys"_s;
    QTest::newRow("revoke in the workspace") << revoke << u"ofWorkspace"_s << QString() << u"/w1/keys"_s;
    QTest::newRow("revoke in the project") << revoke << u"ofProject"_s << QString() << u"/w1/projects"_s;
}

void TestPartialSync::whatWasNotReadSettlesNothing()
{
    QFETCH(const Operation::Kind, kind);
    QFETCH(const QString, name);
    QFETCH(const QString, project);
    QFETCH(const QString, refused);
    sync();
    leaveUnknown(kind, name, project);
    const QByteArray list = m_lists.take(refused);
    sync();
    QCOMPARE(state(), Operation::State::Unknown);
    m_lists.insert(refused, list);
    sync();
    QCOMPARE(state(), Operation::State::Failed); // now it is known: nothing was made or revoked
}

void TestPartialSync::aRefusedCatalogueOfScopesIsKept()
{
    const auto scopes = [this] {
        return inVault([this](Database &database) {
                   return ScopeRepository(database).ofConnection(m_connection.id);
               })
            .value()
            .size();
    };
    sync();
    QCOMPARE(scopes(), 2);
    m_lists.remove(u"/scopes"_s);
    QCOMPARE(sync().warnings.size(), 1);
    QCOMPARE(scopes(), 2);
    m_lists.insert(u"/scopes"_s, "[]");
    sync();
    QCOMPARE(scopes(), 0);
}

void TestPartialSync::whatBelongedToAGoneWorkspaceGoesToo_data()
{
    QTest::addColumn<bool>("refused");
    QTest::newRow("gone") << false;
    QTest::newRow("the list is refused") << true;
}

void TestPartialSync::whatBelongedToAGoneWorkspaceGoesToo()
{
    QFETCH(const bool, refused);
    const auto stored = [this] {
        return inVault([this](Database &database) {
            return QList{ProjectRepository(database).ofConnection(m_connection.id).value().size(),
                         MemberRepository(database).ofConnection(m_connection.id).value().size(),
                         ApplicationRepository(database).ofConnection(m_connection.id).value().size()};
        });
    };
    sync();
    const QList<qsizetype> before{1, 1, 1};
    QCOMPARE(stored(), before);
    if (refused)
        m_lists.remove(u"/workspaces"_s);
    else
        m_lists[u"/workspaces"_s] = "[]";
    sync();
    QCOMPARE(stored(), refused ? before : (QList<qsizetype>{0, 0, 0}));
}

void TestPartialSync::operationsInAGoneWorkspaceEnd()
{
    sync();
    leaveUnknown(Operation::Kind::DeleteApplication, u"a1"_s, {});
    m_lists[u"/workspaces"_s] = "[]";
    sync();
    QCOMPARE(state(), Operation::State::Confirmed);
}

QTEST_GUILESS_MAIN(TestPartialSync)
#include "tst_partialsync.moc"
