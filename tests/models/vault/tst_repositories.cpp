// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/applicationrepository.h"
#include "models/vault/changerepository.h"
#include "models/vault/connectionrepository.h"
#include "models/vault/keyrepository.h"
#include "models/vault/memberrepository.h"
#include "models/vault/operationrepository.h"
#include "models/vault/projectrepository.h"
#include "models/vault/scoperepository.h"
#include "models/vault/transaction.h"
#include "models/vault/workspacerepository.h"
#include "tests/models/vault/checks.h"
#include "tests/models/vault/vaultsample.h"

#include <QTemporaryDir>

#include <ctime>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestRepositories : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everythingComesBackAsItWas();
    void everythingComesBackAfterReopening();
    void savingAgainReplaces();
    void removingRemovesOnlyThatOne();
    void ofConnectionIsOnlyOfConnection();
    void connectionNamesAreUnique();
    void connectionUpdateKeepsWhatBelongsToIt();
    void removingAConnectionRemovesAllOfIt();
    void missingThingsAreNotFound();
    void keysAreFoundByIdOverAllConnections();
    void keysAreCountedByWorkspace();
    void scopesKeepTheirOrderAndAreReplaced();
    void listsOfAnyTextComeBack_data();
    void listsOfAnyTextComeBack();
    void operationsAreNumberedAndUpdated();
    void openOperations_data();
    void openOperations();
    void limitsAreKept();
    void aChildOfAnUnknownConnectionIsRefused();
    void innerTransactionRollsBackAlone();
    void tenThousandKeysAreFast();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Vault> m_vault;
    vaultsample::Content m_content;

    /// Runs \a work on the vault's thread and waits, as a caller would with a future.
    template <typename Work> auto on(Work work) { return m_vault->run(std::move(work)).result(); }
};

void TestRepositories::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_vault = vaultsample::makeVault(m_dir->filePath(u"v.vault"_s));
    QVERIFY(m_vault);
    m_content = vaultsample::content();
    VERIFY_OK(on([&](Database &db) { return vaultsample::store(db, m_content); }));
}

void TestRepositories::cleanup()
{
    m_vault.reset();
}

void TestRepositories::everythingComesBackAsItWas()
{
    const auto loaded = on([](Database &db) { return vaultsample::load(db); });
    VERIFY_OK(loaded);
    QCOMPARE(loaded->connections, m_content.connections);
    QCOMPARE(loaded->workspaces, m_content.workspaces);
    QCOMPARE(loaded->projects, m_content.projects);
    QCOMPARE(loaded->members, m_content.members);
    QCOMPARE(loaded->keys, m_content.keys);
    QCOMPARE(loaded->scopes, m_content.scopes);
    QCOMPARE(loaded->applications, m_content.applications);
    QCOMPARE(loaded->operations, m_content.operations);
    QCOMPARE(loaded->changes, m_content.changes);
    QCOMPARE(loaded->credential, m_content.credential);
}

void TestRepositories::everythingComesBackAfterReopening()
{
    m_vault.reset();
    auto reopened = Vault::open(m_dir->filePath(u"v.vault"_s), vaultsample::passphrase());
    VERIFY_OK(reopened);
    m_vault = std::move(*reopened);
    const auto loaded = on([](Database &db) { return vaultsample::load(db); });
    VERIFY_OK(loaded);
    QVERIFY(*loaded == m_content);
}

void TestRepositories::savingAgainReplaces()
{
    Key key = m_content.keys.first();
    key.name = u"renamed"_s;
    key.expires = Moment();
    key.scopes.clear();
    Workspace workspace = m_content.workspaces.first();
    workspace.plan = u"free"_s;
    VERIFY_OK(on([&](Database &db) {
        return KeyRepository(db).save(key).and_then([&] { return WorkspaceRepository(db).save(workspace); });
    }));
    const auto keys = on([](Database &db) { return KeyRepository(db).all(); });
    VERIFY_OK(keys);
    QCOMPARE(keys->size(), m_content.keys.size());
    QCOMPARE(keys->first(), key);
    QCOMPARE(on([](Database &db) { return WorkspaceRepository(db).all(); }).value().first(), workspace);
}

