// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/arrangedproxy.h"
#include "models/tables/findingplace.h"
#include "models/tables/findingrow.h"

#include <optional>

namespace claviger {

class FindingTableModel;

/// What the Findings page is narrowed down to. All parts must hold.
struct FindingFilter
{
    std::optional<FindingRecord::State> state = FindingRecord::State::Open; ///< nothing: any
    std::optional<Finding::Severity> severity{};
    QString title; ///< of the rule; empty: any

    bool operator==(const FindingFilter &) const = default;
};

/// The findings that the page shows, in its order.
class FindingFilterProxy final : public ArrangedProxy
{
    Q_OBJECT
public:
    /// \a model must outlive the proxy.
    explicit FindingFilterProxy(FindingTableModel &model, QObject *parent = nullptr);

    void setFilter(const FindingFilter &filter);
    [[nodiscard]] const FindingFilter &filter() const { return m_filter; }
    void setPlace(const KeyPlace &place);
    /// What the findings are about: tells in which place they are.
    void setKeys(const KeysByIdentity &keys);
    void setText(const QString &text); ///< every word must occur in title, sentence or names
    /// Findings in the place that are in this state.
    [[nodiscard]] int countInPlace(FindingRecord::State state) const;

protected:
    [[nodiscard]] bool accepts(int sourceRow) const override;

private:
    [[nodiscard]] bool isInPlace(int sourceRow) const;

    FindingTableModel &m_model;
    FindingFilter m_filter;
    KeyPlace m_place;
    KeysByIdentity m_keys;
    QStringList m_words;
};

} // namespace claviger
