// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/paletteentries.h"

#include "models/tables/connectiontreemodel.h"
#include "models/tables/keytablemodel.h"
#include "models/tables/namedfilter.h"
#include "models/tables/roles.h"
#include "ui/mainwindow/commandpalette.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

/// "Rotate…" of "&Rotate…".
QString plain(QString text)
{
    return text.remove(u'&');
}

void addActions(const QList<QAction *> &actions, const QString &menu, QList<PaletteEntry> &entries)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (const QMenu *inner = action->menu()) {
            const QString title = plain(inner->title());
            addActions(inner->actions(), menu.isEmpty() ? title : QString(menu % u" › "_s % title), entries);
            continue;
        }
        PaletteEntry entry{PaletteEntry::Kind::Action, plain(action->text()), menu};
        entry.shortcut = action->shortcut().toString(QKeySequence::NativeText);
        if (!action->isEnabled())
            entry.whyNot = action->toolTip();
        entry.target = QVariant::fromValue(action);
        entries.append(entry);
    }
}

/// A group of members is named by the place that it is in.
QModelIndex placeAbove(const ConnectionTreeModel &tree, QModelIndex node)
{
    while (node.isValid() && tree.place(node) == tree.place(node.parent()))
        node = node.parent();
    return node;
}

void addPlaces(const ConnectionTreeModel &tree, const QModelIndex &parent, QList<PaletteEntry> &entries)
{
    for (int row = 0; row < tree.rowCount(parent); ++row) {
        const QModelIndex node = tree.index(row, 0, parent);
        const KeyPlace place = tree.place(node);
        // The group of the members is the place that it is in, which is listed already.
        if (place != tree.place(parent)) {
            PaletteEntry entry{PaletteEntry::Kind::Place, node.data().toString(), {}};
            const QString where = placeAbove(tree, parent).data().toString();
            const QString note = node.data(NoteRole).toString();
            entry.note = where.isEmpty() || note.isEmpty() ? where + note : QString(note % u" · "_s % where);
            entry.target = QVariant::fromValue(place);
            entries.append(entry);
        }
        addPlaces(tree, node, entries);
    }
}

} // namespace

QList<PaletteEntry> actionEntries(const QMenuBar &bar)
{
    QList<PaletteEntry> entries;
    addActions(bar.actions(), {}, entries);
    return entries;
}

QList<PaletteEntry> pageEntries(const QAbstractItemModel &pages)
{
    QList<PaletteEntry> entries;
    for (int row = 0; row < pages.rowCount(); ++row) {
        const QModelIndex page = pages.index(row, 0);
        PaletteEntry entry{PaletteEntry::Kind::Page, page.data().toString(), CommandPalette::tr("Page")};
        entry.target = page.data(PageRole);
        entries.append(entry);
    }
    return entries;
}

QList<PaletteEntry> placeEntries(const ConnectionTreeModel &tree)
{
    QList<PaletteEntry> entries;
    addPlaces(tree, {}, entries);
    return entries;
}

QList<PaletteEntry> filterEntries(const QList<NamedFilter> &own, const KeyPlace &here)
{
    QList<NamedFilter> builtIn = builtInFilters();
    for (NamedFilter &each : builtIn)
        each.filter.place = here;
    QList<PaletteEntry> entries;
    for (const NamedFilter &each : own + builtIn) {
        PaletteEntry entry{PaletteEntry::Kind::Filter, each.name, CommandPalette::tr("Filter of keys")};
        entry.target = QVariant::fromValue(each.filter);
        entries.append(entry);
    }
    return entries;
}

QList<PaletteEntry> keyEntries(const KeyTableModel &keys)
{
    QList<PaletteEntry> entries;
    entries.reserve(keys.rowCount());
    for (int at = 0; at < keys.rowCount(); ++at) {
        const KeyRow &row = keys.row(at);
        PaletteEntry entry{PaletteEntry::Kind::Key, row.key.name.isEmpty() ? row.key.prefix : row.key.name,
                           row.workspace.isEmpty() ? row.connection
                                                   : QString(row.workspace % u" · "_s % row.connection)};
        entry.keywords = row.key.prefix;
        KeyFilter filter;
        filter.place = {row.key.connectionId, {}, {}};
        filter.keyId = row.key.id; // a name may belong to several
        entry.target = QVariant::fromValue(filter);
        entries.append(entry);
    }
    return entries;
}

QAction *actionOf(const PaletteEntry &entry)
{
    return entry.target.value<QAction *>();
}

} // namespace claviger
