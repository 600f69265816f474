// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule over a real vault and a real event store: what it finds, what it leaves alone, and that the
// query of each finding brings exactly the evidence that it counts.
#include "models/posture/keylife.h"
#include "models/posture/posturerule.h"
#include "tests/models/posture/posturefixture.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace claviger;
using namespace claviger::postureTest;
using audit::trail::Events;

namespace {

struct Case
{
    std::function<void(PostureFixture &, Key &)> prepare;
    QString rule; ///< that finds something about the key "k1"; empty: none does
    QString severity;
    quint64 events = 0;
    QString sentence;
    QStringList alsoFound = {}; ///< by other rules: what they conclude is another thing to act on
};

Events daily(const QString &key, const QDateTime &from, int days, const QString &outcome = u"ok"_s,
             const QString &ip = u"203.0.113.9"_s)
{
    Events events;
    for (int i = 0; i < days; ++i)
        events.push_back(use(key, from.addDays(i), outcome, ip));
    return events;
}

void append(Events &to, const Events &more)
{
    to.insert(to.end(), more.begin(), more.end());
}

} // namespace

Q_DECLARE_METATYPE(Case)

class TestPostureRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void each_data();
    void each();
    void logsOfOtherSourcesCount();
    void coverageSaysWhatIsMissing();
    void sourcesThatAreOffDoNotCount();
    void whatIsAcceptedOutlivesASwitch();
    void whatOnlyAPartShowsCanBeAccepted();
    void acceptingAndReopening();

private:
    static void add(const char *name, const Case &each) { QTest::newRow(name) << each; }
};

