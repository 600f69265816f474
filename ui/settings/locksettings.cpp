// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/locksettings.h"

#include "ui/dialogs/field.h"
#include "ui/platform/settings.h"

#include <QCheckBox>
#include <QSpinBox>

namespace claviger {

using namespace Qt::StringLiterals;

LockSettings::LockSettings(const LockRules &rules, QWidget *parent)
    : SettingsPage(tr("Lock"),
                   tr("A locked vault is closed: nothing of it is on the screen or in memory. Forms that you "
                      "were filling in come back when you unlock it."),
                   parent)
    , m_idle(addSwitch(u"lockWhenIdle"_s, tr("After a time without &input"), rules.idleMinutes > 0))
    , m_minutes(new QSpinBox(this))
{
    m_minutes->setObjectName(u"idleMinutes"_s);
    m_minutes->setRange(1, Settings::longestIdle);
    m_minutes->setValue(rules.idleMinutes > 0 ? rules.idleMinutes : LockRules().idleMinutes);
    m_minutes->setEnabled(m_idle->isChecked());
    m_minutes->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    add(new Field(tr("&Minutes"), m_minutes, this));
    m_sleep = addSwitch(u"lockOnSleep"_s, tr("When the computer goes to &sleep"), rules.onSleep,
                        tr("Before it sleeps where the system tells; right after it wakes up elsewhere."));
    m_screen = addSwitch(u"lockOnScreenLock"_s, tr("When the s&creen is locked"), rules.onScreenLock);
    m_minimise = addSwitch(u"lockOnMinimise"_s, tr("When the window is mi&nimised"), rules.onMinimise);
    for (QCheckBox *box : {m_idle, m_sleep, m_screen, m_minimise})
        connect(box, &QCheckBox::toggled, this, &LockSettings::changed);
    connect(m_idle, &QCheckBox::toggled, m_minutes, &QWidget::setEnabled);
    connect(m_minutes, &QSpinBox::valueChanged, this, &LockSettings::changed);
}

LockRules LockSettings::rules() const
{
    return {m_idle->isChecked() ? m_minutes->value() : 0, m_sleep->isChecked(), m_screen->isChecked(),
            m_minimise->isChecked()};
}

} // namespace claviger
