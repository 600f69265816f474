// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace claviger {

/// Calls \a receive with the result once the future has ended, on the thread of \a context, unless the
/// context is gone by then or the future was cancelled. QFuture::then(context, …) of Qt 6.4 asserts that
/// its context lives as long as the future; this does not ask for it.
template <typename T, typename Receive>
void whenFinished(const QFuture<T> &future, QObject *context, Receive receive)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, receive] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            receive(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace claviger
