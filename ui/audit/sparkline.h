// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/timelinecontent.h"

#include <QWidget>

namespace claviger {

/// A timeline of a word's height, without axes: for inspectors. Its numbers stand in the tool tip of each bar
/// and are spoken as a whole.
class Sparkline final : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(QWidget *parent = nullptr);

    void setContent(const TimelineContent &content);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString textOf(int bar) const;

    TimelineContent m_content;
};

} // namespace claviger
