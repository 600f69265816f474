// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/actfilterproxy.h"

#include <QWidget>

class QPushButton;

namespace claviger {

class ChoiceChip;

/// What the acts are about and how they ended, one chip each, and a way back to all.
class JournalFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit JournalFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] ActFilter filter() const;
    void clear(); ///< does not emit changed()

Q_SIGNALS:
    void changed();
    void clearRequested();

private:
    void showClear();

    ChoiceChip *m_topic;
    ChoiceChip *m_outcome;
    QPushButton *m_clear;
};

} // namespace claviger
