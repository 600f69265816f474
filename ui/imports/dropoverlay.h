// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/loginput.h"

#include <QWidget>

namespace claviger {

/// Lies over the window while something is dragged there, and says what will become of it: in one place, or
/// in two to choose between.
class DropOverlay final : public QWidget
{
    Q_OBJECT
public:
    enum class Place { Vault, LookOnly };

    /// Covers \a window, which must accept drops: dragging into it raises the overlay.
    explicit DropOverlay(QWidget &window);

    /// The name of the vault that is open; empty: none is, or it is a throw-away one.
    void setVaultName(const QString &name);
    void setThrowAway(bool throwAway);
    /// Shows what would become of \a input, without anything being dragged: for pictures.
    void preview(const LogInput &input);

Q_SIGNALS:
    void dropped(const claviger::LogInput &input, claviger::DropOverlay::Place place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Zone
    {
        Place place;
        QString title;
        QString sentence;
    };
    [[nodiscard]] QList<Zone> zones() const;
    [[nodiscard]] QRect rectOf(int zone, int count) const;
    [[nodiscard]] int zoneAt(const QPoint &point) const;
    bool enter(QDropEvent &event);

    QWidget &m_window;
    QString m_vaultName;
    bool m_isThrowAway = false;
    LogInput m_input;
    int m_zone = 0; ///< the one under the pointer
};

} // namespace claviger
