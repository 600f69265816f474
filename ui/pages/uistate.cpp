// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/uistate.h"

namespace claviger {

using namespace Qt::StringLiterals;

UiState::UiState(const QString &file) : m_settings(file, QSettings::IniFormat) {}

QByteArray UiState::geometry() const
{
    return m_settings.value(u"window/geometry"_s).toByteArray();
}

void UiState::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(u"window/geometry"_s, geometry);
}

QByteArray UiState::splitter() const
{
    return m_settings.value(u"window/splitter"_s).toByteArray();
}

void UiState::setSplitter(const QByteArray &splitter)
{
    m_settings.setValue(u"window/splitter"_s, splitter);
}

QByteArray UiState::keyColumns() const
{
    return m_settings.value(u"keys/columns"_s).toByteArray();
}

void UiState::setKeyColumns(const QByteArray &columns)
{
    m_settings.setValue(u"keys/columns"_s, columns);
}

QByteArray UiState::applicationColumns() const
{
    return m_settings.value(u"applications/columns"_s).toByteArray();
}

void UiState::setApplicationColumns(const QByteArray &columns)
{
    m_settings.setValue(u"applications/columns"_s, columns);
}

QByteArray UiState::eventColumns() const
{
    return m_settings.value(u"audit/columns"_s).toByteArray();
}

void UiState::setEventColumns(const QByteArray &columns)
{
    m_settings.setValue(u"audit/columns"_s, columns);
}

QByteArray UiState::facets() const
{
    return m_settings.value(u"audit/facets"_s).toByteArray();
}

void UiState::setFacets(const QByteArray &state)
{
    m_settings.setValue(u"audit/facets"_s, state);
}

QByteArray UiState::auditPanes() const
{
    return m_settings.value(u"audit/panes"_s).toByteArray();
}

void UiState::setAuditPanes(const QByteArray &sizes)
{
    m_settings.setValue(u"audit/panes"_s, sizes);
}

QByteArray UiState::findingColumns() const
{
    return m_settings.value(u"findings/columns"_s).toByteArray();
}

void UiState::setFindingColumns(const QByteArray &columns)
{
    m_settings.setValue(u"findings/columns"_s, columns);
}

QByteArray UiState::journalColumns() const
{
    return m_settings.value(u"journal/columns"_s).toByteArray();
}

void UiState::setJournalColumns(const QByteArray &columns)
{
    m_settings.setValue(u"journal/columns"_s, columns);
}

int UiState::trailDays() const
{
    return m_settings.value(u"keys/traildays"_s, 30).toInt();
}

void UiState::setTrailDays(int days)
{
    m_settings.setValue(u"keys/traildays"_s, days);
}

bool UiState::sidebarVisible() const
{
    return m_settings.value(u"window/sidebar"_s, true).toBool();
}

void UiState::setSidebarVisible(bool visible)
{
    m_settings.setValue(u"window/sidebar"_s, visible);
}

bool UiState::inspectorVisible() const
{
    return m_settings.value(u"window/inspector"_s, true).toBool();
}

void UiState::setInspectorVisible(bool visible)
{
    m_settings.setValue(u"window/inspector"_s, visible);
}

ColourScheme UiState::colourScheme() const
{
    const QString name = m_settings.value(u"window/colours"_s).toString();
    if (name == "light"_L1)
        return ColourScheme::Light;
    return name == "dark"_L1 ? ColourScheme::Dark : ColourScheme::System;
}

void UiState::setColourScheme(ColourScheme scheme)
{
    switch (scheme) {
    case ColourScheme::System:
        m_settings.remove(u"window/colours"_s);
        return;
    case ColourScheme::Light:
        m_settings.setValue(u"window/colours"_s, u"light"_s);
        return;
    case ColourScheme::Dark:
        m_settings.setValue(u"window/colours"_s, u"dark"_s);
        return;
    }
    Q_UNREACHABLE();
}

} // namespace claviger
