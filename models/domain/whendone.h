// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QCoreApplication>
#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace claviger {

/// Calls \a handler(Result<T>) on \a context's thread when \a future ends, whichever way: a future that
/// was cancelled hands over ErrorCode::Cancelled, which QFuture::then() alone would swallow. Nothing is
/// called after \a context is gone.
template <typename T, typename Handler>
void whenDone(const QFuture<Result<T>> &future, QObject *context, Handler handler)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, handler = std::move(handler)]() mutable {
                         const QFuture<Result<T>> ended = watcher->future();
                         watcher->deleteLater();
                         if (ended.resultCount() > 0)
                             handler(ended.result());
                         else
                             handler(Result<T>(fail(ErrorCode::Cancelled,
                                                    QCoreApplication::translate("claviger", "Cancelled."))));
                     });
    watcher->setFuture(future);
}

/// A future that has ended already.
template <typename T> [[nodiscard]] QFuture<Result<T>> endedFuture(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace claviger
