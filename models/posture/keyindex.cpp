// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/keyindex.h"

#include "models/sync/visiblepart.h"

#include <QtConcurrent>

#include <algorithm>

namespace claviger {

namespace {

// Fewer visible characters than this, behind what all keys of a service begin with, would fit too many.
constexpr qsizetype leastVisible = 4;
// In a log of an unknown service a shorter id ("12") may be anything's.
constexpr qsizetype leastUniqueId = 12;

QByteArray folded(const QString &text)
{
    return text.toCaseFolded().toUtf8();
}

/// Enough is visible to tell this key from others when a source shows more of the secret.
bool tellsApart(const VisiblePart &visible)
{
    const qsizetype common = visible.head.lastIndexOf('_') + 1;
    return visible.head.size() - common + visible.tail.size() >= leastVisible;
}

void addOnce(QHash<QByteArray, QList<int>> &to, const QByteArray &text, int number)
{
    QList<int> &numbers = to[text];
    if (!text.isEmpty() && !numbers.contains(number))
        numbers << number;
}

} // namespace

KeyIndex::KeyIndex(const Inventory &inventory) : m_connections(inventory.connections)
{
    QHash<QString, QList<QByteArray>> placesOf;
    for (const Connection &connection : inventory.connections) {
        placesOf[connection.id] = {folded(connection.name)};
        // A connection may be called as its service is: then the name says which one it is.
        const bool named = std::any_of(
            inventory.connections.cbegin(), inventory.connections.cend(),
            [&](const Connection &other) { return folded(other.name) == folded(connection.serviceId); });
        if (!named)
            placesOf[connection.id] << folded(connection.serviceId);
    }
    for (const Key &key : inventory.keys) {
        const int number = int(m_keys.size());
        m_keys << key;
        m_lives << KeyLife::of(key, inventory.revokedHere.value({key.connectionId, key.id}));
        m_tails << VisiblePart::of(key.prefix).tail.toLower();
        m_numbers.insert({key.connectionId, key.id}, number);
        for (const QByteArray &place : placesOf.value(key.connectionId))
            add(m_places[place], number, 1);
        add(m_everywhere, number, leastUniqueId);
    }
    for (const QList<QByteArray> &names : std::as_const(placesOf)) {
        for (const QByteArray &name : names)
            m_places[name]; // without keys: its events are about none
    }
}

void KeyIndex::add(Place &place, int number, qsizetype shortestId)
{
    const Key &key = m_keys.at(number);
    if (key.id.size() >= shortestId)
        addOnce(place.whole, folded(key.id), number);
    if (key.prefix.isEmpty())
        return;
    addOnce(place.whole, folded(key.prefix), number);
    const VisiblePart visible = VisiblePart::of(key.prefix);
    if (!tellsApart(visible) || visible.head.isEmpty())
        return;
    addOnce(place.heads, visible.head.toLower(), number);
    const auto at =
        std::lower_bound(place.headLengths.cbegin(), place.headLengths.cend(), visible.head.size());
    if (at == place.headLengths.cend() || *at != visible.head.size())
        place.headLengths.insert(at, visible.head.size());
}

int KeyIndex::find(std::string_view source, std::string_view name) const
{
    if (name.empty())
        return -1;
    const auto text = QString::fromUtf8(source.data(), qsizetype(source.size()));
    const auto place = m_places.constFind(folded(text));
    return findIn(place == m_places.cend() ? m_everywhere : *place,
                  folded(QString::fromUtf8(name.data(), qsizetype(name.size()))));
}

int KeyIndex::findIn(const Place &place, const QByteArray &name) const
{
    if (const auto exact = place.whole.constFind(name); exact != place.whole.cend())
        return exact->size() == 1 ? exact->first() : -1;
    const QList<int> like = beginningLike(place, name);
    return like.size() == 1 ? like.first() : -1;
}

/// Keys of which \a name shows at least as much as their service does; those of the longest start.
QList<int> KeyIndex::beginningLike(const Place &place, const QByteArray &name) const
{
    const VisiblePart shown = VisiblePart::of(QString::fromUtf8(name));
    QList<int> found;
    for (auto length = place.headLengths.crbegin(); length != place.headLengths.crend(); ++length) {
        if (*length > shown.head.size())
            continue;
        for (const int number : place.heads.value(shown.head.left(*length))) {
            const QByteArray &end = shown.tail.isEmpty() ? shown.head : shown.tail;
            if (m_tails.at(number).isEmpty() || end.endsWith(m_tails.at(number)))
                found << number;
        }
        if (!found.isEmpty())
            break;
    }
    return found;
}

QFuture<Result<KeyIndexPtr>> indexKeys(const Inventory &inventory)
{
    return QtConcurrent::run(
        [inventory]() -> Result<KeyIndexPtr> { return std::make_shared<const KeyIndex>(inventory); });
}

} // namespace claviger