void TestRepositories::removingRemovesOnlyThatOne()
{
    const Done done = on([](Database &db) {
        return KeyRepository(db)
            .remove(u"c-1"_s, u"k-1"_s)
            .and_then([&] { return WorkspaceRepository(db).remove(u"c-1"_s, u"w-1"_s); })
            .and_then([&] { return ProjectRepository(db).remove(u"c-1"_s, u"p-1"_s); })
            .and_then([&] { return MemberRepository(db).remove(u"c-1"_s, u"w-1"_s, u"m-1"_s); })
            .and_then([&] { return ApplicationRepository(db).remove(u"c-1"_s, u"a-1"_s); })
            .and_then([&] { return KeyRepository(db).remove(u"c-1"_s, u"not there"_s); });
    });
    VERIFY_OK(done);
    const auto left = on([](Database &db) { return vaultsample::load(db); });
    VERIFY_OK(left);
    QCOMPARE(left->keys, m_content.keys.mid(1));
    QCOMPARE(left->workspaces, m_content.workspaces.mid(1));
    QCOMPARE(left->projects, QList<Project>());
    QCOMPARE(left->members, m_content.members.mid(1));
    QCOMPARE(left->applications, m_content.applications.mid(1));
}

void TestRepositories::ofConnectionIsOnlyOfConnection()
{
    const QString second = u"c-2"_s;
    QCOMPARE(on([&](Database &db) { return KeyRepository(db).ofConnection(second); }).value(),
             m_content.keys.mid(2));
    QCOMPARE(on([&](Database &db) { return WorkspaceRepository(db).ofConnection(second); }).value(),
             m_content.workspaces.mid(1));
    QCOMPARE(on([&](Database &db) { return ApplicationRepository(db).ofConnection(second); }).value(),
             m_content.applications.mid(1));
    QVERIFY(on([&](Database &db) { return MemberRepository(db).ofConnection(second); }).value().isEmpty());
    QVERIFY(on([&](Database &db) { return ProjectRepository(db).ofConnection(second); }).value().isEmpty());
}

void TestRepositories::connectionNamesAreUnique()
{
    Connection twin;
    twin.id = u"c-3"_s;
    twin.name = u"bare"_s;
    const Done added = on([&](Database &db) { return ConnectionRepository(db).add(twin); });
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::Invalid);
    QVERIFY(added.error().message.contains(u"bare"_s));

    Connection renamed = m_content.connections.first();
    renamed.name = u"bare"_s;
    const Done updated = on([&](Database &db) { return ConnectionRepository(db).update(renamed); });
    QVERIFY(!updated);
    QCOMPARE(updated.error().code, ErrorCode::Invalid);
    QCOMPARE(on([](Database &db) { return ConnectionRepository(db).all(); }).value(), m_content.connections);
}

void TestRepositories::connectionUpdateKeepsWhatBelongsToIt()
{
    Connection changed = m_content.connections.first();
    changed.name = u"other"_s;
    changed.trust = Connection::Trust::Full;
    changed.lastSync = {};
    VERIFY_OK(on([&](Database &db) { return ConnectionRepository(db).update(changed); }));
    QCOMPARE(on([](Database &db) { return ConnectionRepository(db).findByName(u"other"_s); }).value(),
             changed);
    QCOMPARE(on([](Database &db) { return KeyRepository(db).all(); }).value(), m_content.keys);
    QCOMPARE(on([](Database &db) { return ConnectionRepository(db).credential(u"c-1"_s); }).value().expose(),
             QByteArrayView(m_content.credential));
}

void TestRepositories::removingAConnectionRemovesAllOfIt()
{
    VERIFY_OK(on([](Database &db) { return ConnectionRepository(db).remove(u"c-1"_s); }));
    for (const char *table : {"credentials", "workspaces", "projects", "members", "keys", "scopes",
                              "applications", "operations", "changes"}) {
        const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table + " WHERE connection_id = 'c-1'";
        QCOMPARE(on([&](Database &db) { return db.number(sql); }).value(), 0);
    }
    QCOMPARE(on([](Database &db) { return KeyRepository(db).all(); }).value(), m_content.keys.mid(2));
}

