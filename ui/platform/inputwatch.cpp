// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/inputwatch.h"

#include <QEvent>

namespace claviger {

namespace {

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

InputWatch::InputWatch(QObject &application, QObject *parent) : QObject(parent)
{
    application.installEventFilter(this);
}

bool InputWatch::eventFilter(QObject *watched, QEvent *event)
{
    // An event passes once for its window and again for each widget; once is enough.
    if (watched->isWindowType() && event->spontaneous() && isInput(event->type()))
        Q_EMIT touched();
    return false;
}

} // namespace claviger
