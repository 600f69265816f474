// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/secretline.h"

#include "ui/style/textroles.h"

#include <QKeyEvent>

namespace claviger {

SecretLine::SecretLine(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setLayoutDirection(Qt::LeftToRight);
    setFont(fixedFont());
    setContextMenuPolicy(Qt::NoContextMenu);
    connect(this, &QLineEdit::selectionChanged, this, &QLineEdit::deselect);
}

void SecretLine::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace claviger