void TestPostureRules::each_data()
{
    QTest::addColumn<Case>("each");
    const QString k = u"eg_live_k1"_s;
    const QDateTime now = at(u"2026-06-01T12:00:00Z"_s);
    const QDateTime revoked = at(u"2026-05-20T00:00:00Z"_s);

    add("a key as it should be",
        {[=](PostureFixture &f, Key &) { f.import(daily(k, now.addDays(-10), 9)); }, {}, {}, 0, {}});
    add("refused after revocation",
        {[=](PostureFixture &f, Key &key) {
             key.status = KeyStatus::Revoked;
             key.extra = {{u"revoked"_s, u"2026-05-20T00:00:00Z"_s}};
             Events events = daily(k, revoked.addDays(-5), 5);
             append(events, daily(k, revoked.addDays(1), 3, u"denied"_s));
             f.import(events);
         },
         u"use_after_revocation"_s, u"medium"_s, 3,
         u"“k1” was used 3 times after it was revoked on 2026-05-20 00:00 UTC: 3 refused, 0 not."_s});
    add("successful after revocation",
        {[=](PostureFixture &f, Key &key) {
             key.status = KeyStatus::Revoked;
             key.extra = {{u"revoked"_s, u"2026-05-20T00:00:00Z"_s}};
             f.import({use(k, revoked.addSecs(6)), use(k, revoked.addSecs(4)), use(k, {}, u"ok"_s)});
         },
         u"use_after_revocation"_s, u"high"_s, 1,
         u"“k1” was used 1 time after it was revoked on 2026-05-20 00:00 UTC: 0 refused, 1 not."_s});
    add("after expiry",
        {[=](PostureFixture &f, Key &key) {
             key.expires = Moment::at(now.addDays(-3));
             f.import(daily(k, now.addDays(-2), 2, u"denied"_s));
         },
         u"use_after_expiry"_s, u"medium"_s, 2,
         u"“k1” was used 2 times after it expired on 2026-05-29 12:00 UTC: 2 refused, 0 not."_s});
    add("after expiry, until it was revoked",
        {[=](PostureFixture &f, Key &key) {
             key.expires = Moment::at(now.addDays(-9));
             key.status = KeyStatus::Revoked;
             key.extra = {{u"revoked"_s, toIsoUtc(now.addDays(-5))}};
             f.import(daily(k, now.addDays(-8), 3, u"denied"_s));
         },
         u"use_after_expiry"_s, u"medium"_s, 3,
         u"“k1” was used 3 times after it expired on 2026-05-23 12:00 UTC: 3 refused, 0 not."_s});
    add("before creation",
        {[=](PostureFixture &f, Key &key) {
             f.import({use(k, key.created.time().addSecs(-7200)), use(k, key.created.time().addSecs(-4))});
         },
         u"use_before_creation"_s, u"low"_s, 1,
         u"“k1” was used 1 time before it was created on 2026-05-02 12:00 UTC, the earliest 2 hours before."_s});
    add("outside the allowlist",
        {[=](PostureFixture &f, Key &key) {
             key.allowlist = {u"203.0.113.0/24"_s, u"2001:db8::/32"_s};
             Events events = daily(k, now.addDays(-9), 4);
             events.push_back(use(k, now.addDays(-2), u"ok"_s, u"198.51.100.3"_s));
             events.push_back(use(k, now.addDays(-2), u"denied"_s, u"2a00::1"_s));
             events.push_back(use(k, now.addDays(-2), u"ok"_s, u"2001:db8::5"_s));
             events.push_back(use(k, now.addDays(-2), u"ok"_s, u"internal"_s));
             events.push_back(use(k, now.addDays(-2), u"ok"_s, {}));
             f.import(events);
         },
         u"use_outside_allowlist"_s, u"high"_s, 2,
         u"“k1” was used 2 times from outside the 2 networks of its allowlist: 1 refused, 1 not."_s});
    add("a new address after a quiet time",
        {[=](PostureFixture &f, Key &key) {
             key.allowlist = {u"0.0.0.0/0"_s};
             Events events = daily(k, now.addDays(-28), 27);
             append(events, daily(k, now.addDays(-2), 2, u"ok"_s, u"45.155.205.33"_s));
             f.import(events);
         },
         u"new_address"_s, u"medium"_s, 2,
         u"“k1” came from 1 new address since 2026-05-30 (45.155.205.33), after 26 days without a new one, "
         u"in 2 "
         u"events."_s});
    add("many new addresses are told by the known ones",
        {[=](PostureFixture &f, Key &key) {
             key.allowlist = {u"0.0.0.0/0"_s};
             key.scopes = {u"webhooks.write"_s};
             Events events = daily(k, now.addDays(-28), 27);
             for (int i = 1; i < 6; ++i)
                 events.push_back(use(k, now.addDays(-1), u"ok"_s, u"45.155.205.%1"_s.arg(i)));
             events.push_back(use(k, now.addDays(-1), u"ok"_s, {}));
             f.import(events);
         },
         u"new_address"_s,
         u"high"_s,
         5,
         u"“k1” came from 5 new addresses since 2026-05-31 (45.155.205.1, 45.155.205.2, 45.155.205.3, …), "
         u"after "
         u"27 days without a new one, in 5 events."_s,
         {u"admin_scope"_s}}); // the scope that makes the news grave is a risk of its own
    add("an address that is new every day is no news",
        {[=](PostureFixture &f, Key &) {
             Events events;
             for (int i = 1; i < 28; ++i)
                 events.push_back(use(k, now.addDays(-i), u"ok"_s, u"203.0.113.%1"_s.arg(i)));
             f.import(events);
         },
         {},
         {},
         0,
         {}});
    add("a new program",
        {[=](PostureFixture &f, Key &) {
             Events events = daily(k, now.addDays(-28), 27);
             events.push_back(use(k, now.addDays(-1), u"ok"_s, u"203.0.113.9"_s, u"sqlmap/1.7 \"x\" \\"_s));
             f.import(events);
         },
         u"new_agent"_s, u"medium"_s, 1,
         u"“k1” was used by 1 new program since 2026-05-31 (sqlmap/1.7 \"x\" \\), after 27 days without a "
         u"new "
         u"one, in 1 events."_s});
    add("a burst of refusals",
        {[=](PostureFixture &f, Key &) {
             Events events = daily(k, now.addDays(-9), 4);
             for (int i = 0; i < 25; ++i)
                 events.push_back(use(k, at(u"2026-05-30T10:00:00Z"_s).addSecs(i * 10),
                                      i % 2 == 0 ? u"denied"_s : u"rate_limited"_s));
             events.push_back(use(k, at(u"2026-05-30T10:01:00Z"_s)));
             events.push_back(use(k, at(u"2026-05-30T10:10:00Z"_s), u"denied"_s));
             f.import(events);
         },
         u"refusal_burst"_s, u"medium"_s, 25,
         u"“k1” was refused 25 times within 10 minutes from 2026-05-30 10:00 UTC (401, 403 or 429)."_s});
    add("refusals that are spread out",
        {[=](PostureFixture &f, Key &) { f.import(daily(k, now.addDays(-29), 28, u"denied"_s)); },
         {},
         {},
         0,
         {}});
    add("an owner who left",
        {[=](PostureFixture &f, Key &key) {
             key.owner = u"Ben"_s;
             Key other = f.key(u"k2"_s);
             other.owner = u"Ada"_s;
             f.save(other);
             Member ada;
             ada.connectionId = f.connection().id;
             ada.workspaceId = u"w"_s;
             ada.id = u"m1"_s;
             ada.name = u"Ada"_s;
             f.save(ada);
         },
         u"owner_left"_s, u"medium"_s, 0,
         u"“k1” belongs to Ben, who is not among the 1 member of its workspace (last used 2026-06-01)."_s});
    add("owners that no list of members tells", {[=](PostureFixture &f, Key &key) {
                                                     key.owner = u"user-77"_s;
                                                     Member ada;
                                                     ada.connectionId = f.connection().id;
                                                     ada.workspaceId = u"w"_s;
                                                     ada.id = u"m1"_s;
                                                     f.save(ada);
                                                 },
                                                 {},
                                                 {},
                                                 0,
                                                 {}});
    add("scopes of high risk",
        {[=](PostureFixture &f, Key &key) {
             key.scopes = {u"chats.read"_s, u"webhooks.write"_s, u"chats.admin"_s};
             f.import(daily(k, now.addDays(-9), 4));
         },
         u"admin_scope"_s, u"medium"_s, 4,
         u"“k1” holds 2 scopes of high risk out of 3: webhooks.write, chats.admin."_s});
    add("expiring while in use",
        {[=](PostureFixture &, Key &key) { key.expires = Moment::at(now.addDays(6)); }, u"expiring"_s,
         u"medium"_s, 0, u"“k1” expires in 6 days, on 2026-06-07, and was used 60 seconds ago."_s});
    add("never expiring", {[=](PostureFixture &, Key &key) { key.expires = Moment::never(); }, u"no_expiry"_s,
                           u"low"_s, 0, u"“k1” never expires; it is 30 days old."_s});
    add("without an allowlist",
        {[=](PostureFixture &f, Key &key) {
             key.allowlist.clear();
             f.import(daily(k, now.addDays(-9), 4));
         },
         u"no_allowlist"_s, u"low"_s, 4, u"“k1” works from any address; it was used from 1 of them."_s});
    add("never used", {[=](PostureFixture &f, Key &key) {
                           key.lastUsed = Moment::never();
                           f.import(daily(u"eg_live_other"_s, now.addDays(-9), 4));
                       },
                       u"never_used"_s, u"low"_s, 0,
                       u"“k1” was created 30 days ago, and the service says that it was never used; the "
                       u"trail from 2026-05-23 "
                       u"to 2026-05-26 shows no use either."_s});
    add("never used, says the service, but the trail shows use", {[=](PostureFixture &f, Key &key) {
                                                                      key.lastUsed = Moment::never();
                                                                      f.import(daily(k, now.addDays(-9), 4));
                                                                  },
                                                                  {},
                                                                  {},
                                                                  0,
                                                                  {}});
    add("stale",
        {[=](PostureFixture &f, Key &key) {
             key.created = Moment::at(now.addDays(-300));
             key.lastUsed = Moment::at(now.addDays(-200));
             f.import(daily(k, now.addDays(-120), 3));
         },
         u"stale"_s, u"low"_s, 3, u"“k1” was last used 118 days ago, on 2026-02-03, as the trail shows."_s});
    add("rotated, and still used",
        {[=](PostureFixture &f, Key &key) {
             Operation rotation;
             rotation.connectionId = key.connectionId;
             rotation.kind = Operation::Kind::RotateKey;
             rotation.state = Operation::State::CuttingOver;
             rotation.keyId = key.id;
             rotation.newKeyId = u"k9"_s;
             rotation.created = now.addDays(-4);
             rotation.handedOver = now.addDays(-4);
             f.save(rotation);
             f.import(daily(k, now.addDays(-6), 5));
         },
         u"rotated_still_used"_s, u"medium"_s, 2,
         u"“k1” was used 2 times since its replacement was handed over on 2026-05-28 12:00 UTC."_s});
}

