// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/factslist.h"

#include "ui/style/tonelabel.h"
#include "ui/style/textroles.h"

#include <QGridLayout>

namespace claviger {

FactsList::FactsList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
}

ToneLabel *FactsList::add(const QString &name, const QString &value, Type type)
{
    const int row = m_grid->rowCount();
    auto *label = new ToneLabel(name, Tone::Muted, ToneLabel::Size::Body, this);
    label->setWordWrap(false);
    const bool known = !value.isEmpty();
    auto *fact = new ToneLabel(known ? value : tr("not provided"), known ? Tone::Normal : Tone::Muted,
                               ToneLabel::Size::Body, this);
    if (type == Type::Code && known)
        fact->setFont(fixedFont());
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fact->setAccessibleName(name);
    // The fixed font is lower: without this its line would sit above its name's.
    fact->setMinimumHeight(label->sizeHint().height());
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(fact, row, 1, Qt::AlignTop);
    return fact;
}

} // namespace claviger
