// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace claviger {

/// One line that ends in an ellipsis where there is no room; the tool tip then has all of it.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace claviger
