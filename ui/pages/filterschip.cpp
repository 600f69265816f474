// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filterschip.h"

namespace claviger {

using namespace Qt::StringLiterals;

FiltersChip::FiltersChip(QWidget *parent)
    : NamedChip(tr("Filters"), tr("Save this filter…"), u"filter"_s, parent)
{
    setOwn({});
}

void FiltersChip::setOwn(const QList<NamedFilter> &own)
{
    m_own = own;
    const auto entriesOf = [](const QList<NamedFilter> &filters) {
        QList<Entry> entries;
        for (const NamedFilter &each : filters)
            entries.append({each.name});
        return entries;
    };
    setEntries(entriesOf(own), entriesOf(builtInFilters()));
    setShown(m_shown);
}

void FiltersChip::setShown(const KeyFilter &filter)
{
    m_shown = filter;
    setCurrent(nameOfFilter(filter, m_own));
    setSavable(filter.isNarrow() || !filter.place.isEverywhere()
                   ? QString()
                   : tr("Narrow the keys down first: all of them are shown."));
}

void FiltersChip::choose(bool isOwn, qsizetype at)
{
    if (isOwn) {
        const KeyFilter filter = m_own.at(at).filter; // a copy: whoever listens may set others
        Q_EMIT ownChosen(filter);
    } else {
        Q_EMIT builtInChosen(builtInFilters().at(at).filter);
    }
}

} // namespace claviger
