// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/revokeplan.h"

#include "ui/dialogs/timewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::RevokePlan)
};

} // namespace

QDateTime RevokeItem::lastUse() const
{
    const QDateTime told = key.lastUsed.time();
    const QDateTime seen = lastSeen.time();
    return !told.isValid() || (seen.isValid() && seen > told) ? seen : told;
}

RevokePlan::RevokePlan(QList<RevokeItem> items, const QDateTime &now) : m_items(std::move(items)), m_now(now)
{
    std::stable_sort(m_items.begin(), m_items.end(), [](const RevokeItem &a, const RevokeItem &b) {
        const QDateTime left = a.lastUse();
        const QDateTime right = b.lastUse();
        return left.isValid() && (!right.isValid() || left > right);
    });
}

bool RevokePlan::isInUse(const RevokeItem &item) const
{
    const QDateTime last = item.lastUse();
    return last.isValid() && last.secsTo(m_now) <= inUseDays * qint64(86400);
}

int RevokePlan::inUseCount() const
{
    return static_cast<int>(std::count_if(m_items.cbegin(), m_items.cend(),
                                          [this](const RevokeItem &item) { return isInUse(item); }));
}

bool RevokePlan::asksReason() const
{
    return std::any_of(m_items.cbegin(), m_items.cend(),
                       [](const RevokeItem &item) { return item.stillUsed; });
}

QString RevokePlan::nameOf(const Key &key)
{
    if (!key.name.trimmed().isEmpty())
        return key.name.simplified();
    return key.prefix.isEmpty() ? key.id : key.prefix;
}

QString RevokePlan::confirmationWord() const
{
    return inUseCount() > 0 ? nameOf(m_items.constFirst().key) : QString();
}

bool RevokePlan::confirms(const QString &typed) const
{
    const QString word = confirmationWord();
    return word.isEmpty() || typed.simplified() == word;
}

QString RevokePlan::lastUse(const Key &key) const
{
    QStringList parts{momentText(key.lastUsed, m_now)};
    if (!key.lastUsedIp.isEmpty())
        parts << Text::tr("from %1").arg(key.lastUsedIp);
    if (!key.lastUsedAgent.isEmpty())
        parts << Text::tr("by %1").arg(key.lastUsedAgent);
    return parts.join(u' ');
}

QString RevokePlan::lastUse(const RevokeItem &item) const
{
    const QString told = lastUse(item.key);
    if (!item.lastSeen.isInstant() || item.lastUse() != item.lastSeen.time())
        return told;
    const QString seen = Text::tr("%1, as the trail shows").arg(momentText(item.lastSeen, m_now));
    return item.key.lastUsed.isProvided() ? Text::tr("%1; %2, says the service").arg(seen, told) : seen;
}

QString RevokePlan::impact() const
{
    const int used = inUseCount();
    const int all = static_cast<int>(m_items.size());
    if (all == 1 && used == 1)
        return Text::tr("This key is in use. What uses it stops working.");
    if (used > 0)
        return Text::tr("In use in the last seven days: %1 of %2 keys. What uses them stops working.")
            .arg(QLocale().toString(used), QLocale().toString(all));
    const bool unknown = std::any_of(m_items.cbegin(), m_items.cend(),
                                     [](const RevokeItem &item) { return !item.key.lastUsed.isProvided(); });
    if (unknown)
        return Text::tr(
            "The service does not tell when this was last used: make sure that nothing needs it.");
    return unusedText();
}

// An empty trail proves nothing, so no more is said than what was looked at.
QString RevokePlan::unusedText() const
{
    const bool one = m_items.size() == 1;
    const bool examined = std::all_of(m_items.cbegin(), m_items.cend(),
                                      [](const RevokeItem &item) { return item.lastSeen.isProvided(); });
    if (examined)
        return one ? Text::tr("Neither the service nor any event here shows a use in the last seven days.")
                   : Text::tr(
                         "Neither their services nor any event here show a use of these keys in the last "
                         "seven days.");
    return one ? Text::tr("The service tells of no use in the last seven days.")
               : Text::tr("Their services tell of no use of these keys in the last seven days.");
}

QStringList RevokePlan::notes() const
{
    QStringList found;
    for (const RevokeItem &item : m_items) {
        const QString note =
            item.revokeNote.isEmpty() ? QString() : Text::tr("%1: %2").arg(item.serviceName, item.revokeNote);
        if (!note.isEmpty() && !found.contains(note))
            found << note;
    }
    return found;
}

} // namespace claviger
