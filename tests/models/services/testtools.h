// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/services/httptransport.h"
#include "models/services/servicecatalogue.h"
#include "models/services/serviceclient.h"

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QTimeZone>
#include <QTimer>
#include <QTest>

namespace claviger {

/// Stands still until a test moves it.
class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time = QDateTime(QDate(2026, 11, 21), QTime(12, 0), QTimeZone::utc()).toUTC();
};

inline HttpTransport::Settings quickSettings()
{
    HttpTransport::Settings settings;
    settings.timeoutMs = 5000;
    RetryPolicy::Settings retry;
    retry.baseMs = 2;
    settings.retry = RetryPolicy(retry, [] { return 0.5; });
    return settings;
}

/// Runs the event loop until the future has ended.
template <typename T> bool ended(const QFuture<T> &future, int timeoutMs = 20000)
{
    // Not QTest::qWaitFor(), which sleeps for 10 ms after every event.
    QFutureWatcher<T> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(timeoutMs, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.isFinished();
}

inline ServiceDescriptionPtr describe(const QByteArray &json)
{
    const auto description = ServiceCatalogue::parse(json, QStringLiteral("test.json"));
    if (!description)
        qWarning("%s", qPrintable(description.error().message));
    return description ? *description : nullptr;
}

/// A description with one operation or several, given as JSON members.
inline QByteArray descriptionWith(const QByteArray &operations, const QByteArray &more = {})
{
    return R"({"schema": 1, "id": "test", "name": "Test service",
        "credentials": {"token": {"label": "Token", "headers": "{Authorization: \"Bearer \\(.secret)\"}"}},
        "errors": {"map": "{message: (.message // .error), code: .code, request_id: .request_id, meaning: .meaning}"},
        "safety": {"scrub": ["token"]})" +
           more + R"(, "operations": {)" + operations + "}}";
}

inline Connection connectionTo(const QUrl &url)
{
    Connection connection;
    connection.id = QStringLiteral("c1");
    connection.name = QStringLiteral("test");
    connection.serviceId = QStringLiteral("test");
    connection.url = url;
    return connection;
}

} // namespace claviger
