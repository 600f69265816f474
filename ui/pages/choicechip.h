// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/filterchip.h"

class QActionGroup;

namespace claviger {

/// A filter of which one value is set at a time. The first choice means "any".
class ChoiceChip final : public FilterChip
{
    Q_OBJECT
public:
    ChoiceChip(const QString &title, const QString &any, QWidget *parent = nullptr);

    void addChoice(const QString &text, int value);
    [[nodiscard]] int value() const;
    void setValue(int value); ///< does not emit changed()

Q_SIGNALS:
    void changed();

private:
    void add(const QString &text, int value);
    void showChosen();
    QActionGroup *m_group;
};

} // namespace claviger
