// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/keycondition.h"
#include "tests/models/audit/store/sampletrail.h"
#include "tests/models/vault/checks.h"

#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;
using audit::trail::Event;
using audit::trail::Events;
using audit::trail::TrailVault;
using audit::trail::waitFor;

namespace {

Key key(const QString &connection, const QString &id, const QString &prefix)
{
    Key key;
    key.connectionId = connection;
    key.id = id;
    key.prefix = prefix;
    return key;
}

Connection connection(const QString &id, const QString &name, const QString &service)
{
    Connection connection;
    connection.id = id;
    connection.name = name;
    connection.serviceId = service;
    return connection;
}

Inventory inventory()
{
    Inventory inventory;
    inventory.connections = {connection(u"c1"_s, u"Work"_s, u"svc"_s),
                             connection(u"c2"_s, u"home"_s, u"svc"_s),
                             connection(u"c3"_s, u"other"_s, u"elsewhere"_s)};
    inventory.keys = {key(u"c1"_s, u"1"_s, u"ab_live_0001…"_s), key(u"c1"_s, u"2"_s, u"ab_live_0002…"_s),
                      key(u"c2"_s, u"1"_s, u"ab_live_0003…"_s),
                      key(u"c3"_s, u"key_long_enough_id"_s, u"zz_4444…"_s)};
    return inventory;
}

Events someEvents()
{
    Events events;
    std::int64_t time = 1'767'225'600'000'000'000;
    for (const char *source : {"work", "Home", "svc", "elsewhere", "a file.ndjson", "other"}) {
        for (const char *name : {"1", "2", "ab_live_0001", "AB_LIVE_0002xyz", "ab_live_0003abcdef",
                                 "key_long_enough_id", "zz_4444555566", "nobody", ""}) {
            Event event;
            event.time = time += 1'000'000'000;
            event[AuditField::Source] = source;
            event[AuditField::Key] = name;
            event.raw = std::to_string(time);
            events.push_back(event);
        }
    }
    return events;
}

} // namespace

class TestKeyCondition : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatTheIndexFinds();
    void unknownKeysHaveNoEvents();
};

void TestKeyCondition::findsWhatTheIndexFinds()
{
    const Inventory known = inventory();
    const auto index = std::make_shared<const KeyIndex>(known);
    const Events events = someEvents();
    TrailVault vault;
    VERIFY_OK(audit::trail::import(vault.store(), events));
    int all = 0;
    for (const Key &each : known.keys) {
        const KeyIdentity identity{each.connectionId, each.id};
        const int number = index->numberOf(identity);
        std::uint64_t expected = 0;
        for (const Event &event : events)
            expected += index->find(event[AuditField::Source], event[AuditField::Key]) == number ? 1 : 0;
        audit::Question question;
        question.condition = keyCondition(index, identity);
        const auto answer = waitFor(vault.store().ask(question));
        VERIFY_OK(answer);
        QCOMPARE(answer->matched, expected);
        QVERIFY(expected > 0);
        all += int(expected);
    }
    QVERIFY(all < int(events.size()));
}

void TestKeyCondition::unknownKeysHaveNoEvents()
{
    const Inventory known = inventory();
    TrailVault vault;
    VERIFY_OK(audit::trail::import(vault.store(), someEvents()));
    audit::Question question;
    question.condition = keyCondition(std::make_shared<const KeyIndex>(known), {u"c1"_s, u"99"_s});
    QCOMPARE(waitFor(vault.store().ask(question))->matched, 0U);
}

QTEST_GUILESS_MAIN(TestKeyCondition)
#include "tst_keycondition.moc"
