// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/capabilitytable.h"

#include "ui/dialogs/provenancelabel.h"
#include "ui/style/tonelabel.h"

#include <QGridLayout>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

enum Column { What, Personal, Organisation, Source };

QString titleOf(const ServiceDescription &service, Principal principal, const QString &otherwise)
{
    for (const PrincipalDescription &each : service.principals) {
        if (each.principal == principal)
            return each.title;
    }
    return otherwise;
}

QString cellText(const Ability &ability)
{
    const QString mark = !ability.allowed   ? QString()
                         : *ability.allowed ? CapabilityTable::tr("✓ yes")
                                            : CapabilityTable::tr("✕ no");
    if (mark.isEmpty())
        return ability.words.isEmpty() ? CapabilityTable::tr("not told") : ability.words;
    return ability.words.isEmpty() ? mark : CapabilityTable::tr("%1: %2").arg(mark, ability.words);
}

Tone toneOf(const Ability &ability)
{
    if (!ability.allowed)
        return Tone::Normal;
    return *ability.allowed ? Tone::Ok : Tone::Bad;
}

} // namespace

CapabilityTable::CapabilityTable(const ServiceDescription &service, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_personal(titleOf(service, Principal::Personal, tr("Personal")))
    , m_organisation(titleOf(service, Principal::Organisation, tr("Org-wide")))
{
    setObjectName(u"capabilities"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(What, 5);
    m_grid->setColumnStretch(Personal, 4);
    m_grid->setColumnStretch(Organisation, 4);
    addHead();
    for (const CapabilityDescription &capability : service.capabilities)
        addRow(capability);
}

void CapabilityTable::addHead()
{
    const auto head = [this](const QString &text, int column, Principal principal) {
        auto *label = new ToneLabel(text, Tone::Muted, ToneLabel::Size::Caption, this);
        m_grid->addWidget(label, 0, column, Qt::AlignTop);
        if (principal != Principal::NotProvided)
            m_cells.append({label, principal, {}});
    };
    head(tr("May it …"), What, Principal::NotProvided);
    head(m_personal, Personal, Principal::Personal);
    head(m_organisation, Organisation, Principal::Organisation);
}

void CapabilityTable::addRow(const CapabilityDescription &capability)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(new ToneLabel(capability.title, Tone::Normal, ToneLabel::Size::Body, this), row, What,
                      Qt::AlignTop);
    const auto cell = [&](const Ability &ability, Column column, Principal principal, const QString &who) {
        ToneLabel *label = addCell(ability, row, column);
        label->setAccessibleName(tr("%1, %2: %3").arg(capability.title, who, label->text()));
        m_cells.append({label, principal, ability});
    };
    cell(capability.personal, Personal, Principal::Personal, m_personal);
    cell(capability.organisation, Organisation, Principal::Organisation, m_organisation);
    m_grid->addWidget(new ProvenanceLabel(capability.provenance, this), row, Source, Qt::AlignTop);
}

ToneLabel *CapabilityTable::addCell(const Ability &ability, int row, int column)
{
    auto *label = new ToneLabel(cellText(ability), toneOf(ability), ToneLabel::Size::Body, this);
    m_grid->addWidget(label, row, column, Qt::AlignTop);
    return label;
}

void CapabilityTable::setPrincipal(Principal principal)
{
    for (const Cell &cell : std::as_const(m_cells)) {
        const bool chosen = cell.principal == principal;
        cell.label->setTone(chosen ? toneOf(cell.ability) : Tone::Muted);
        QFont font = cell.label->font();
        font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
        cell.label->setFont(font);
    }
}

} // namespace claviger
