// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/actfilterproxy.h"

#include "models/tables/actmodel.h"

#include <algorithm>

namespace claviger {

ActFilterProxy::ActFilterProxy(ActModel &model, QObject *parent) : ArrangedProxy(parent), m_model(model)
{
    setSourceModel(&model);
}

void ActFilterProxy::setFilter(const ActFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rearrange();
}

void ActFilterProxy::setConnection(const QString &name)
{
    if (name == m_connection)
        return;
    m_connection = name;
    rearrange();
}

void ActFilterProxy::setText(const QString &text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    rearrange();
}

bool ActFilterProxy::accepts(int sourceRow) const
{
    const Act &act = m_model.act(sourceRow);
    const QString &haystack = m_model.haystack(sourceRow);
    return (m_connection.isEmpty() || act.place == m_connection) &&
           (!m_filter.topic || topicOf(act.kind) == *m_filter.topic) &&
           (!m_filter.outcome || act.outcome == *m_filter.outcome) &&
           std::ranges::all_of(m_words, [&haystack](const QString &word) { return haystack.contains(word); });
}

} // namespace claviger
