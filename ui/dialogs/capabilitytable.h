// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/servicedescription.h"

#include <QWidget>

class QGridLayout;

namespace claviger {

class ToneLabel;

/// What a personal and an org-wide key may do, side by side, with where each fact comes from. The chosen
/// kind of key stands out.
class CapabilityTable : public QWidget
{
    Q_OBJECT
public:
    explicit CapabilityTable(const ServiceDescription &service, QWidget *parent = nullptr);

    void setPrincipal(Principal principal);

private:
    void addHead();
    void addRow(const CapabilityDescription &capability);
    ToneLabel *addCell(const Ability &ability, int row, int column);

    struct Cell
    {
        ToneLabel *label;
        Principal principal;
        Ability ability;
    };
    QGridLayout *m_grid;
    QList<Cell> m_cells;
    QString m_personal;
    QString m_organisation;
};

} // namespace claviger
