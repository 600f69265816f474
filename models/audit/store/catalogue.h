// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/dictionaries.h"
#include "models/audit/store/segment.h"
#include "models/vault/vault.h"

#include <memory>
#include <mutex>

namespace claviger::audit {

/// What an open store knows of its vault: dictionaries and the segments that questions see. Any thread but
/// the vault's, unless said otherwise.
class Catalogue
{
public:
    explicit Catalogue(Vault &vault) : m_vault(vault) {}
    Q_DISABLE_COPY_MOVE(Catalogue)

    [[nodiscard]] Vault &vault() { return m_vault; }
    [[nodiscard]] Dictionaries &dictionaries() { return m_dictionaries; }
    [[nodiscard]] const Dictionaries &dictionaries() const { return m_dictionaries; }
    [[nodiscard]] std::uint64_t seed() const { return m_seed; }

    /// Reads zone maps and dictionaries, the first time; waits for the vault.
    [[nodiscard]] Done load();
    /// A list that later imports and removals leave alone.
    [[nodiscard]] std::shared_ptr<const SegmentList> segments() const;
    /// The same without those of \a imports.
    [[nodiscard]] std::shared_ptr<const SegmentList>
    segmentsWithout(const std::vector<qint64> &imports) const;
    void publish(const SegmentList &segments);
    void remove(qint64 importId);
    /// \a after takes the place of \a before.
    void replace(const SegmentList &before, const SegmentList &after);

private:
    Vault &m_vault;
    Dictionaries m_dictionaries;
    std::uint64_t m_seed = 0;
    std::mutex m_loading;
    bool m_loaded = false;
    mutable std::mutex m_mutex; ///< guards m_segments
    std::shared_ptr<const SegmentList> m_segments = std::make_shared<const SegmentList>();
};

} // namespace claviger::audit
