// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/servicefacts.h"

#include <QWidget>

namespace claviger {

class NoticeBar;

/// How a key is handed over to another product: what to do there, step by step, and a link to where the
/// first step begins. Hidden while there is nothing to hand over to.
class HandOverPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HandOverPanel(QWidget *parent = nullptr);

    /// Null hides the panel.
    void setIntegration(const IntegrationDescription *integration);
    [[nodiscard]] QString text() const;

private:
    NoticeBar *m_bar = nullptr;
};

/// "1. Open … 2. Paste …", a line each.
[[nodiscard]] QString stepsText(const IntegrationDescription &integration);

} // namespace claviger
