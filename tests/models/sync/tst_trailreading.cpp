// SPDX-License-Identifier: GPL-3.0-or-later
// From where on each list of a service's trail is asked for, and what becomes of what it answers.
#include "models/audit/store/eventstore.h"
#include "models/sync/audittrail.h"
#include "models/sync/trailrecords.h"
#include "models/vault/projectrepository.h"
#include "models/vault/workspacerepository.h"
#include "tests/models/sync/servedsession.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtConcurrent>

#include <limits>

using namespace claviger;
using namespace Qt::StringLiterals;

class TestTrailReading : public ServedSession
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void eventsOfOtherOriginDoNotMoveTheStart();
    void anEventOfTheFutureHoldsNothingUp();
    void aProjectThatCameLaterIsReadFromItsBeginning();
    void secretsStayOutside();
    void aListMayBeLongerThanMemory();
    void aRefusedListStopsNoOther();
    void refusedAltogetherIsAnError();
    void aBreakKeepsWhatWasReadAndAsksForTheRestAgain();

private:
    void addProject(const QString &id);
    void record(const QString &project, const QString &eventId, const QDateTime &time);
    Result<TrailReport> tryToPull();
    TrailReport pull();
    /// With what "since" the list of \a project was asked for last; nothing: it was not.
    [[nodiscard]] std::optional<QString> since(const QString &project) const;

    QHash<QString, QJsonArray> m_trails; ///< by project
    QSet<QString> m_refused;
    int m_brokenFrom = 0; ///< this page of every list, and those behind it, cannot be read
    QDateTime m_now;
};

// Behind the class: moc loses its way in raw strings.
namespace {

constexpr int pageSize = 5;

QString description()
{
    return uR"({"schema": 1, "id": "test", "name": "Test service",
        "credentials": {"token": {"label": "Token", "headers": "{Authorization: .secret}"}},
        "levels": ["workspace", "project"], "lifetime": {"never": true}, "scopes": {"free_text": true},
        "operations": {
        "workspaces.list": {"provenance": {"kind": "documented"},
            "request": {"method": "GET", "path": "\"/workspaces\""}, "map": "{id}"},
        "projects.list": {"provenance": {"kind": "documented"},
            "request": {"method": "GET", "path": "\"/projects\""}, "map": "{id}"},
        "audit.list": {"provenance": {"kind": "documented"}, "for_each": ["project"],
            "request": {"method": "GET", "path": "\"/\\(.project.id)/events\"", "query": "{since: .since, page: .page}"},
            "items": ".data", "next": ".next",
            "map": "{event_id: .id, time, key, raw: .}"}}})"_s;
}

} // namespace

void TestTrailReading::init()
{
    m_trails.clear();
    m_refused.clear();
    m_brokenFrom = std::numeric_limits<int>::max();
    m_server.setHandler([this](const TestServer::Request &request) {
        const QString project = request.path().section(u'/', 1, 1);
        if (m_refused.contains(project))
            return TestServer::Answer{403, R"({"message": "not for you"})", {}};
        const QJsonArray trail = m_trails.value(project);
        const int page = request.query(u"page"_s).toInt();
        if (page >= m_brokenFrom)
            return TestServer::Answer{400, "{}", {}};
        QJsonArray items;
        for (int i = page * pageSize; i < trail.size() && i < (page + 1) * pageSize; ++i)
            items.append(trail.at(i));
        const QJsonValue next = (page + 1) * pageSize < trail.size() ? QJsonValue(page + 1) : QJsonValue();
        const QJsonObject answer{{u"data"_s, items}, {u"next"_s, next}};
        return TestServer::Answer{200, QJsonDocument(answer).toJson(), {}};
    });
    m_now = QDateTime::currentDateTimeUtc();
    HttpTransport::Settings settings;
    settings.maxListBytes = 4000; // some pages
    start(description(), settings);
    const Workspace workspace{m_connection.id, u"w1"_s, u"W1"_s, {}, {}};
    QVERIFY(waitFor(m_session->vault().run(
        [workspace](Database &database) { return WorkspaceRepository(database).save(workspace); })));
    addProject(u"p1"_s);
}

