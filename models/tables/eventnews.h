// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/answer.h"

#include <QStringList>

#include <span>
#include <vector>

namespace claviger {

/// What an event was the first with, of all events of its key: the key's first use at all, or its first from
/// an address, from a network, with a program, in an action. A value; pure.
class EventNews
{
public:
    /// Nothing can be told of an event without a key or without a time.
    explicit EventNews(const audit::EventRow &event);

    /// How often was its key used before, and how often with each of the same values?
    [[nodiscard]] const std::vector<audit::Question> &questions() const { return m_questions; }
    /// The sentences that the answers to these amount to, for a person; none: nothing was new.
    [[nodiscard]] QStringList sentences(std::span<const audit::Answer> answers) const;

private:
    void ask(const audit::FacetOf &facet, const QByteArray &value);

    audit::Condition m_before;            ///< earlier events of the key
    std::vector<audit::FacetOf> m_facets; ///< of the questions from the second on
    std::vector<audit::Question> m_questions;
};

} // namespace claviger
