// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/lastuse.h"

#include "models/tables/audittexts.h"
#include "models/tables/relativetime.h"

#include <QCoreApplication>

namespace claviger {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::LastUse)
};

// Services round, some to the day: less than this is no contradiction.
constexpr qint64 tolerance = 86'400;

QDateTime toDateTime(std::int64_t nanoseconds)
{
    return QDateTime::fromMSecsSinceEpoch(nanoseconds / 1'000'000, Qt::UTC);
}

} // namespace

LastUse::LastUse(const Key &key, const std::optional<KeyTrail> &trail, const QDateTime &now)
    : m_service(key.lastUsed)
{
    if (m_service.isInstant())
        m_verdict = Verdict::ByService;
    else if (m_service.isNever())
        m_verdict = Verdict::NeverByService;
    m_moment = m_service;
    if (trail)
        judge(key, *trail, now);
}

void LastUse::judge(const Key &key, const KeyTrail &trail, const QDateTime &now)
{
    m_events = trail.events;
    m_covered = trail.covered;
    const bool isWhole = trail.sourcesOff == 0;
    if (!trail.lastUse) {
        const auto coveredAt = [&trail, isWhole](const QDateTime &time) {
            return isWhole && trail.covered && toDateTime(trail.covered->from) <= time &&
                   time <= toDateTime(trail.covered->to);
        };
        if (m_service.isInstant()) {
            if (coveredAt(m_service.time().addSecs(-tolerance)) &&
                coveredAt(m_service.time().addSecs(tolerance)))
                m_conflict = Conflict::TrailIsBehind;
            return;
        }
        if (m_service.isNever())
            return;
        const bool wholeLife =
            key.created.isInstant() && coveredAt(key.created.time()) && coveredAt(now.addSecs(-tolerance));
        if (wholeLife && trail.events == 0) {
            m_verdict = Verdict::NeverByTrail;
            m_moment = Moment::never();
        } else if (trail.covered || trail.events > 0) {
            m_verdict = Verdict::NotSeen;
        }
        return;
    }
    const QDateTime seen = toDateTime(*trail.lastUse);
    m_trail = Moment::at(seen);
    m_moment = m_trail;
    m_verdict = Verdict::ByTrail;
    if (m_service.isNever()) {
        m_conflict = Conflict::ServiceSaysNever;
    } else if (m_service.isInstant()) {
        m_verdict = Verdict::ByBoth;
        const qint64 later = seen.secsTo(m_service.time());
        if (later > 0)
            m_moment = m_service;
        if (later < -tolerance)
            m_conflict = Conflict::ServiceIsBehind;
        else if (isWhole && later > tolerance && trail.covered &&
                 toDateTime(trail.covered->to) > m_service.time())
            m_conflict = Conflict::TrailIsBehind;
    }
}

QString LastUse::text(const QDateTime &now) const
{
    switch (m_verdict) {
    case Verdict::NotKnown:
        return Text::tr("not provided, and no log tells");
    case Verdict::NotSeen:
        return m_covered
                   ? Text::tr("not seen in the trail since %1").arg(shortTime(toDateTime(m_covered->from)))
                   : Text::tr("not seen, but for attempts that were denied");
    case Verdict::NeverByService:
        return Text::tr("never, says the service");
    case Verdict::NeverByTrail:
        return Text::tr("never: the trail covers its whole life");
    case Verdict::ByService:
        return Text::tr("%1 (service)").arg(relativeTime(m_service, now));
    case Verdict::ByTrail:
        return Text::tr("%1 (trail)").arg(relativeTime(m_trail, now));
    case Verdict::ByBoth:
        break;
    }
    const QString service = Text::tr("%1 (service)").arg(relativeTime(m_service, now));
    const QString trail = Text::tr("%1 (trail)").arg(relativeTime(m_trail, now));
    return m_service.time() > m_trail.time()
               ? Text::tr("%1, %2", "last use by two sources").arg(service, trail)
               : Text::tr("%1, %2", "last use by two sources").arg(trail, service);
}

QString LastUse::conflictText(const QDateTime &now) const
{
    switch (m_conflict) {
    case Conflict::None:
        return {};
    case Conflict::ServiceSaysNever:
        return Text::tr("The service says that it was never used, but the trail shows %Ln events.", nullptr,
                        pluralCount(m_events));
    case Conflict::ServiceIsBehind:
        return Text::tr("The trail shows a use %1, the service tells none after %2.")
            .arg(relativeTime(m_trail, now), shortTime(m_service.time()));
    case Conflict::TrailIsBehind:
        return Text::tr(
                   "The service tells a use on %1, which its trail does not show although it reaches to %2: "
                   "the trail is not complete.")
            .arg(shortTime(m_service.time()), shortTime(toDateTime(m_covered->to)));
    }
    Q_UNREACHABLE();
}

} // namespace claviger
