// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keyfilterbar.h"

#include "ui/pages/choicechip.h"
#include "ui/pages/keystatuschip.h"
#include "ui/pages/scopechip.h"
#include "ui/style/textroles.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace claviger {

using namespace Qt::StringLiterals;

KeyFilterBar::KeyFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_status(new KeyStatusChip(this))
    , m_scope(new ScopeChip(this))
    , m_expiry(new ChoiceChip(tr("Expires"), tr("At any time"), this))
    , m_unused(new ChoiceChip(tr("Unused"), tr("Used or not"), this))
    , m_kind(new ChoiceChip(tr("Kind"), tr("Any kind"), this))
    , m_clear(new QPushButton(tr("Clear filter"), this))
{
    m_status->setObjectName(u"statusChip"_s);
    m_scope->setObjectName(u"scopeChip"_s);
    m_expiry->setObjectName(u"expiryChip"_s);
    m_unused->setObjectName(u"unusedChip"_s);
    m_kind->setObjectName(u"kindChip"_s);
    m_clear->setObjectName(u"clearFilter"_s);
    fillChoices();
    setTextButton(*m_clear);
    m_clear->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_status, m_scope, m_expiry, m_unused, m_kind, m_clear})
        layout->addWidget(each);
    layout->addStretch();
    connect(m_status, &KeyStatusChip::changed, this, &KeyFilterBar::changed);
    connect(m_scope, &ScopeChip::changed, this, &KeyFilterBar::changed);
    connect(m_expiry, &ChoiceChip::changed, this, &KeyFilterBar::changed);
    connect(m_unused, &ChoiceChip::changed, this, &KeyFilterBar::changed);
    connect(m_kind, &ChoiceChip::changed, this, &KeyFilterBar::changed);
    connect(m_clear, &QPushButton::clicked, this, &KeyFilterBar::clearRequested);
}

void KeyFilterBar::fillChoices()
{
    using Expiry = KeyFilter::Expiry;
    m_expiry->addChoice(tr("within 7 days"), int(Expiry::Within7Days));
    m_expiry->addChoice(tr("within 14 days"), int(Expiry::Within14Days));
    m_expiry->addChoice(tr("within 30 days"), int(Expiry::Within30Days));
    m_expiry->addChoice(tr("within 90 days"), int(Expiry::Within90Days));
    m_expiry->addChoice(tr("in the past"), int(Expiry::Past));
    m_expiry->addChoice(tr("never"), int(Expiry::Never));
    m_expiry->addChoice(tr("not provided"), int(Expiry::NotProvided));
    using Unused = KeyFilter::Unused;
    m_unused->addChoice(tr("never used"), int(Unused::Never));
    m_unused->addChoice(tr("for 30 days"), int(Unused::For30Days));
    m_unused->addChoice(tr("for 90 days"), int(Unused::For90Days));
    m_unused->addChoice(tr("for 180 days"), int(Unused::For180Days));
    using Kind = KeyFilter::Kind;
    m_kind->addChoice(tr("cutting over"), int(Kind::CuttingOver));
    m_kind->addChoice(tr("with an administering scope"), int(Kind::AdminScope));
    m_kind->addChoice(tr("without an allowlist"), int(Kind::AnyAddress));
    m_kind->addChoice(tr("allowlist offered, but none set"), int(Kind::AllowlistMissing));
    m_kind->addChoice(tr("kept by hand"), int(Kind::ByHand));
}

KeyFilter KeyFilterBar::applied(KeyFilter filter) const
{
    filter.states = m_status->states();
    filter.scope = m_scope->scope();
    filter.expiry = KeyFilter::Expiry(m_expiry->value());
    filter.unused = KeyFilter::Unused(m_unused->value());
    filter.kind = KeyFilter::Kind(m_kind->value());
    return filter;
}

void KeyFilterBar::setFilter(const KeyFilter &filter)
{
    m_status->setStates(filter.states);
    m_scope->setScope(filter.scope);
    m_expiry->setValue(int(filter.expiry));
    m_unused->setValue(int(filter.unused));
    m_kind->setValue(int(filter.kind));
}

void KeyFilterBar::setClearable(bool clearable)
{
    m_clear->setVisible(clearable);
}

} // namespace claviger
