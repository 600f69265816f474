// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace claviger {

/// Roles that all models of this room share, so that views need not include a model's implementation.
enum Role {
    SortRole = Qt::UserRole + 1, ///< the raw value: text folded, times as ms, numbers as they are
    KeyRole,                     ///< the claviger::Key of the row
    StatusRole,                  ///< a claviger::KeyState as int
    CuttingOverRole,             ///< bool: a replacement exists and this key still works
    ProvidedRole,                ///< bool: the service tells this value at all
    ScopeListRole,               ///< QStringList: all scopes
    CountRole,                   ///< int: keys below a node of the tree, findings of a page …
    NodeRole,                    ///< a claviger::NodeId of the tree
    PageRole,                    ///< a claviger::Page as int
    ProblemRole,                 ///< QString: what is wrong with it; empty if nothing
    NoteRole,                    ///< QString: secondary words beside or below the main ones
    DepthRole,                   ///< int: how far a row is indented below the one that it belongs to
    TotalRole,                   ///< bool: the row sums up all others
    SeverityRole,                ///< a claviger::Finding::Severity as int
    HeaderPathRole,              ///< QStringList: titles of a column from its group down to its own
    OutcomeRole,                 ///< a claviger::Act::Outcome as int
};

} // namespace claviger
