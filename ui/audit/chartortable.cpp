// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/chartortable.h"

#include "models/tables/timelinetablemodel.h"
#include "ui/audit/captiontoggle.h"
#include "ui/audit/timelinetable.h"

namespace claviger {

ChartOrTable::ChartOrTable(QWidget *chart, const QString &toggleName, QWidget *parent)
    : QStackedWidget(parent)
    , m_toggle(new CaptionToggle(toggleName, tr("Table"), tr("The same numbers as a table"), parent))
    , m_model(new TimelineTableModel(this))
    , m_table(new TimelineTable(*m_model, this))
{
    addWidget(chart);
    addWidget(m_table);
    connect(m_toggle, &QToolButton::toggled, this, [this](bool on) {
        setCurrentIndex(on ? 1 : 0);
        Q_EMIT toggled(on);
    });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT rowActivated(index.row()); });
}

bool ChartOrTable::showsTable() const
{
    return m_toggle->isChecked();
}

void ChartOrTable::setTableContent(const TimelineContent &content)
{
    m_model->setContent(content);
}

} // namespace claviger
