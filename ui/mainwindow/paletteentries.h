// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/palettemodel.h"

class QAction;
class QAbstractItemModel;
class QMenuBar;

namespace claviger {

class ConnectionTreeModel;
class KeyTableModel;
struct KeyPlace;
struct NamedFilter;

/// Every action of the menus, those of inner menus too, with its menu as the note; its target is the action.
[[nodiscard]] QList<PaletteEntry> actionEntries(const QMenuBar &bar);
/// The pages of a list; the target is the Page as int.
[[nodiscard]] QList<PaletteEntry> pageEntries(const QAbstractItemModel &pages);
/// Connections, workspaces, projects and members; the target is a KeyPlace.
[[nodiscard]] QList<PaletteEntry> placeEntries(const ConnectionTreeModel &tree);
/// The filters of the Keys page with a name, those of a person first; the target is a KeyFilter. Those that
/// come with the program hold \a here.
[[nodiscard]] QList<PaletteEntry> filterEntries(const QList<NamedFilter> &own, const KeyPlace &here);
/// Every key, with where it is; the target is a KeyFilter that shows this key alone.
[[nodiscard]] QList<PaletteEntry> keyEntries(const KeyTableModel &keys);

/// The action that is the target of \a entry.
[[nodiscard]] QAction *actionOf(const PaletteEntry &entry);

} // namespace claviger
