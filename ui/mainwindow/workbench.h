// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSplitter;

namespace claviger {

class UiState;

/// Three panes side by side: sidebar, page, inspector. In a narrow window the inspector becomes a sheet
/// over the page, so that the table keeps its room.
class Workbench final : public QWidget
{
    Q_OBJECT
public:
    /// Takes the panes as children. \a state must outlive the workbench.
    Workbench(UiState &state, QWidget *sidebar, QWidget *page, QWidget *inspector, QWidget *parent = nullptr);

    void setSidebarVisible(bool visible);
    void setInspectorVisible(bool visible);
    [[nodiscard]] bool isInspectorVisible() const;
    /// Whether the page has anything to inspect. Without, the inspector hides and comes back later.
    void setInspectorAvailable(bool available);
    /// What is inspected may need more room than the facts of a key: a record does.
    enum class Room { Usual, Wide };
    void setInspectorRoom(Room room);
    /// The inspector lies over the page and is opened for one look only.
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    void focusPane(int step); ///< 1: the next visible pane, -1: the one before

Q_SIGNALS:
    void inspectorShown(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void restoreSizes();
    void placeSheet();
    [[nodiscard]] QList<QWidget *> visiblePanes() const;

    UiState &m_state;
    QSplitter *m_splitter;
    QWidget *m_sidebar;
    QWidget *m_page;
    QWidget *m_inspector;
    bool m_narrow = false;
    bool m_inspectorAvailable = true;
    bool m_inspectorWanted = true; ///< in a wide window
    bool m_sheetOpen = false;      ///< in a narrow one
};

} // namespace claviger