void TestTrailReading::addProject(const QString &id)
{
    Project project;
    project.connectionId = m_connection.id;
    project.workspaceId = u"w1"_s;
    project.id = id;
    QVERIFY(waitFor(m_session->vault().run(
        [project](Database &database) { return ProjectRepository(database).save(project); })));
}

void TestTrailReading::record(const QString &project, const QString &eventId, const QDateTime &time)
{
    m_trails[project].append(
        QJsonObject{{u"id"_s, eventId}, {u"time"_s, toIsoUtc(time)}, {u"key"_s, u"k1"_s}});
}

Result<TrailReport> TestTrailReading::tryToPull()
{
    m_server.requests.clear();
    return waitFor(m_session->auditTrail().pull(m_connection.id));
}

TrailReport TestTrailReading::pull()
{
    const Result<TrailReport> report = tryToPull();
    if (!report)
        qFatal("the trail could not be read: %s", qPrintable(report.error().message));
    return *report;
}

std::optional<QString> TestTrailReading::since(const QString &project) const
{
    std::optional<QString> asked;
    for (const TestServer::Request &request : m_server.requests) {
        if (request.path() == u"/%1/events"_s.arg(project))
            asked = request.query(u"since"_s);
    }
    return asked;
}

/// An export of the same service, imported before its trail is read for the first time.
void TestTrailReading::eventsOfOtherOriginDoNotMoveTheStart()
{
    const QJsonObject exported{{u"event_id"_s, u"x"_s}, {u"time"_s, toIsoUtc(m_now)}};
    const auto stored = waitFor(QtConcurrent::run([this, exported]() -> Result<audit::ImportReceipt> {
        auto writer = m_session->events().begin(u"a file"_s);
        if (!writer)
            return fail(writer.error());
        const auto builder = (*writer)->builder();
        feedTrail({exported}, m_connection.name.toLower(), *builder);
        builder->flush();
        return (*writer)->finish(audit::ImportRecord::State::Complete, {});
    }));
    QVERIFY(stored);
    record(u"p1"_s, u"old"_s, m_now.addDays(-30));
    QCOMPARE(pull().receipt.stored, 1);
    QCOMPARE(since(u"p1"_s), QString());
}

void TestTrailReading::anEventOfTheFutureHoldsNothingUp()
{
    record(u"p1"_s, u"late"_s, m_now.addYears(50));
    QCOMPARE(pull().receipt.stored, 1);
    record(u"p1"_s, u"next"_s, m_now);
    QCOMPARE(pull().receipt.stored, 1);
    const QDateTime asked = QDateTime::fromString(since(u"p1"_s).value(), Qt::ISODateWithMs);
    QVERIFY(asked.isValid());
    QVERIFY(asked < m_now);
}

void TestTrailReading::aProjectThatCameLaterIsReadFromItsBeginning()
{
    record(u"p1"_s, u"1"_s, m_now.addDays(-2));
    QCOMPARE(pull().receipt.stored, 1);
    addProject(u"p2"_s);
    record(u"p1"_s, u"2"_s, m_now.addDays(-1));
    record(u"p2"_s, u"3"_s, m_now.addDays(-30));
    QCOMPARE(pull().receipt.stored, 2);
    QCOMPARE(since(u"p1"_s), toIsoUtc(m_now.addDays(-2).addSecs(-3600)));
    QCOMPARE(since(u"p2"_s), QString());
    // Each goes on from where it ended itself.
    QCOMPARE(pull().receipt.stored, 0);
    QCOMPARE(since(u"p1"_s), toIsoUtc(m_now.addDays(-1).addSecs(-3600)));
    QCOMPARE(since(u"p2"_s), toIsoUtc(m_now.addDays(-30).addSecs(-3600)));
}