void TestPostureRules::each()
{
    QFETCH(Case, each);
    PostureFixture fixture;
    Key key = fixture.key(u"k1"_s);
    each.prepare(fixture, key);
    fixture.save(key);
    const PostureReport report = fixture.examine();
    QStringList rules;
    const Finding *found = nullptr;
    for (const FindingRecord &record : report.findings) {
        if (record.finding.subjectId != "k1"_L1)
            continue;
        rules << record.finding.rule;
        if (record.finding.rule == each.rule)
            found = &record.finding;
        const audit::Answer evidence = fixture.ask(record.finding.query);
        QCOMPARE(evidence.matched, record.finding.events);
        QCOMPARE(evidence.first ? fromNanoseconds(*evidence.first) : QDateTime(), record.finding.first);
        QCOMPARE(evidence.last ? fromNanoseconds(*evidence.last) : QDateTime(), record.finding.last);
        QVERIFY(!record.finding.coverage.isEmpty());
    }
    QCOMPARE(rules, each.rule.isEmpty() ? QStringList() : QStringList{each.rule} + each.alsoFound);
    if (found == nullptr)
        return;
    QCOMPARE(toText(found->severity), each.severity);
    QCOMPARE(found->events, each.events);
    // Without a translation %n stands for both forms.
    QString sentence = found->sentence;
    const QRegularExpression one(u"\\b1 ([a-z]* ?)([a-z]+)\\((s|es)\\)"_s);
    sentence.replace(one, u"1 \\1\\2"_s).replace(u"(es)"_s, u"es"_s).replace(u"(s)"_s, u"s"_s);
    QCOMPARE(sentence, each.sentence);
}

