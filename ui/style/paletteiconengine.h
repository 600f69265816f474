// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>
#include <QPalette>

namespace claviger {

/// Draws an SVG in a colour of the application's palette. Pixmaps are kept in Qt's pixmap cache by
/// name, colour and size.
class PaletteIconEngine final : public QIconEngine
{
public:
    PaletteIconEngine(const QString &name, QPalette::ColorRole role);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                                       qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;

    /// \a pixels is the size in device pixels.
    [[nodiscard]] static QPixmap render(const QString &name, const QColor &colour, const QSize &pixels,
                                        qreal devicePixelRatio);

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const;
    QString m_name;
    QPalette::ColorRole m_role;
};

} // namespace claviger
