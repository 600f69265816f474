// SPDX-License-Identifier: GPL-3.0-or-later
// What a service records itself, read over HTTP into the vault's events.
#include "models/sync/audittrail.h"
#include "models/audit/store/eventstore.h"
#include "models/sync/synchroniser.h"
#include "models/vault/connectionrepository.h"
#include "tests/models/sync/syncfixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestAuditTrail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNewIsKeptOnce_data();
    void whatIsNewIsKeptOnce();
    void aServiceWithoutATrailSaysSo();
    void aLostServiceKeepsNothing();
    void columnsAreFilled();

private:
    static Result<TrailReport> pull(SyncFixture &fixture, const Connection &connection)
    {
        return SyncFixture::waitFor(fixture.session().auditTrail().pull(connection.id));
    }
    static audit::Answer ask(SyncFixture &fixture, const audit::Question &question)
    {
        return SyncFixture::waitFor(fixture.session().events().ask(question)).value();
    }
};

void TestAuditTrail::whatIsNewIsKeptOnce_data()
{
    QTest::addColumn<QString>("service");
    for (const char *service : {"entergram", "gravityrail", "appgram", "entri", "endgame"})
        QTest::newRow(service) << QString::fromLatin1(service);
}

void TestAuditTrail::whatIsNewIsKeptOnce()
{
    QFETCH(const QString, service);
    SyncFixture fixture;
    const Connection connection = fixture.connectTo(service);
    QVERIFY(SyncFixture::waitFor(fixture.session().synchroniser().sync(connection.id)));
    const Result<TrailReport> first = pull(fixture, connection);
    QVERIFY2(first, first ? "" : qPrintable(first.error().message));
    QVERIFY(first->receipt.stored > 0);
    const Result<TrailReport> second = pull(fixture, connection);
    QVERIFY2(second, second ? "" : qPrintable(second.error().message));
    QVERIFY(second->receipt.duplicates >= first->receipt.stored);
    const audit::Answer answer = ask(fixture, {});
    QCOMPARE(answer.total, first->receipt.stored + second->receipt.stored);
    fixture.restart();
    QCOMPARE(ask(fixture, {}).total, answer.total);
}

void TestAuditTrail::aServiceWithoutATrailSaysSo()
{
    SyncFixture fixture;
    QFile shipped(QStringLiteral(CLAVIGER_SOURCE_DIR "/resources/services/entergram.json"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QJsonObject json = QJsonDocument::fromJson(shipped.readAll()).object();
    QJsonObject operations = json["operations"_L1].toObject();
    operations.remove(u"audit.list"_s);
    json[u"operations"_s] = operations;
    const Connection connection = fixture.connectTo(
        u"entergram"_s, 0, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    const Result<TrailReport> report = pull(fixture, connection);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Unsupported);
}

void TestAuditTrail::aLostServiceKeepsNothing()
{
    SyncFixture fixture;
    Connection connection = fixture.connectTo(u"appgram"_s);
    const Result<TrailReport> before = pull(fixture, connection);
    QVERIFY(before);
    Connection gone = connection;
    gone.url.setPort(9); // nobody listens there
    QVERIFY(SyncFixture::waitFor(fixture.session().vault().run(
        [gone](Database &database) { return ConnectionRepository(database).update(gone); })));
    const Result<TrailReport> report = pull(fixture, gone);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Unreachable);
    QCOMPARE(ask(fixture, {}).total, before->receipt.stored);
}

void TestAuditTrail::columnsAreFilled()
{
    SyncFixture fixture;
    const Connection connection = fixture.connectTo(u"entergram"_s);
    QVERIFY(SyncFixture::waitFor(fixture.session().synchroniser().sync(connection.id)));
    QVERIFY(pull(fixture, connection));
    audit::Question question;
    question.limit = 1;
    const audit::Answer answer = ask(fixture, question);
    QCOMPARE(answer.rows.size(), 1);
    const audit::EventRow &row = answer.rows.constFirst();
    QCOMPARE(row[AuditField::Source], connection.name.toUtf8());
    QCOMPARE(row[AuditField::Status], "200");
    QCOMPARE(row[AuditField::Outcome], "ok");
    QCOMPARE(row[AuditField::Action], "GET");
    QVERIFY(row[AuditField::Key].startsWith("eg_live_"));
    QCOMPARE(row[AuditField::Ip], "127.0.0.1");
    const QJsonObject raw = QJsonDocument::fromJson(row.raw).object();
    QCOMPARE(raw["key_prefix"_L1].toString().toUtf8(), row[AuditField::Key]);
}

QTEST_GUILESS_MAIN(TestAuditTrail)
#include "tst_audittrail.moc"
