// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace claviger {

/// A small button beside a chart that stays pressed; the keyboard reaches it.
class CaptionToggle final : public QToolButton
{
    Q_OBJECT
public:
    /// \a tip: what it does, for pointers and for who cannot see the few letters of \a text.
    CaptionToggle(const QString &name, const QString &text, const QString &tip, QWidget *parent = nullptr);
};

} // namespace claviger
