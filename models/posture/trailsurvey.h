// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/eventstore.h"
#include "models/posture/keyindex.h"
#include "models/posture/keyuse.h"
#include "models/posture/posturesettings.h"

#include <functional>
#include <unordered_map>

namespace claviger {

/// One pass over all events of a vault, but for those of sources that are switched off, and what each key did
/// by them. It costs about the same for one key as for ten thousand. One thread, not the GUI's; must not
/// outlive the store and the index.
class TrailSurvey
{
public:
    /// \a rotated: by number of the key, from when on its replacement should be used instead.
    TrailSurvey(audit::EventStore &events, const KeyIndex &keys, const PostureSettings &settings,
                const QHash<int, std::int64_t> &rotated, std::vector<qint64> withoutImports = {});

    [[nodiscard]] Done run(const std::function<bool()> &isCancelled);

    [[nodiscard]] const KeyUse &use(int key) const { return m_uses.at(key); }
    /// Nothing, if no event is of this source. The name's case does not matter.
    [[nodiscard]] SourceUse source(const QString &name) const { return m_byName.value(name.toCaseFolded()); }
    [[nodiscard]] std::uint64_t events() const { return m_events; }
    [[nodiscard]] int sourcesOff() const { return m_sourcesOff; } ///< how many were left out
    [[nodiscard]] QString address(std::uint32_t number) const { return textOf(AddressAt, number); }
    [[nodiscard]] QString agent(std::uint32_t number) const { return textOf(AgentAt, number); }
    /// The query that finds the events of this key, and no others.
    [[nodiscard]] QString query(int key) const;

private:
    enum FieldAt : std::size_t { SourceAt, KeyAt, AddressAt, AgentAt, OutcomeAt };

    void visit(std::int64_t time, std::span<const std::uint32_t> values);
    void gatherSources();
    void addToSource(std::int64_t time, std::span<const std::uint32_t> values, bool refused);
    [[nodiscard]] int keyOf(std::uint32_t source, std::uint32_t name);
    [[nodiscard]] bool isRefusal(std::uint32_t outcome);
    [[nodiscard]] bool isOutside(int key, std::uint32_t address);
    [[nodiscard]] QString textOf(FieldAt field, std::uint32_t number) const;
    [[nodiscard]] bool belongsElsewhere(const QString &name, int key) const;

    const KeyIndex &m_keys;
    const std::int64_t m_burst; ///< nanoseconds
    const int m_sourcesOff;
    QHash<int, std::int64_t> m_rotated;
    audit::EventWalk m_walk;
    QList<KeyUse> m_uses;
    std::uint64_t m_events = 0;
    std::unordered_map<std::uint32_t, SourceUse> m_sources;
    QHash<QString, SourceUse> m_byName;                ///< the same by folded name, once all events were seen
    std::unordered_map<std::uint64_t, int> m_known;    ///< keys by source and name
    std::unordered_map<std::uint64_t, bool> m_outside; ///< by key and address
    std::unordered_map<std::uint32_t, bool> m_refusals;
    QHash<QString, QSet<int>> m_meant; ///< keys (-1: none) that events of some source mean by a name
};

} // namespace claviger
