// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/keystate.h"

#include <QWidget>

namespace claviger {

/// The mark and the word of a key's state.
class StateBadge final : public QWidget
{
    Q_OBJECT
public:
    explicit StateBadge(QWidget *parent = nullptr);
    void setState(KeyState state);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    KeyState m_state = KeyState::Unknown;
};

} // namespace claviger
