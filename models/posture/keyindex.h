// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/posture/keylife.h"
#include "models/sync/inventory.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QList>

#include <memory>
#include <string_view>
#include <vector>

namespace claviger {

/// Tells which key an audit event is about. A trail of a connection (the event's source is the connection's
/// name) is about keys of that connection; a log of a service (the source is the service's id), about keys of
/// connections to that service; any other log, about any key. Within those, an event names its key by the
/// service's id, by what the service shows of the secret, or by more of the secret than that. Where two keys
/// fit, none does. Upper and lower case are one, as in queries. Never changed once it is made; any thread.
class KeyIndex
{
public:
    KeyIndex() = default;
    explicit KeyIndex(const Inventory &inventory);

    /// Those of the inventory that it was made from.
    [[nodiscard]] const QList<Connection> &connections() const { return m_connections; }
    [[nodiscard]] int count() const { return int(m_keys.size()); }
    [[nodiscard]] const Key &key(int number) const { return m_keys.at(number); }
    [[nodiscard]] const KeyLife &life(int number) const { return m_lives.at(number); }
    /// -1 if there is no such key.
    [[nodiscard]] int numberOf(const KeyIdentity &identity) const { return m_numbers.value(identity, -1); }

    /// The number of the key that an event of \a source names by \a name; -1 for none, or several.
    [[nodiscard]] int find(std::string_view source, std::string_view name) const;

private:
    struct Place
    {
        QHash<QByteArray, QList<int>> whole; ///< ids and prefixes that hide nothing
        QHash<QByteArray, QList<int>> heads; ///< what is visible of the start of a secret
        QList<qsizetype> headLengths;        ///< ascending, each once
    };
    void add(Place &place, int number, qsizetype shortestId);
    [[nodiscard]] int findIn(const Place &place, const QByteArray &name) const;
    [[nodiscard]] QList<int> beginningLike(const Place &place, const QByteArray &name) const;

    QList<Connection> m_connections;
    QList<Key> m_keys;
    QList<KeyLife> m_lives;
    QList<QByteArray> m_tails; ///< of the keys' visible parts
    QHash<KeyIdentity, int> m_numbers;
    QHash<QByteArray, Place> m_places; ///< by name of a connection, or id of a service, folded
    Place m_everywhere;
};

using KeyIndexPtr = std::shared_ptr<const KeyIndex>;

/// The index of \a inventory, made away from this thread: of ten thousand keys it takes longer than a frame.
[[nodiscard]] QFuture<Result<KeyIndexPtr>> indexKeys(const Inventory &inventory);

} // namespace claviger
