// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace claviger {

/// Fusion, but for its check boxes: their outline is a shade of the background and is lost on a dark one.
class FusionWithChecks final : public QProxyStyle
{
    Q_OBJECT
public:
    FusionWithChecks();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace claviger
