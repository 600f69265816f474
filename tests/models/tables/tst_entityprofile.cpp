// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/entityprofile.h"
#include "models/tables/keytrail.h"
#include "models/tables/eventnews.h"
#include "models/tables/lastuse.h"
#include "tests/models/audit/store/sampletrail.h"
#include "tests/models/vault/checks.h"

#include <QTest>

#include <algorithm>

using namespace claviger;
using namespace Qt::StringLiterals;
using audit::trail::Event;
using audit::trail::Events;
using audit::trail::TrailVault;
using audit::trail::waitFor;
using Verdict = LastUse::Verdict;
using Conflict = LastUse::Conflict;

namespace {

constexpr std::int64_t day = audit::bar::day;
const QDateTime now = QDateTime::fromString(QStringLiteral("2026-03-31T12:00:00Z"), Qt::ISODate);

std::int64_t daysAgo(int days)
{
    return now.toMSecsSinceEpoch() * 1'000'000 - days * day;
}

Event useOf(std::int64_t time, const std::string &key, const std::string &ip,
            const std::string &outcome = "ok")
{
    Event event;
    event.time = time;
    event[AuditField::Key] = key;
    event[AuditField::Ip] = ip;
    event[AuditField::Outcome] = outcome;
    event[AuditField::Source] = "work";
    event.raw = std::to_string(time) + key + ip;
    return event;
}

EntityProfile profileOf(TrailVault &vault, const Entity &entity, int days)
{
    const auto all = waitFor(vault.store().ask(EntityProfile::allOf(entity)));
    const auto before = waitFor(vault.store().ask(EntityProfile::before(entity, *all, days)));
    return {entity, *all, *before, days};
}

QStringList valuesOf(const QList<audit::Facet> &facets, AuditField field)
{
    QStringList values;
    for (const audit::Facet &facet : facets) {
        if (facet.field != field || facet.fold != audit::FacetOf::Fold::None)
            continue;
        for (const audit::ValueCount &value : facet.values)
            values << QString(QString::fromUtf8(value.value) % u' ' % QString::number(value.count));
    }
    return values;
}

} // namespace

class TestEntityProfile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatWasTouchedAndWhatIsNew();
    void everythingIsNewOfWhoCameLately();
    void eventsWithoutTimesAreNotNew();
    void unknownEntitiesHaveNothing();
    void trailOfAKey();
    void newsOfAnEvent_data();
    void newsOfAnEvent();
    void lastUse_data();
    void lastUse();
};

void TestEntityProfile::tellsWhatWasTouchedAndWhatIsNew()
{
    TrailVault vault;
    Events events;
    for (int i = 0; i < 20; ++i)
        events.push_back(useOf(daysAgo(40 - i), "a", "203.0.113.7"));
    events.push_back(useOf(daysAgo(30), "b", "203.0.113.7"));
    events.push_back(useOf(daysAgo(2), "a", "198.51.100.2", "denied"));
    events.push_back(useOf(daysAgo(1), "a", "203.0.113.8"));
    VERIFY_OK(audit::trail::import(vault.store(), events));
    const EntityProfile profile = profileOf(vault, {AuditField::Key, u"a"_s}, 7);
    QCOMPARE(profile.events(), 22U);
    QCOMPARE(profile.seen(), (audit::TimeSpan{daysAgo(40), daysAgo(1) + 1}));
    QCOMPARE(profile.outcomes().of(AuditOutcome::Denied), 1U);
    QCOMPARE(profile.outcomes().of(AuditOutcome::Ok), 21U);
    QCOMPARE(valuesOf(profile.touched(), AuditField::Ip),
             (QStringList{u"203.0.113.7 20"_s, u"198.51.100.2 1"_s, u"203.0.113.8 1"_s}));
    QCOMPARE(valuesOf(profile.fresh(), AuditField::Ip),
             (QStringList{u"198.51.100.2 1"_s, u"203.0.113.8 1"_s}));
    QVERIFY(!profile.isAllFresh());
    QCOMPARE(profile.freshFrom(), daysAgo(8)); // seven days before its last event
    // The network of the second one was there before.
    const auto networks =
        std::ranges::find(profile.fresh(), audit::FacetOf::Fold::Network, &audit::Facet::fold);
    QVERIFY(networks != profile.fresh().end());
    QCOMPARE(networks->values.size(), 1);
    QCOMPARE(networks->values.constFirst().value, QByteArray("198.51.100.0/24"));
    QVERIFY(valuesOf(profile.touched(), AuditField::Key).isEmpty());

    const audit::TimeScale scale = audit::TimeScale::of(*profile.seen(), QTimeZone::utc(), 50);
    const auto bars = waitFor(vault.store().ask(*EntityProfile::bars(profile.entity(), scale)));
    QCOMPARE(timelineOf(*bars, scale).sum().total(), 22U);
}

