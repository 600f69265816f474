// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/findinghistory.h"

#include "models/posture/spantext.h"
#include "models/posture/keylife.h"

#include <QCoreApplication>
#include <QHash>

namespace claviger {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::FindingHistory)
};

using State = FindingRecord::State;

QString dayOf(const QDateTime &time)
{
    return dayText(toNanoseconds(time));
}

FindingRecord first(const Finding &finding, const QDateTime &now)
{
    FindingRecord record;
    record.finding = finding;
    record.found = now;
    record.changed = now;
    return record;
}

void move(FindingRecord &record, State state, const QString &note, const QDateTime &now)
{
    record.state = state;
    record.note = note;
    record.changed = now;
}

/// Why what was accepted is open again; empty: it is not.
QString whyReopened(const FindingRecord &record, const Finding &finding, const QDateTime &now)
{
    if (record.acceptedUntil <= now)
        return Text::tr("It was accepted until %1, which has passed.").arg(dayOf(record.acceptedUntil));
    if (finding.evidence == Finding::Evidence::Use)
        return {};
    const bool more = finding.events > record.acceptedEvents ||
                      (finding.last.isValid() && finding.last > record.acceptedLast);
    if (!more)
        return {};
    const int added =
        int(finding.events > record.acceptedEvents ? finding.events - record.acceptedEvents : 0);
    return added > 0 ? Text::tr("%n event(s) came since it was accepted on %1.", nullptr, added)
                           .arg(dayOf(record.changed))
                     : Text::tr("There is later evidence than when it was accepted on %1.")
                           .arg(dayOf(record.changed));
}

FindingRecord foundAgain(FindingRecord record, const Finding &finding, const QDateTime &now)
{
    if (record.state == State::Fixed)
        move(record, State::Open, Text::tr("It was fixed on %1 and came back.").arg(dayOf(record.changed)),
             now);
    else if (record.state == State::Accepted) {
        if (const QString why = whyReopened(record, finding, now); !why.isEmpty())
            move(record, State::Open, why, now);
    }
    record.finding = finding;
    return record;
}

FindingRecord foundNoMore(FindingRecord record, const QDateTime &now)
{
    if (record.state != State::Fixed)
        move(record, State::Fixed, {}, now);
    return record;
}

} // namespace

QList<FindingRecord> changesAfter(const QList<FindingRecord> &known, const QList<Finding> &found,
                                  const QDateTime &now)
{
    QHash<QString, const Finding *> left;
    for (const Finding &finding : found)
        left.insert(finding.id, &finding);
    QList<FindingRecord> changes;
    for (const FindingRecord &record : known) {
        const Finding *finding = left.take(record.finding.id);
        const FindingRecord after =
            finding != nullptr ? foundAgain(record, *finding, now) : foundNoMore(record, now);
        if (after != record)
            changes << after;
    }
    for (const Finding &finding : found) {
        if (left.remove(finding.id))
            changes << first(finding, now);
    }
    return changes;
}

QList<FindingRecord> standingOf(const QList<FindingRecord> &known, const QList<Finding> &found,
                                const QDateTime &now)
{
    QHash<QString, FindingRecord> left;
    for (const FindingRecord &record : known)
        left.insert(record.finding.id, record);
    QList<FindingRecord> standing;
    for (const Finding &finding : found) {
        const auto record = left.constFind(finding.id);
        const bool isNew = record == left.cend() || record->state == State::Fixed;
        standing << (isNew ? first(finding, now) : foundAgain(*record, finding, now));
        left.remove(finding.id);
    }
    for (const FindingRecord &record : std::as_const(left)) {
        if (record.state == State::Fixed)
            standing << record;
    }
    return standing;
}

Result<FindingRecord> accepted(FindingRecord record, const QDateTime &until, const QString &reason,
                               const QDateTime &now)
{
    if (record.state == State::Fixed)
        return fail(ErrorCode::Invalid, Text::tr("This finding is fixed: there is nothing to accept."));
    if (!until.isValid() || until <= now)
        return fail(ErrorCode::Invalid, Text::tr("A finding can be accepted until a day in the future."));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid,
                    Text::tr("Say why it is accepted: whoever looks at it next will want to know."));
    record.state = State::Accepted;
    record.changed = now;
    record.acceptedUntil = until;
    record.reason = reason.trimmed();
    record.acceptedEvents = record.finding.events;
    record.acceptedLast = record.finding.last;
    record.note.clear();
    return record;
}

Result<FindingRecord> reopened(FindingRecord record, const QDateTime &now)
{
    if (record.state != State::Accepted)
        return fail(ErrorCode::Invalid,
                    Text::tr("Only an accepted finding can be reopened; this one is %1.")
                        .arg(record.state == State::Open ? Text::tr("open") : Text::tr("fixed")));
    move(record, State::Open, Text::tr("Somebody reopened it."), now);
    return record;
}

} // namespace claviger