void TestRepositories::missingThingsAreNotFound()
{
    const auto codeOf = [this](auto work) {
        const auto result = on(std::move(work));
        return result ? ErrorCode::Internal : result.error().code;
    };
    Connection unknown;
    unknown.id = u"none"_s;
    Operation operation;
    operation.id = 999;
    operation.connectionId = u"c-1"_s;
    QCOMPARE(codeOf([](Database &db) { return ConnectionRepository(db).find(u"none"_s); }),
             ErrorCode::NotFound);
    QCOMPARE(codeOf([](Database &db) { return ConnectionRepository(db).findByName(u"k"_s); }),
             ErrorCode::NotFound);
    QCOMPARE(codeOf([](Database &db) { return ConnectionRepository(db).remove(u"none"_s); }),
             ErrorCode::NotFound);
    QCOMPARE(codeOf([&](Database &db) { return ConnectionRepository(db).update(unknown); }),
             ErrorCode::NotFound);
    QCOMPARE(codeOf([](Database &db) { return ConnectionRepository(db).credential(u"c-2"_s); }),
             ErrorCode::NotFound);
    QCOMPARE(codeOf([](Database &db) { return KeyRepository(db).find(u"c-2"_s, u"k-2"_s); }),
             ErrorCode::NotFound);
    QCOMPARE(codeOf([](Database &db) { return OperationRepository(db).find(999); }), ErrorCode::NotFound);
    QCOMPARE(codeOf([&](Database &db) { return OperationRepository(db).update(operation); }),
             ErrorCode::NotFound);
}

void TestRepositories::keysAreFoundByIdOverAllConnections()
{
    const auto found = on([](Database &db) { return KeyRepository(db).withId(u"k-1"_s); });
    VERIFY_OK(found);
    QCOMPARE(*found, (QList<Key>{m_content.keys[0], m_content.keys[2]}));
    QCOMPARE(on([](Database &db) { return KeyRepository(db).find(u"c-2"_s, u"k-1"_s); }).value(),
             m_content.keys[2]);
}

void TestRepositories::keysAreCountedByWorkspace()
{
    const QList<WorkspaceKeyCount> expected{
        {u"c-1"_s, {}, 1}, {u"c-1"_s, u"w-1"_s, 1}, {u"c-2"_s, u"w-9"_s, 1}};
    QCOMPARE(on([](Database &db) { return KeyRepository(db).countsByWorkspace(); }).value(), expected);
}

void TestRepositories::scopesKeepTheirOrderAndAreReplaced()
{
    QList<Scope> turned{m_content.scopes[1], m_content.scopes[0]};
    VERIFY_OK(on([&](Database &db) { return ScopeRepository(db).replace(u"c-1"_s, turned); }));
    QCOMPARE(on([](Database &db) { return ScopeRepository(db).ofConnection(u"c-1"_s); }).value(), turned);
    VERIFY_OK(on([](Database &db) { return ScopeRepository(db).replace(u"c-1"_s, {}); }));
    QVERIFY(on([](Database &db) { return ScopeRepository(db).ofConnection(u"c-1"_s); }).value().isEmpty());
}

void TestRepositories::listsOfAnyTextComeBack_data()
{
    QTest::addColumn<QStringList>("list");
    QTest::newRow("none") << QStringList();
    QTest::newRow("one") << QStringList{u"a"_s};
    QTest::newRow("an empty one") << QStringList{QString()};
    QTest::newRow("empty ones") << QStringList{QString(), QString(), u"a"_s, QString()};
    QTest::newRow("what separates") << QStringList{u"a\",\"b"_s, u","_s, u"[\""_s, u"\"]"_s};
    QTest::newRow("commas and brackets") << QStringList{u","_s, u"],["_s, u"a,b"_s};
    QTest::newRow("backslashes") << QStringList{u"\\"_s, u"\\n"_s, u"\n\t"_s};
    QTest::newRow("unicode") << QStringList{u"🔑"_s, u"é"_s, u"مفتاح"_s};
}

void TestRepositories::listsOfAnyTextComeBack()
{
    QFETCH(QStringList, list);
    Key key = m_content.keys.first();
    key.scopes = list;
    VERIFY_OK(on([&](Database &db) { return KeyRepository(db).save(key); }));
    QCOMPARE(
        on([&](Database &db) { return KeyRepository(db).find(key.connectionId, key.id); }).value().scopes,
        list);
}

void TestRepositories::operationsAreNumberedAndUpdated()
{
    Operation operation = m_content.operations.first();
    const auto id = on([&](Database &db) { return OperationRepository(db).add(operation); });
    VERIFY_OK(id);
    QCOMPARE(*id, 3);
    operation.id = *id;
    operation.state = Operation::State::Failed;
    operation.updated = operation.updated.addSecs(5);
    VERIFY_OK(on([&](Database &db) { return OperationRepository(db).update(operation); }));
    QCOMPARE(on([&](Database &db) { return OperationRepository(db).find(*id); }).value(), operation);
    QCOMPARE(on([](Database &db) { return OperationRepository(db).find(2); }).value(),
             m_content.operations.first());
}

