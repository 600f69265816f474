// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/keyindexloader.h"

#include "models/domain/whendone.h"

#include <utility>

namespace claviger {

void KeyIndexLoader::setInventory(const Inventory &inventory)
{
    if (!m_isMaking)
        return make(inventory);
    m_isWanted = false;
    m_next = inventory;
}

void KeyIndexLoader::clear()
{
    m_isWanted = false;
    m_next.reset();
}

void KeyIndexLoader::make(const Inventory &inventory)
{
    m_isMaking = true;
    m_isWanted = true;
    whenDone(indexKeys(inventory), this, [this](const Result<KeyIndexPtr> &index) { onMade(index); });
}

void KeyIndexLoader::onMade(const Result<KeyIndexPtr> &index)
{
    m_isMaking = false;
    if (const auto next = std::exchange(m_next, std::nullopt))
        return make(*next);
    if (m_isWanted && index)
        Q_EMIT made(*index);
}

} // namespace claviger
