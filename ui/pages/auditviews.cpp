// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/auditviews.h"

#include "models/audit/query/queryterm.h"
#include "models/sync/visiblepart.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::AuditViews)
};

constexpr qsizetype shortestHead = 4; // fewer characters would find half of all keys
constexpr int mostKeys = 100;         // of one query

AuditView viewOf(const QString &name, const QString &query, const QString &time = {})
{
    AuditView view;
    view.name = name;
    view.query = query;
    view.time = time;
    view.zone = wordOf(EventZone::Utc);
    return view;
}

QString usesAfterExpiry(const QList<Key> &keys, const QDateTime &now)
{
    QStringList parts;
    for (const Key &key : keys) {
        if (!key.expires.isInstant() || key.expires.time() > now || parts.size() >= mostKeys)
            continue;
        if (const QString trail = trailQuery(key); !trail.isEmpty())
            parts << u"(%1 since:%2)"_s.arg(trail, key.expires.time().toUTC().toString(Qt::ISODate));
    }
    return parts.join(u" OR "_s);
}

} // namespace

QList<AuditView> builtInViews(const QList<Key> &keys, const QDateTime &now)
{
    const QString day = textOf(audit::TimeChoice::last(24 * 3600));
    QList<AuditView> views{viewOf(Text::tr("All events"), {}),
                           viewOf(Text::tr("Denied"), u"outcome:denied"_s),
                           viewOf(Text::tr("Denied for address or scope"), u"outcome:denied -status:401"_s),
                           viewOf(Text::tr("Rate-limited"), u"outcome:rate_limited"_s),
                           viewOf(Text::tr("Errors of the last day"), u"outcome:error"_s, day),
                           viewOf(Text::tr("Without a key"), u"-key:*"_s)};
    if (const QString late = usesAfterExpiry(keys, now); !late.isEmpty())
        views << viewOf(Text::tr("Keys used after their expiry"), late);
    return views;
}

QString nameOfView(const AuditView &view, const QList<AuditView> &saved)
{
    const auto asksTheSame = [&view](const AuditView &other) {
        return other.query == view.query && other.time == view.time;
    };
    if (const auto found = std::find_if(saved.cbegin(), saved.cend(), asksTheSame); found != saved.cend())
        return found->name;
    const QList<AuditView> builtIn = builtInViews({}, {});
    const auto found = std::find_if(builtIn.cbegin(), builtIn.cend(), asksTheSame);
    // "All events" is no view that anyone chose.
    return found == builtIn.cend() || view.query.isEmpty() ? QString() : found->name;
}

QString textOf(const audit::TimeChoice &choice)
{
    if (const auto seconds = choice.lastSeconds())
        return u"last:%1"_s.arg(*seconds);
    if (const auto span = choice.fixedSpan())
        return u"%1..%2"_s.arg(span->from).arg(span->to);
    return {};
}

audit::TimeChoice timeChoiceFrom(const QString &text)
{
    bool isNumber = false;
    if (text.startsWith("last:"_L1)) {
        const qint64 seconds = text.mid(5).toLongLong(&isNumber);
        return isNumber && seconds > 0 ? audit::TimeChoice::last(seconds) : audit::TimeChoice();
    }
    const QStringList ends = text.split(u".."_s);
    if (ends.size() != 2)
        return {};
    const qint64 from = ends.at(0).toLongLong(&isNumber);
    bool isOther = false;
    const qint64 to = ends.at(1).toLongLong(&isOther);
    return isNumber && isOther && from < to ? audit::TimeChoice::between({from, to}) : audit::TimeChoice();
}

QString wordOf(EventZone zone)
{
    switch (zone) {
    case EventZone::Utc:
        return u"utc"_s;
    case EventZone::Local:
        return u"local"_s;
    case EventZone::Source:
        return u"source"_s;
    }
    Q_UNREACHABLE();
}

EventZone zoneFrom(const QString &word)
{
    for (const EventZone zone : {EventZone::Local, EventZone::Source}) {
        if (word == wordOf(zone))
            return zone;
    }
    return EventZone::Utc;
}

QString trailQuery(const Key &key)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_.-]+$"_s);
    const QString head = QString::fromLatin1(VisiblePart::of(key.prefix).head);
    if (head.size() < shortestHead)
        return key.id.isEmpty() ? QString() : audit::queryTerm(AuditField::Key, key.id);
    return plain.match(head).hasMatch() ? QString(u"key:" % head % u'*')
                                        : audit::queryTerm(AuditField::Key, head);
}

} // namespace claviger
