// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/filterchip.h"

class QLineEdit;

namespace claviger {

/// A filter by a part of a scope's id, typed in the chip's menu.
class ScopeChip final : public FilterChip
{
    Q_OBJECT
public:
    explicit ScopeChip(QWidget *parent = nullptr);

    [[nodiscard]] QString scope() const;
    void setScope(const QString &scope); ///< does not emit changed()

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_edit;
};

} // namespace claviger