/// A service that writes keys in full into its own trail.
void TestTrailReading::secretsStayOutside()
{
    const QString secret = u"ghp_0123456789abcdefghijABCDEFGHIJ012345"_s;
    m_trails[u"p1"_s].append(QJsonObject{{u"id"_s, u"1"_s},
                                         {u"time"_s, toIsoUtc(m_now)},
                                         {u"key"_s, secret},
                                         {u"query"_s, QString(u"?t="_s + secret)}});
    QVERIFY(pull().receipt.secretsReplaced > 0);
    audit::Question question;
    question.limit = 1;
    const audit::Answer answer = waitFor(m_session->events().ask(question)).value();
    QCOMPARE(answer.rows.size(), 1);
    QVERIFY(answer.rows.constFirst().raw.contains("query"));
    QVERIFY2(!answer.rows.constFirst().raw.contains(secret.toUtf8()),
             answer.rows.constFirst().raw.constData());
    QVERIFY(!answer.rows.constFirst()[AuditField::Key].contains(secret.toUtf8()));
}

/// More than HttpTransport::Settings::maxListBytes together, in more than one instalment.
void TestTrailReading::aListMayBeLongerThanMemory()
{
    m_session->auditTrail().setInstalment(12);
    for (int i = 0; i < 100; ++i)
        record(u"p1"_s, QString::number(i), m_now.addSecs(i - 3600));
    addProject(u"p2"_s);
    record(u"p2"_s, u"another"_s, m_now.addDays(-9));
    const TrailReport report = pull();
    QCOMPARE(report.receipt.stored, 101);
    QCOMPARE(report.receipt.files.size(), 2);
    QCOMPARE(waitFor(m_session->events().ask({})).value().total, 101);
    QCOMPARE(waitFor(m_session->events().imports()).value().size(), 1);
    QCOMPARE(pull().receipt.stored, 0);
    QCOMPARE(since(u"p1"_s), toIsoUtc(m_now.addSecs(99 - 3600 - 3600)));
    QCOMPARE(since(u"p2"_s), toIsoUtc(m_now.addDays(-9).addSecs(-3600)));
}

void TestTrailReading::aRefusedListStopsNoOther()
{
    addProject(u"p2"_s);
    addProject(u"p3"_s);
    for (const QString &project : {u"p1"_s, u"p2"_s, u"p3"_s})
        record(project, u"of "_s + project, m_now.addDays(-1));
    m_refused = {u"p2"_s};
    const TrailReport report = pull();
    QCOMPARE(report.receipt.stored, 2);
    QCOMPARE(report.warnings.size(), 1);
    QVERIFY2(report.warnings.constFirst().contains(u"p2"_s), qPrintable(report.warnings.constFirst()));
    m_refused.clear();
    QCOMPARE(pull().receipt.stored, 1); // what it missed meanwhile
    QCOMPARE(since(u"p2"_s), QString());
}

void TestTrailReading::refusedAltogetherIsAnError()
{
    record(u"p1"_s, u"1"_s, m_now);
    m_refused = {u"p1"_s};
    const Result<TrailReport> report = tryToPull();
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Refused);
}

/// The part that came first says nothing about the part that did not come.
void TestTrailReading::aBreakKeepsWhatWasReadAndAsksForTheRestAgain()
{
    for (int i = 0; i < 20; ++i)
        record(u"p1"_s, QString::number(i), m_now.addSecs(-i));
    m_brokenFrom = 2;
    QVERIFY(!tryToPull());
    QCOMPARE(waitFor(m_session->events().ask({})).value().total, 10);
    m_brokenFrom = std::numeric_limits<int>::max();
    QCOMPARE(pull().receipt.stored, 10);
    QCOMPARE(since(u"p1"_s), QString());
}

QTEST_GUILESS_MAIN(TestTrailReading)
#include "tst_trailreading.moc"
