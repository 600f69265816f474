// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/columntable.h"

namespace claviger {

/// The table of machine-to-machine applications.
class ApplicationTableView final : public ColumnTable
{
    Q_OBJECT
public:
    explicit ApplicationTableView(QWidget *parent = nullptr);

protected:
    [[nodiscard]] Layout firstLayout() const override;
    [[nodiscard]] QList<int> roomyColumns() const override;
};

} // namespace claviger
