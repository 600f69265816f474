// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspectorform.h"

#include "ui/style/textroles.h"
#include "ui/widgets/wraplabel.h"

#include <QGridLayout>

namespace claviger {

InspectorForm::InspectorForm(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
}

void InspectorForm::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows = 0;
}

void InspectorForm::add(const QString &caption, const QString &value, Look look, const QString &toolTip)
{
    auto *name = new WrapLabel(caption, this);
    name->setMuted(true);
    name->setFixedWidth(fontMetrics().averageCharWidth() * 13);
    auto *text = new WrapLabel(value, this);
    text->setMuted(look == Look::Muted);
    if (look == Look::Fixed)
        text->setFont(fixedFont());
    text->setToolTip(toolTip);
    text->setAccessibleName(tr("%1: %2").arg(caption, value));
    m_grid->addWidget(name, m_rows, 0, Qt::AlignTop);
    m_grid->addWidget(text, m_rows, 1);
    ++m_rows;
}

} // namespace claviger
