// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/httprequest.h"

#include <QIODevice>
#include <QPointer>

namespace claviger {

class Clock;

/// One JSON line per request: time, id, operation, method, url, status, ms, bytes, error. Never a header,
/// never a body; query values whose names look like secrets are replaced. Lines go to the device, if
/// there is one, and to the logging category claviger.http (debug). Lives on the transport's thread.
class HttpLog
{
public:
    struct Entry
    {
        quint64 id = 0;
        int status = 0; ///< 0: no answer
        qint64 milliseconds = 0;
        qint64 bytes = 0;
        QString error; ///< kind of failure, for requests without an answer
    };

    /// \a device may be null; it is not owned.
    explicit HttpLog(const Clock &clock, QIODevice *device = nullptr);

    void write(const HttpRequest &request, const Entry &entry);

private:
    const Clock &m_clock;
    QPointer<QIODevice> m_device;
};

/// The address without user information and fragment, suspicious query values replaced.
[[nodiscard]] QString urlForLog(const QUrl &url);

} // namespace claviger
