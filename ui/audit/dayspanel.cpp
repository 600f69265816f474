// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/dayspanel.h"

#include "ui/audit/captiontoggle.h"
#include "ui/audit/chartortable.h"
#include "ui/audit/sparkline.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr int tableHeight = 160;

} // namespace

DaysPanel::DaysPanel(std::span<const int> choices, QWidget *parent)
    : QWidget(parent)
    , m_choices(new QButtonGroup(this))
    , m_line(new Sparkline(this))
    , m_stack(new ChartOrTable(m_line, u"daysAsTable"_s, this))
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(bar);
    layout->addWidget(m_stack);
    for (const int days : choices) {
        addChoice(days);
        bar->addWidget(m_choices->button(days));
    }
    bar->addStretch();
    bar->addWidget(m_stack->toggle());
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int days) {
        refill();
        Q_EMIT daysChosen(days);
    });
    connect(m_stack, &ChartOrTable::toggled, this, &DaysPanel::refill);
    refill();
}

void DaysPanel::addChoice(int days)
{
    const QString meaning = tr("The last %n day(s)", nullptr, days);
    auto *choice = new CaptionToggle(u"days%1"_s.arg(days), tr("%1 d", "days").arg(days), meaning, this);
    choice->setAccessibleName(meaning);
    m_choices->addButton(choice, days);
    choice->setChecked(m_choices->buttons().size() == 1);
}

int DaysPanel::days() const
{
    return m_choices->checkedId();
}

void DaysPanel::setDays(int days)
{
    if (QAbstractButton *choice = m_choices->button(days))
        choice->setChecked(true);
    refill();
}

void DaysPanel::setContent(const TimelineContent &content)
{
    m_content = content;
    refill();
}

void DaysPanel::refill()
{
    m_shown = m_content.last(days());
    m_line->setContent(m_shown);
    m_stack->setTableContent(m_shown);
    m_stack->setFixedHeight(m_stack->showsTable() ? tableHeight : m_line->sizeHint().height());
}

} // namespace claviger
