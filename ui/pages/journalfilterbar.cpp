// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/journalfilterbar.h"

#include "models/tables/actmodel.h"
#include "ui/pages/choicechip.h"
#include "ui/style/textroles.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace claviger {

using namespace Qt::StringLiterals;

JournalFilterBar::JournalFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_topic(new ChoiceChip(tr("About"), tr("Anything"), this))
    , m_outcome(new ChoiceChip(tr("Result"), tr("Any result"), this))
    , m_clear(new QPushButton(tr("Clear filter"), this))
{
    m_topic->setObjectName(u"actTopicChip"_s);
    m_outcome->setObjectName(u"actOutcomeChip"_s);
    m_clear->setObjectName(u"clearJournalFilter"_s);
    setTextButton(*m_clear);
    // The chips' values: 0 stands for "any".
    for (const ActTopic topic : allActTopics())
        m_topic->addChoice(topicTitle(topic), int(topic) + 1);
    for (const auto outcome : {Act::Outcome::Succeeded, Act::Outcome::Failed, Act::Outcome::Unknown})
        m_outcome->addChoice(outcomeTitle(outcome), int(outcome) + 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *each : std::initializer_list<QWidget *>{m_topic, m_outcome, m_clear})
        layout->addWidget(each);
    layout->addStretch();
    for (ChoiceChip *chip : {m_topic, m_outcome}) {
        connect(chip, &ChoiceChip::changed, this, [this] {
            showClear();
            Q_EMIT changed();
        });
    }
    connect(m_clear, &QPushButton::clicked, this, &JournalFilterBar::clearRequested);
    showClear();
}

ActFilter JournalFilterBar::filter() const
{
    ActFilter filter;
    if (m_topic->value() > 0)
        filter.topic = ActTopic(m_topic->value() - 1);
    if (m_outcome->value() > 0)
        filter.outcome = Act::Outcome(m_outcome->value() - 1);
    return filter;
}

void JournalFilterBar::clear()
{
    m_topic->setValue(0);
    m_outcome->setValue(0);
    showClear();
}

void JournalFilterBar::showClear()
{
    m_clear->setVisible(filter() != ActFilter());
}

} // namespace claviger
