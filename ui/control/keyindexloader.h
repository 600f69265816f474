// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/posture/keyindex.h"

#include <QObject>

#include <optional>

namespace claviger {

/// Has the index of the keys made away from the GUI's thread whenever the vault was read anew. One at a time:
/// of those that are wanted meanwhile only the last is made, and no index of older keys is handed out. Main
/// thread.
class KeyIndexLoader final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void setInventory(const Inventory &inventory);
    /// No index is handed out any more, not even one that is being made.
    void clear();

Q_SIGNALS:
    void made(const claviger::KeyIndexPtr &index);

private:
    void make(const Inventory &inventory);
    void onMade(const Result<KeyIndexPtr> &index);

    bool m_isMaking = false;
    bool m_isWanted = false; ///< what is being made
    std::optional<Inventory> m_next;
};

} // namespace claviger
