// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/viewschip.h"

#include "models/tables/plaintip.h"

namespace claviger {

using namespace Qt::StringLiterals;

ViewsChip::ViewsChip(QWidget *parent) : NamedChip(tr("View"), tr("Save this view…"), u"view"_s, parent)
{
    setViews({}, {});
}

void ViewsChip::setViews(const QList<AuditView> &builtIn, const QList<AuditView> &saved)
{
    m_builtIn = builtIn;
    m_saved = saved;
    const auto entriesOf = [](const QList<AuditView> &views) {
        QList<Entry> entries;
        for (const AuditView &view : views)
            entries.append({view.name, plainTip(view.query)});
        return entries;
    };
    setEntries(entriesOf(saved), entriesOf(builtIn));
}

void ViewsChip::choose(bool isOwn, qsizetype at)
{
    // A copy: whoever listens may set other views.
    const AuditView view = isOwn ? m_saved.at(at) : m_builtIn.at(at);
    Q_EMIT chosen(view);
}

} // namespace claviger
