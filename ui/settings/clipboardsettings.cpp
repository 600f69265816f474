// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/clipboardsettings.h"

#include "ui/dialogs/field.h"
#include "ui/dialogs/noticebar.h"
#include "ui/platform/settings.h"

#include <QSpinBox>

namespace claviger {

using namespace Qt::StringLiterals;

ClipboardSettings::ClipboardSettings(std::chrono::seconds hold, const QString &limit, QWidget *parent)
    : SettingsPage(tr("Clipboard"),
                   tr("A secret that you copy is taken back after a while, when the vault locks and when the "
                      "program ends, unless you have copied something else by then. Clipboard histories are "
                      "asked to leave it out."),
                   parent)
    , m_seconds(new QSpinBox(this))
{
    m_seconds->setObjectName(u"clipboardSeconds"_s);
    m_seconds->setRange(Settings::shortestHold, Settings::longestHold);
    m_seconds->setValue(int(hold.count()));
    m_seconds->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    add(new Field(tr("&Seconds"), m_seconds, this));
    if (!limit.isEmpty()) {
        auto *notice = new NoticeBar(Tone::Warn, limit, this);
        notice->setObjectName(u"clipboardLimit"_s);
        add(notice);
    }
    connect(m_seconds, &QSpinBox::valueChanged, this, &ClipboardSettings::changed);
}

std::chrono::seconds ClipboardSettings::hold() const
{
    return std::chrono::seconds(m_seconds->value());
}

} // namespace claviger
