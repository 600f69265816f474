// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findingfilterbar.h"

#include "models/posture/posturerule.h"
#include "ui/pages/choicechip.h"
#include "ui/style/textroles.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

// The chips' values: 0 stands for "any".
template <typename Enum> int valueOf(std::optional<Enum> chosen)
{
    return chosen ? int(*chosen) + 1 : 0;
}

template <typename Enum> std::optional<Enum> chosen(int value)
{
    return value == 0 ? std::nullopt : std::optional(Enum(value - 1));
}

} // namespace

FindingFilterBar::FindingFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_state(new ChoiceChip(tr("State"), tr("Any state"), this))
    , m_severity(new ChoiceChip(tr("Severity"), tr("Any severity"), this))
    , m_rule(new ChoiceChip(tr("Rule"), tr("Any rule"), this))
    , m_clear(new QPushButton(tr("Clear filter"), this))
{
    m_state->setObjectName(u"findingStateChip"_s);
    m_severity->setObjectName(u"findingSeverityChip"_s);
    m_rule->setObjectName(u"findingRuleChip"_s);
    m_clear->setObjectName(u"clearFindingFilter"_s);
    setTextButton(*m_clear);
    for (const auto state :
         {FindingRecord::State::Open, FindingRecord::State::Accepted, FindingRecord::State::Fixed})
        m_state->addChoice(wordOf(state), valueOf(std::optional(state)));
    for (const auto severity : {Finding::Severity::High, Finding::Severity::Medium, Finding::Severity::Low})
        m_severity->addChoice(wordOf(severity), valueOf(std::optional(severity)));
    for (const auto &rule : allPostureRules()) {
        m_titles << rule->title();
        m_rule->addChoice(rule->title(), int(m_titles.size()));
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *each : std::initializer_list<QWidget *>{m_state, m_severity, m_rule, m_clear})
        layout->addWidget(each);
    layout->addStretch();
    for (ChoiceChip *chip : {m_state, m_severity, m_rule}) {
        connect(chip, &ChoiceChip::changed, this, [this] {
            showClear();
            Q_EMIT changed();
        });
    }
    connect(m_clear, &QPushButton::clicked, this, &FindingFilterBar::clearRequested);
    setFilter({});
}

FindingFilter FindingFilterBar::filter() const
{
    FindingFilter filter;
    filter.state = chosen<FindingRecord::State>(m_state->value());
    filter.severity = chosen<Finding::Severity>(m_severity->value());
    filter.title = m_titles.value(m_rule->value() - 1);
    return filter;
}

void FindingFilterBar::setFilter(const FindingFilter &filter)
{
    m_state->setValue(valueOf(filter.state));
    m_severity->setValue(valueOf(filter.severity));
    m_rule->setValue(int(m_titles.indexOf(filter.title)) + 1);
    showClear();
}

void FindingFilterBar::showClear()
{
    m_clear->setVisible(filter() != FindingFilter());
}

} // namespace claviger
