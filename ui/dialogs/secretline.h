// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace claviger {

/// A line that shows a secret to eyes only: nothing of it can be selected, dragged or taken from a menu, so
/// that no copy of it leaves unmarked (X11 gives every selection to whoever asks). The keys for copying work,
/// by whoever listens.
class SecretLine final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SecretLine(QWidget *parent = nullptr);

Q_SIGNALS:
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace claviger