void TestRepositories::openOperations_data()
{
    QTest::addColumn<Operation::State>("state");
    QTest::addColumn<bool>("open");
    using State = Operation::State;
    QTest::newRow("intended") << State::Intended << true;
    QTest::newRow("sent") << State::Sent << true;
    QTest::newRow("cutting over") << State::CuttingOver << true;
    QTest::newRow("unknown") << State::Unknown << true;
    QTest::newRow("confirmed") << State::Confirmed << false;
    QTest::newRow("failed") << State::Failed << false;
}

void TestRepositories::openOperations()
{
    QFETCH(Operation::State, state);
    QFETCH(bool, open);
    Operation operation;
    operation.connectionId = u"c-2"_s;
    operation.state = state;
    const qint64 id = on([&](Database &db) { return OperationRepository(db).add(operation); }).value();
    const auto found = on([](Database &db) { return OperationRepository(db).open(); });
    VERIFY_OK(found);
    const bool listed = std::any_of(found->begin(), found->end(),
                                    [&](const Operation &one) { return one.id == id && one.state == state; });
    QCOMPARE(listed, open);
}

void TestRepositories::limitsAreKept()
{
    QCOMPARE(on([](Database &db) { return OperationRepository(db).all(1); }).value(),
             m_content.operations.mid(0, 1));
    QCOMPARE(on([](Database &db) { return ChangeRepository(db).latest(1); }).value(),
             m_content.changes.mid(0, 1));
}

void TestRepositories::aChildOfAnUnknownConnectionIsRefused()
{
    Key orphan;
    orphan.connectionId = u"none"_s;
    orphan.id = u"k"_s;
    const Done done = on([&](Database &db) { return KeyRepository(db).save(orphan); });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Invalid);
}

void TestRepositories::innerTransactionRollsBackAlone()
{
    const Done done = on([](Database &db) {
        return inTransaction(db, [&]() -> Done {
            const Done kept = WorkspaceRepository(db).remove(u"c-1"_s, u"w-1"_s);
            const Done undone = inTransaction(db, [&]() -> Done {
                (void)WorkspaceRepository(db).remove(u"c-2"_s, u"w-9"_s);
                return fail(ErrorCode::Cancelled, {});
            });
            return undone ? fail(ErrorCode::Internal, u"the inner failure was lost"_s) : kept;
        });
    });
    VERIFY_OK(done);
    QCOMPARE(on([](Database &db) { return WorkspaceRepository(db).all(); }).value(),
             m_content.workspaces.mid(1));
}

void TestRepositories::tenThousandKeysAreFast()
{
    VERIFY_OK(on([&](Database &db) {
        return inTransaction(db, [&]() -> Done {
            Key key = m_content.keys.first();
            key.scopes = {u"keys:read"_s, u"keys:write"_s, u"members:read"_s, u"audit:read"_s};
            for (int i = 0; i < 10'000; ++i) {
                key.id = u"bulk-%1"_s.arg(i);
                if (const Done done = KeyRepository(db).save(key); !done)
                    return done;
            }
            return {};
        });
    }));
    m_vault.reset();
    auto reopened = Vault::open(m_dir->filePath(u"v.vault"_s), vaultsample::passphrase());
    VERIFY_OK(reopened);
    m_vault = std::move(*reopened);
    // Processor time, which says the same on a busy machine; only the vault's thread works meanwhile.
    const auto milliseconds = [](std::clock_t ticks) { return 1000.0 * double(ticks) / CLOCKS_PER_SEC; };
    const std::clock_t start = std::clock();
    const auto keys = on([](Database &db) { return KeyRepository(db).all(); });
    const std::clock_t cold = std::clock();
    VERIFY_OK(keys);
    QCOMPARE(keys->size(), 10'000 + m_content.keys.size());
    VERIFY_OK(on([](Database &db) { return KeyRepository(db).all(); }));
    qInfo("10,000 keys with every field filled: %.0f ms cold, %.0f ms warm", milliseconds(cold - start),
          milliseconds(std::clock() - cold));
    // Generous, for builds with asserts and sanitizers; the number that counts is the one printed.
    QVERIFY(milliseconds(cold - start) < 1000);
}

QTEST_GUILESS_MAIN(TestRepositories)
#include "tst_repositories.moc"
