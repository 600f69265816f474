// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/keystate.h"
#include "ui/widgets/filterchip.h"

#include <QSet>

namespace claviger {

/// A filter by any number of states.
class KeyStatusChip final : public FilterChip
{
    Q_OBJECT
public:
    explicit KeyStatusChip(QWidget *parent = nullptr);

    [[nodiscard]] QSet<KeyState> states() const;
    void setStates(const QSet<KeyState> &states); ///< does not emit changed()

Q_SIGNALS:
    void changed();

private:
    void showStates();
    QList<QAction *> m_actions;
};

} // namespace claviger
