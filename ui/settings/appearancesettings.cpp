// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancesettings.h"

#include "ui/dialogs/field.h"

#include <QComboBox>

namespace claviger {

using namespace Qt::StringLiterals;

AppearanceSettings::AppearanceSettings(ColourScheme scheme, QWidget *parent)
    : SettingsPage(tr("Appearance"), tr("A high-contrast palette of the desktop is left as it is."), parent)
    , m_scheme(new QComboBox(this))
{
    m_scheme->setObjectName(u"scheme"_s);
    m_scheme->addItem(tr("As the system"), int(ColourScheme::System));
    m_scheme->addItem(tr("Light"), int(ColourScheme::Light));
    m_scheme->addItem(tr("Dark"), int(ColourScheme::Dark));
    m_scheme->setCurrentIndex(m_scheme->findData(int(scheme)));
    m_scheme->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    add(new Field(tr("&Colours"), m_scheme, this));
    connect(m_scheme, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT schemeChosen(ColourScheme(m_scheme->currentData().toInt())); });
}

} // namespace claviger