void TestEntityProfile::everythingIsNewOfWhoCameLately()
{
    TrailVault vault;
    VERIFY_OK(audit::trail::import(vault.store(),
                                   {useOf(daysAgo(2), "a", "10.0.0.1"), useOf(daysAgo(1), "a", "10.0.0.2")}));
    const EntityProfile profile = profileOf(vault, {AuditField::Key, u"a"_s}, 7);
    QVERIFY(profile.isAllFresh());
    QVERIFY(profile.fresh().isEmpty());
}

void TestEntityProfile::eventsWithoutTimesAreNotNew()
{
    TrailVault vault;
    VERIFY_OK(audit::trail::import(
        vault.store(), {useOf(audit::noTime, "a", "10.0.0.1"), useOf(daysAgo(1), "a", "10.0.0.1"),
                        useOf(daysAgo(1), "b", "10.0.0.3"), useOf(audit::noTime, "c", "10.0.0.4")}));
    QVERIFY(profileOf(vault, {AuditField::Key, u"a"_s}, 7).fresh().isEmpty());
    QVERIFY(!profileOf(vault, {AuditField::Key, u"a"_s}, 7).isAllFresh());
    const EntityProfile timeless = profileOf(vault, {AuditField::Key, u"c"_s}, 7);
    QVERIFY(!timeless.seen() && !timeless.freshFrom() && timeless.fresh().isEmpty());
}

void TestEntityProfile::unknownEntitiesHaveNothing()
{
    TrailVault vault;
    const EntityProfile profile = profileOf(vault, {AuditField::Actor, u"no \"one\" *"_s}, 7);
    QCOMPARE(profile.events(), 0U);
    QVERIFY(!profile.isAllFresh());
}

void TestEntityProfile::trailOfAKey()
{
    TrailVault vault;
    VERIFY_OK(audit::trail::import(
        vault.store(), {useOf(daysAgo(100), "a", "10.0.0.1"), useOf(daysAgo(3), "a", "10.0.0.1"),
                        useOf(daysAgo(1), "a", "10.0.0.9", "denied"), useOf(daysAgo(0), "b", "10.0.0.1")}));
    const audit::Condition events = EntityProfile::allOf({AuditField::Key, u"a"_s}).condition;
    const audit::TimeScale days = KeyTrail::scaleOfDays(now, QTimeZone::utc());
    QCOMPARE(days.size(), 90);
    QVERIFY(days.spanOf(89).contains(daysAgo(0)));
    const auto ask = [&vault](const audit::Question &question) {
        return *waitFor(vault.store().ask(question));
    };
    const KeyTrail trail =
        KeyTrail::of(ask(KeyTrail::allOf(events)), ask(KeyTrail::daysOf(events, days)), days,
                     ask(KeyTrail::usesOf(events)), ask(KeyTrail::coverageOf(u"Work"_s)));
    QCOMPARE(trail.events, 3U);
    QCOMPARE(trail.seen, (audit::TimeSpan{daysAgo(100), daysAgo(1) + 1}));
    QCOMPARE(trail.lastUse, daysAgo(3)); // what was denied is no use
    QCOMPARE(trail.covered, (audit::TimeSpan{daysAgo(100), daysAgo(0) + 1}));
    QCOMPARE(trail.days.sum().total(), 2U);
    QCOMPARE(trail.days.last(7).scale.size(), 7);
    QCOMPARE(trail.days.last(7).sum().total(), 2U);
    QCOMPARE(trail.days.last(2).sum().total(), 1U);
    QCOMPARE(trail.days.last(2).scale.spanOf(1), days.spanOf(89));
    QCOMPARE(trail.days.last(900), trail.days);
    QCOMPARE(trail.days.last(0), TimelineContent());
    QCOMPARE(trail.addresses.values.constFirst().value, QByteArray("10.0.0.1"));
    QCOMPARE(trail.query(), u"key:a"_s);
    QCOMPARE(KeyTrail().query(), QString());
}

