// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/applystyle.h"

#include <QByteArray>
#include <QSettings>

namespace claviger {

/// How the window was left: layout and geometry, never a secret nor a name from the vault. Kept in one
/// file that the composition root names. GUI thread only.
class UiState final
{
public:
    explicit UiState(const QString &file);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray splitter() const;
    void setSplitter(const QByteArray &splitter);
    [[nodiscard]] QByteArray keyColumns() const; ///< order, widths and visibility, sort column
    void setKeyColumns(const QByteArray &columns);
    [[nodiscard]] QByteArray applicationColumns() const;
    void setApplicationColumns(const QByteArray &columns);
    [[nodiscard]] QByteArray eventColumns() const;
    void setEventColumns(const QByteArray &columns);
    [[nodiscard]] QByteArray facets() const; ///< which are closed
    void setFacets(const QByteArray &state);
    [[nodiscard]] QByteArray auditPanes() const;
    void setAuditPanes(const QByteArray &sizes);
    [[nodiscard]] QByteArray findingColumns() const;
    void setFindingColumns(const QByteArray &columns);
    [[nodiscard]] QByteArray journalColumns() const;
    void setJournalColumns(const QByteArray &columns);
    [[nodiscard]] int trailDays() const; ///< how many of a key's last days its inspector shows
    void setTrailDays(int days);
    [[nodiscard]] bool sidebarVisible() const;
    void setSidebarVisible(bool visible);
    [[nodiscard]] bool inspectorVisible() const;
    void setInspectorVisible(bool visible);
    [[nodiscard]] ColourScheme colourScheme() const;
    void setColourScheme(ColourScheme scheme);

private:
    QSettings m_settings;
};

} // namespace claviger