void TestPostureRules::logsOfOtherSourcesCount()
{
    PostureFixture fixture;
    Key key = fixture.key(u"k1"_s);
    key.allowlist = {u"10.0.0.0/8"_s};
    fixture.save(key);
    audit::trail::Event own = use(u"eg_live_k1"_s, fixture.clock().now().addDays(-1));
    audit::trail::Event log = use(u"EG_live_k1"_s, fixture.clock().now().addDays(-2));
    log[AuditField::Source] = "edge proxy";
    audit::trail::Event alien = use(u"k1"_s, fixture.clock().now().addDays(-2));
    alien[AuditField::Source] = "edge proxy"; // too short an id for a log of anything
    fixture.import({own, log, alien});
    const PostureReport report = fixture.examine();
    QCOMPARE(report.findings.size(), 1);
    const Finding finding = report.findings.first().finding;
    QCOMPARE(finding.events, quint64(2));
    QCOMPARE(fixture.ask(finding.query).matched, quint64(2));
    QVERIFY2(finding.coverage.contains(u"1 imported log format"_s), qPrintable(finding.coverage));
}

void TestPostureRules::coverageSaysWhatIsMissing()
{
    PostureFixture fixture;
    Key key = fixture.key(u"k1"_s);
    key.expires = Moment::never();
    fixture.save(key);
    QVERIFY(
        fixture.examine().findings.first().finding.coverage.contains(u"No event of the trail of “Acme”"_s));
    const QDateTime now = fixture.clock().now();
    fixture.import({use(u"eg_live_k1"_s, now.addDays(-9), u"ok"_s, {}, {}),
                    use(u"eg_live_k1"_s, now.addDays(-5), u"ok"_s, {}, {})});
    const QString coverage = fixture.examine().findings.first().finding.coverage;
    QCOMPARE(
        QString(coverage).replace(u"(s)"_s, u"s"_s),
        u"The trail of “Acme” reaches from 2026-05-23 to 2026-05-27 (2 events); what came before or after "
        u"it does not show. 3 days within it have no event at all. It does not record: addresses, programs "
        u"(user agents)."_s);
}

void TestPostureRules::acceptingAndReopening()
{
    PostureFixture fixture;
    Key key = fixture.key(u"k1"_s);
    key.allowlist = {u"10.0.0.0/8"_s};
    fixture.save(key);
    const QDateTime now = fixture.clock().now();
    fixture.import({use(u"eg_live_k1"_s, now.addDays(-1))});
    const QString id = fixture.examine().findings.first().finding.id;
    const auto record = [&fixture] { return fixture.examine().findings.first(); };

    QVERIFY(!fixture.run(acceptFinding(fixture.session(), u"nonsense"_s, now.addDays(9), u"x"_s)));
    QVERIFY(!fixture.run(acceptFinding(fixture.session(), id, now.addDays(-1), u"x"_s)));
    QVERIFY(fixture.run(acceptFinding(fixture.session(), id, now.addDays(9), u"office moved"_s)));
    QCOMPARE(record().state, FindingRecord::State::Accepted);
    fixture.import({use(u"eg_live_k1"_s, now.addSecs(-60))});
    QCOMPARE(record().state, FindingRecord::State::Open); // new evidence
    QVERIFY(!record().note.isEmpty());

    QVERIFY(fixture.run(acceptFinding(fixture.session(), id, now.addDays(9), u"office moved"_s)));
    fixture.clock().set(now.addDays(9));
    QCOMPARE(record().state, FindingRecord::State::Open); // the day has passed

    QVERIFY(fixture.run(acceptFinding(fixture.session(), id, now.addDays(19), u"office moved"_s)));
    QVERIFY(fixture.run(reopenFinding(fixture.session(), id)));
    QCOMPARE(record().state, FindingRecord::State::Open);
    key.allowlist = {u"203.0.113.0/24"_s};
    fixture.save(key);
    QCOMPARE(record().state, FindingRecord::State::Fixed);
    QVERIFY(!fixture.run(reopenFinding(fixture.session(), id)));
    key.allowlist = {u"10.0.0.0/8"_s};
    fixture.save(key);
    QCOMPARE(record().state, FindingRecord::State::Open);
    QCOMPARE(record().finding.id, id);
}