void TestEntityProfile::newsOfAnEvent_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("ip");
    QTest::addColumn<int>("daysBefore"); // -1: at no time
    QTest::addColumn<QStringList>("news");
    const QString first = u"The first use of this key in the vault's events."_s;
    const QString network = u"This key never came from this network before."_s;
    const QString address = u"This key never came from this address before."_s;
    QTest::newRow("as ever") << QByteArray("a") << QByteArray("10.0.0.1") << 0 << QStringList();
    QTest::newRow("new address") << QByteArray("a") << QByteArray("10.0.0.2") << 0 << QStringList{address};
    QTest::newRow("new network") << QByteArray("a") << QByteArray("10.9.0.2") << 0 << QStringList{network};
    QTest::newRow("of another key") << QByteArray("a") << QByteArray("10.5.0.1") << 0 << QStringList{network};
    QTest::newRow("the first") << QByteArray("a") << QByteArray("10.0.0.1") << 9 << QStringList{first};
    QTest::newRow("new key") << QByteArray("c") << QByteArray("10.0.0.1") << 0 << QStringList{first};
    QTest::newRow("no address") << QByteArray("a") << QByteArray() << 0 << QStringList();
    QTest::newRow("a name") << QByteArray("a") << QByteArray("gateway") << 0 << QStringList{address};
    QTest::newRow("no key") << QByteArray() << QByteArray("10.9.0.2") << 0 << QStringList();
    QTest::newRow("no time") << QByteArray("a") << QByteArray("10.9.0.2") << -1 << QStringList();
}

void TestEntityProfile::newsOfAnEvent()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, ip);
    QFETCH(int, daysBefore);
    TrailVault vault;
    VERIFY_OK(audit::trail::import(
        vault.store(), {useOf(daysAgo(9), "a", "10.0.0.1"), useOf(daysAgo(2), "a", "10.0.0.1"),
                        useOf(daysAgo(2), "b", "10.5.0.1"), useOf(audit::noTime, "a", "10.9.0.2")}));
    audit::EventRow event;
    event.time = daysBefore < 0 ? audit::noTime : daysAgo(daysBefore);
    event.fields[indexOf(AuditField::Key)] = key;
    event.fields[indexOf(AuditField::Ip)] = ip;
    const EventNews news(event);
    std::vector<audit::Answer> answers;
    for (const audit::Question &question : news.questions())
        answers.push_back(*waitFor(vault.store().ask(question)));
    QTEST(news.sentences(answers), "news");
    if (!answers.empty()) {
        answers.pop_back();
        QVERIFY(news.sentences(answers).isEmpty()); // not all is known
    }
}

