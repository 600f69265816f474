// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/findinghistory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claviger;
using State = FindingRecord::State;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-06-01T12:00:00Z"_s, Qt::ISODate);

Finding finding(Finding::Evidence evidence, quint64 events, const QDateTime &last = now)
{
    Finding made;
    made.rule = u"rule"_s;
    made.connectionId = u"c"_s;
    made.subjectId = u"k"_s;
    made.id = findingId(made.rule, made.connectionId, made.subjectId);
    made.evidence = evidence;
    made.events = events;
    made.last = last;
    return made;
}

FindingRecord record(State state, Finding::Evidence evidence = Finding::Evidence::Events)
{
    FindingRecord made;
    made.finding = finding(evidence, 5);
    made.state = state;
    made.found = now.addDays(-20);
    made.changed = now.addDays(-10);
    if (state == State::Accepted) {
        made.acceptedUntil = now.addDays(5);
        made.reason = u"known"_s;
        made.acceptedEvents = 5;
        made.acceptedLast = now;
    }
    return made;
}

} // namespace

class TestFindingHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changes_data()
    {
        QTest::addColumn<int>("before"); // -1: not known
        QTest::addColumn<int>("events"); // found now; -1: not found
        QTest::addColumn<int>("daysLeft");
        QTest::addColumn<bool>("isUse");
        QTest::addColumn<int>("after"); // -1: no change
        QTest::addColumn<bool>("hasNote");
        const auto add = [](const char *name, int before, int events, int daysLeft, bool isUse, int after,
                            bool hasNote) {
            QTest::newRow(name) << before << events << daysLeft << isUse << after << hasNote;
        };
        const int open = int(State::Open);
        const int accepted = int(State::Accepted);
        const int fixed = int(State::Fixed);
        add("new", -1, 5, 5, false, open, false);
        add("still there", open, 5, 5, false, -1, false);
        add("more of it", open, 6, 5, false, open, false);
        add("gone", open, -1, 5, false, fixed, false);
        add("gone while accepted", accepted, -1, 5, false, fixed, false);
        add("still gone", fixed, -1, 5, false, -1, false);
        add("back", fixed, 5, 5, false, open, true);
        add("accepted, as it was", accepted, 5, 5, false, -1, false);
        add("accepted, more evidence", accepted, 6, 5, false, open, true);
        add("accepted, less evidence", accepted, 4, 5, false, accepted, false);
        add("accepted, used on", accepted, 900, 5, true, accepted, false);
        add("accepted, the day has passed", accepted, 5, 0, false, open, true);
        add("accepted, used on, the day has passed", accepted, 900, 0, true, open, true);
    }

    void changes()
    {
        QFETCH(int, before);
        QFETCH(int, events);
        QFETCH(int, daysLeft);
        QFETCH(bool, isUse);
        QFETCH(int, after);
        QFETCH(bool, hasNote);
        const auto evidence = isUse ? Finding::Evidence::Use : Finding::Evidence::Events;
        QList<FindingRecord> known;
        if (before >= 0) {
            known << record(State(before), evidence);
            known.first().acceptedUntil = now.addDays(daysLeft);
        }
        QList<Finding> found;
        if (events >= 0)
            found << finding(evidence, quint64(events));
        const QList<FindingRecord> changed = changesAfter(known, found, now);
        if (after < 0) {
            QVERIFY(changed.isEmpty());
            return;
        }
        QCOMPARE(changed.size(), 1);
        QCOMPARE(int(changed.first().state), after);
        QCOMPARE(!changed.first().note.isEmpty(), hasNote);
        QCOMPARE(changed.first().changed == now, before != after);
        // What was changed is no change any more.
        QVERIFY(changesAfter(changed, found, now).isEmpty());
    }

    void laterEvidenceReopensThoughThereIsLessOfIt()
    {
        const QList<FindingRecord> changed = changesAfter(
            {record(State::Accepted)}, {finding(Finding::Evidence::Events, 2, now.addSecs(1))}, now);
        QCOMPARE(changed.first().state, State::Open);
    }

    void acceptingNeedsADayAndAReason()
    {
        QVERIFY(accepted(record(State::Open), now.addDays(1), u" why "_s, now));
        QCOMPARE(accepted(record(State::Open), now.addDays(1), u" why "_s, now)->reason, u"why"_s);
        QVERIFY(!accepted(record(State::Open), now, u"why"_s, now));
        QVERIFY(!accepted(record(State::Open), {}, u"why"_s, now));
        QVERIFY(!accepted(record(State::Open), now.addDays(1), u"  "_s, now));
        QVERIFY(!accepted(record(State::Fixed), now.addDays(1), u"why"_s, now));
        QVERIFY(reopened(record(State::Accepted), now));
        QVERIFY(!reopened(record(State::Open), now));
    }

    void identityIsThatOfRuleAndSubject()
    {
        QCOMPARE(findingId(u"a"_s, u"b"_s, u"c"_s), findingId(u"a"_s, u"b"_s, u"c"_s));
        QCOMPARE(findingId(u"a"_s, u"b"_s, u"c"_s).size(), 10);
        QVERIFY(findingId(u"a"_s, u"b"_s, u"c"_s) != findingId(u"a"_s, u"bc"_s, {}));
    }

    void standing_data()
    {
        QTest::addColumn<int>("before"); // -1: not known
        QTest::addColumn<bool>("isFound");
        QTest::addColumn<int>("after"); // -1: not among them
        QTest::newRow("new") << -1 << true << int(State::Open);
        QTest::newRow("open") << int(State::Open) << true << int(State::Open);
        QTest::newRow("open, its evidence left out") << int(State::Open) << false << -1;
        QTest::newRow("accepted") << int(State::Accepted) << true << int(State::Accepted);
        QTest::newRow("accepted, its evidence left out") << int(State::Accepted) << false << -1;
        QTest::newRow("fixed") << int(State::Fixed) << false << int(State::Fixed);
        QTest::newRow("fixed, and back without some sources")
            << int(State::Fixed) << true << int(State::Open);
    }

    void standing()
    {
        QFETCH(int, before);
        QFETCH(bool, isFound);
        QFETCH(int, after);
        QList<FindingRecord> known;
        if (before >= 0)
            known << record(State(before));
        QList<Finding> found;
        if (isFound)
            found << finding(Finding::Evidence::Events, 3);
        const QList<FindingRecord> standing = standingOf(known, found, now);
        QCOMPARE(standing.size(), after < 0 ? 0 : 1);
        if (after < 0)
            return;
        QCOMPARE(standing.first().state, State(after));
        QVERIFY(standing.first().note.isEmpty());
        if (isFound)
            QCOMPARE(standing.first().finding.events, quint64(3));
    }
};

QTEST_GUILESS_MAIN(TestFindingHistory)
#include "tst_findinghistory.moc"
