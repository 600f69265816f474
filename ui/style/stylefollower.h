// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/colourscheme.h"
#include "ui/style/tokens.h"

#include <QObject>

namespace claviger {

/// Keeps the application's palette and style sheet in step with the chosen scheme and the desktop.
/// A child of the application.
class StyleFollower final : public QObject
{
    Q_OBJECT
public:
    explicit StyleFollower(QApplication &app);
    void setScheme(ColourScheme scheme);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void show(const Tokens &tokens);
    void showSystem();
    [[nodiscard]] bool systemIsDark() const;

    QApplication &m_app;
    ColourScheme m_scheme = ColourScheme::System;
    bool m_applying = false;
};

/// The style sheet with the colours of \a tokens.
[[nodiscard]] QString styleSheetFor(const Tokens &tokens);

} // namespace claviger
