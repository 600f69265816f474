// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QTimeZone>

#include <optional>

namespace claviger {

/// Which zone times are in that name none: UTC is assumed until one is chosen. Zones can be typed, too.
class ZoneChoice final : public QComboBox
{
    Q_OBJECT
public:
    explicit ZoneChoice(QWidget *parent = nullptr);

    /// Nothing: it was not said.
    [[nodiscard]] std::optional<QTimeZone> zone() const;
    void setZone(const std::optional<QTimeZone> &zone);

Q_SIGNALS:
    void zoneChosen();
};

} // namespace claviger