void TestEntityProfile::lastUse_data()
{
    QTest::addColumn<int>("service"); // days ago; -1: never, -2: not provided
    QTest::addColumn<int>("use");     // in the trail; -1: none
    QTest::addColumn<int>("from");    // the trail covers; -1: nothing
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Conflict>("conflict");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, int service, int use, int from, int to, int attempts,
                        Verdict verdict, Conflict conflict, const QString &text) {
        QTest::newRow(name) << service << use << from << to << attempts << verdict << conflict << text;
    };
    row("nobody tells", -2, -1, -1, -1, 0, Verdict::NotKnown, Conflict::None,
        u"not provided, and no log tells"_s);
    row("short trail", -2, -1, 10, 0, 0, Verdict::NotSeen, Conflict::None,
        u"not seen in the trail since 2026-03-21 12:00"_s);
    row("whole life", -2, -1, 80, 0, 0, Verdict::NeverByTrail, Conflict::None,
        u"never: the trail covers its whole life"_s);
    row("attempts only", -2, -1, 80, 0, 5, Verdict::NotSeen, Conflict::None,
        u"not seen in the trail since 2026-01-10 12:00"_s);
    row("old trail", -2, -1, 80, 10, 0, Verdict::NotSeen, Conflict::None,
        u"not seen in the trail since 2026-01-10 12:00"_s);
    row("never, says the service", -1, -1, -1, -1, 0, Verdict::NeverByService, Conflict::None,
        u"never, says the service"_s);
    row("service alone", 4, -1, -1, -1, 0, Verdict::ByService, Conflict::None, u"4 d ago (service)"_s);
    row("trail alone", -2, 4, 80, 0, 1, Verdict::ByTrail, Conflict::None, u"4 d ago (trail)"_s);
    row("both", 4, 4, 80, 0, 1, Verdict::ByBoth, Conflict::None, u"4 d ago (trail), 4 d ago (service)"_s);
    row("service is wrong", -1, 4, 80, 0, 1, Verdict::ByTrail, Conflict::ServiceSaysNever,
        u"4 d ago (trail)"_s);
    row("service is behind", 9, 4, 80, 0, 1, Verdict::ByBoth, Conflict::ServiceIsBehind,
        u"4 d ago (trail), 9 d ago (service)"_s);
    row("trail is behind", 4, 9, 80, 0, 1, Verdict::ByBoth, Conflict::TrailIsBehind,
        u"4 d ago (service), 9 d ago (trail)"_s);
    row("trail ended", 4, 9, 80, 8, 1, Verdict::ByBoth, Conflict::None,
        u"4 d ago (service), 9 d ago (trail)"_s);
    row("trail shows nothing", 4, -1, 80, 0, 0, Verdict::ByService, Conflict::TrailIsBehind,
        u"4 d ago (service)"_s);
}

void TestEntityProfile::lastUse()
{
    QFETCH(int, service);
    QFETCH(int, use);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, attempts);
    Key key;
    key.created = Moment::at(now.addDays(-60));
    if (service >= 0)
        key.lastUsed = Moment::at(now.addDays(-service));
    else if (service == -1)
        key.lastUsed = Moment::never();
    KeyTrail trail;
    trail.events = quint64(attempts);
    if (use >= 0)
        trail.lastUse = daysAgo(use);
    if (from >= 0)
        trail.covered = audit::TimeSpan{daysAgo(from), daysAgo(to) + 1};
    const LastUse last(key, trail, now);
    QTEST(last.verdict(), "verdict");
    QTEST(last.conflict(), "conflict");
    QTEST(last.text(now), "text");
    QCOMPARE(last.conflictText(now).isEmpty(), last.conflict() == Conflict::None);
    const bool never = last.verdict() == Verdict::NeverByService || last.verdict() == Verdict::NeverByTrail;
    QCOMPARE(last.moment().isNever(), never);
    // A trail of which a part is switched off proves no absence.
    trail.sourcesOff = 1;
    const LastUse part(key, trail, now);
    QVERIFY(part.verdict() != Verdict::NeverByTrail);
    QVERIFY(part.conflict() != Conflict::TrailIsBehind);
    QCOMPARE(part.conflict() == Conflict::ServiceSaysNever, last.conflict() == Conflict::ServiceSaysNever);
    // While the trail is not known the service alone counts.
    QCOMPARE(LastUse(key, {}, now).moment(), key.lastUsed);
}

QTEST_GUILESS_MAIN(TestEntityProfile)
#include "tst_entityprofile.moc"
