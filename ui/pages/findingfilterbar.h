// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/findingfilterproxy.h"

#include <QWidget>

class QPushButton;

namespace claviger {

class ChoiceChip;

/// The row of compact menus that narrow down the Findings page.
class FindingFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FindingFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] FindingFilter filter() const;
    void setFilter(const FindingFilter &filter); ///< emits nothing

Q_SIGNALS:
    void changed();
    void clearRequested();

private:
    void showClear();

    ChoiceChip *m_state;
    ChoiceChip *m_severity;
    ChoiceChip *m_rule;
    QPushButton *m_clear;
    QStringList m_titles; ///< of the rules
};

} // namespace claviger
