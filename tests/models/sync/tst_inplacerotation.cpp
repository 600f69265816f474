// SPDX-License-Identifier: GPL-3.0-or-later
// A rotation that leaves the key its id, and whose answer is lost: no new key will ever show it.
#include "models/sync/keyoperations.h"
#include "models/vault/operationrepository.h"
#include "tests/models/sync/servedsession.h"

using namespace claviger;
using namespace Qt::StringLiterals;

class TestInPlaceRotation : public ServedSession
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatItCameToIsNotMadeUp_data();
    void whatItCameToIsNotMadeUp();
    void theNextRotationEndsIt();
    void theRevocationEndsIt();

private:
    /// Rotates the key; the answer is lost.
    void loseARotation();
    [[nodiscard]] QList<Operation> journal();

    QByteArray m_keys;
    bool m_cut = false;
};

// Behind the class: moc loses its way in raw strings.
namespace {

QString description()
{
    return uR"({"schema": 1, "id": "test", "name": "Test service",
        "credentials": {"token": {"label": "Token", "headers": "{Authorization: .secret}"}},
        "lifetime": {"never": true}, "scopes": {"free_text": true}, "rotation": {"kind": "same_id"},
        "operations": {
        "keys.list": {"provenance": {"kind": "documented"},
            "request": {"method": "GET", "path": "\"/keys\""}, "map": "{id, name, prefix}"},
        "keys.rotate": {"provenance": {"kind": "documented"},
            "request": {"method": "POST", "path": "@uri \"/keys/\\(.key.id)/rotate\""},
            "map": "{id, name, prefix}", "secret": ".secret"},
        "keys.revoke": {"provenance": {"kind": "documented"},
            "request": {"method": "DELETE", "path": "@uri \"/keys/\\(.key.id)\""}}}})"_s;
}

const QByteArray before = R"([{"id": "k1", "name": "deploy", "prefix": "tk_aaaa"}])";
const QByteArray after = R"([{"id": "k1", "name": "deploy", "prefix": "tk_bbbb"}])";

} // namespace

void TestInPlaceRotation::init()
{
    m_keys = before;
    m_cut = false;
    m_server.setHandler([this](const TestServer::Request &request) {
        TestServer::Answer answer;
        answer.cut = m_cut;
        if (request.method == "GET")
            answer.body = m_keys;
        else if (request.method == "POST" && !m_cut)
            answer.body = R"({"id": "k1", "name": "deploy", "prefix": "tk_cccc", "secret": "tk_cccc-rest"})";
        return answer;
    });
    start(description());
    sync();
}

void TestInPlaceRotation::loseARotation()
{
    m_cut = true;
    QVERIFY(!waitFor(m_session->keyOperations().rotate(m_connection.id, u"k1"_s)));
    m_cut = false;
    QCOMPARE(journal().constFirst().state, Operation::State::Unknown);
}

QList<Operation> TestInPlaceRotation::journal()
{
    return waitFor(m_session->vault().run(
                       [](Database &database) { return OperationRepository(database).all(10); }))
        .value();
}

void TestInPlaceRotation::whatItCameToIsNotMadeUp_data()
{
    QTest::addColumn<QByteArray>("listed");
    QTest::addColumn<bool>("open");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing is to be seen") << before << true << u"Nobody can tell"_s;
    QTest::newRow("the shown part is another") << after << true << u"did give “deploy” a new secret"_s;
    QTest::newRow("the key is gone") << QByteArray("[]") << false << u"works no more"_s;
}

void TestInPlaceRotation::whatItCameToIsNotMadeUp()
{
    QFETCH(const QByteArray, listed);
    QFETCH(const bool, open);
    QFETCH(const QString, words);
    loseARotation();
    m_keys = listed;
    for (int syncs = 0; syncs < 2; ++syncs) {
        const QStringList warnings = sync().warnings;
        QCOMPARE(warnings.filter(words).size(), open ? 1 : 0);
        const Operation rotation = journal().constFirst();
        QCOMPARE(rotation.state, open ? Operation::State::Unknown : Operation::State::Failed);
        QVERIFY2(rotation.error.contains(words), qPrintable(rotation.error));
    }
}

void TestInPlaceRotation::theNextRotationEndsIt()
{
    loseARotation();
    sync();
    QVERIFY(waitFor(m_session->keyOperations().rotate(m_connection.id, u"k1"_s)));
    QCOMPARE(journal().size(), 2);
    QCOMPARE(journal().constFirst().state, Operation::State::Confirmed);
    QCOMPARE(journal().constLast().state, Operation::State::Failed);
    QVERIFY(sync().warnings.isEmpty());
}

void TestInPlaceRotation::theRevocationEndsIt()
{
    loseARotation();
    QVERIFY(waitFor(m_session->keyOperations().revoke(m_connection.id, u"k1"_s)));
    QCOMPARE(journal().constLast().state, Operation::State::Failed);
}

QTEST_GUILESS_MAIN(TestInPlaceRotation)
#include "tst_inplacerotation.moc"
