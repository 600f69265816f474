// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/style/tonelabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace claviger {

SettingsPage::SettingsPage(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_title(title), m_fields(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new ToneLabel(title, Tone::Normal, ToneLabel::Size::Section, this));
    column->addWidget(new ToneLabel(sentence, Tone::Muted, ToneLabel::Size::Body, this));
    m_fields->setContentsMargins(0, 12, 0, 0);
    m_fields->setSpacing(12);
    column->addLayout(m_fields);
    column->addStretch();
}

void SettingsPage::add(QWidget *field)
{
    m_fields->addWidget(field);
}

QCheckBox *SettingsPage::addSwitch(const QString &name, const QString &text, bool on, const QString &note)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(name);
    box->setChecked(on);
    box->setAccessibleDescription(note);
    auto *both = new QVBoxLayout;
    both->setSpacing(4);
    both->addWidget(box);
    if (!note.isEmpty())
        both->addWidget(new ToneLabel(note, Tone::Muted, ToneLabel::Size::Caption, this));
    m_fields->addLayout(both);
    return box;
}

} // namespace claviger