void TestPostureRules::sourcesThatAreOffDoNotCount()
{
    PostureFixture fixture;
    Key key = fixture.key(u"k1"_s);
    key.allowlist = {u"10.0.0.0/8"_s};
    fixture.save(key);
    const QDateTime now = fixture.clock().now();
    fixture.import({use(u"eg_live_k1"_s, now.addDays(-1))});
    const qint64 first = fixture.lastImport();
    fixture.import({use(u"eg_live_k1"_s, now.addDays(-2)), use(u"eg_live_k1"_s, now.addDays(-3))});
    const qint64 second = fixture.lastImport();
    const PostureReport whole = fixture.examine();
    QCOMPARE(whole.sourcesOff, 0);
    QCOMPARE(whole.findings.first().finding.events, quint64(3));
    QVERIFY(!whole.findings.first().finding.coverage.contains(u"switched off"_s));

    const PostureReport part = fixture.examine({}, {second});
    QCOMPARE(part.sourcesOff, 1);
    QCOMPARE(part.events, quint64(1));
    QCOMPARE(part.findings.size(), 1);
    QCOMPARE(part.findings.first().finding.events, quint64(1));
    QCOMPARE(part.findings.first().finding.last, now.addDays(-1));
    QVERIFY2(part.findings.first().finding.coverage.contains(u"1 source(s) are switched off"_s),
             qPrintable(part.findings.first().finding.coverage));
    const PostureReport nothing = fixture.examine({}, {first, second});
    QCOMPARE(nothing.openCount(), 0);
    // Nobody has mended anything: the vault does not say so.
    fixture.clock().set(now.addSecs(3600));
    const PostureReport again = fixture.examine();
    QCOMPARE(again.findings, whole.findings);
}

void TestPostureRules::whatIsAcceptedOutlivesASwitch()
{
    PostureFixture fixture;
    Key key = fixture.key(u"k1"_s);
    key.allowlist = {u"10.0.0.0/8"_s};
    fixture.save(key);
    const QDateTime now = fixture.clock().now();
    fixture.import({use(u"eg_live_k1"_s, now.addDays(-1))});
    fixture.import({use(u"eg_live_k1"_s, now.addDays(-2))});
    const QString id = fixture.examine().findings.first().finding.id;
    QVERIFY(fixture.run(acceptFinding(fixture.session(), id, now.addDays(9), u"office moved"_s)));
    const PostureReport part = fixture.examine({}, {fixture.lastImport()});
    QCOMPARE(part.findings.first().state, FindingRecord::State::Accepted);
    QCOMPARE(part.findings.first().finding.events, quint64(1));
    const FindingRecord whole = fixture.examine().findings.first();
    QCOMPARE(whole.state, FindingRecord::State::Accepted);
    QCOMPARE(whole.finding.events, quint64(2));
    QVERIFY(whole.note.isEmpty());
}

void TestPostureRules::whatOnlyAPartShowsCanBeAccepted()
{
    PostureFixture fixture;
    Key key = fixture.key(u"k1"_s);
    key.lastUsed = Moment::never();
    fixture.save(key);
    const QDateTime now = fixture.clock().now();
    fixture.import({use(u"eg_live_k1"_s, now.addDays(-1))});
    const qint64 off = fixture.lastImport();
    QVERIFY(fixture.examine().findings.isEmpty());
    const PostureReport part = fixture.examine({}, {off});
    QCOMPARE(part.findings.size(), 1);
    const FindingRecord found = part.findings.first();
    QCOMPARE(found.finding.rule, u"never_used"_s);
    QVERIFY2(found.finding.sentence.contains(u"sources that are switched on"_s),
             qPrintable(found.finding.sentence));
    QVERIFY(!fixture.run(acceptFinding(fixture.session(), found.finding.id, now.addDays(9), u"spare"_s)));
    QVERIFY(fixture.run(acceptFinding(fixture.session(), found, now.addDays(9), u"spare"_s)));
    QCOMPARE(fixture.examine({}, {off}).findings.first().state, FindingRecord::State::Accepted);
    QCOMPARE(fixture.examine().findings.first().state, FindingRecord::State::Fixed);
}

QTEST_GUILESS_MAIN(TestPostureRules)
#include "tst_posturerules.moc"
