// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QUrl>

namespace claviger {

/// The host is this machine: localhost, *.localhost, 127.0.0.0/8 or ::1.
[[nodiscard]] bool isLoopback(const QUrl &url);
/// Scheme, host and port, as a person reads them.
[[nodiscard]] QString originOf(const QUrl &url);
/// Same scheme, host and port.
[[nodiscard]] bool isSameOrigin(const QUrl &a, const QUrl &b);
/// Only https, and http to this machine or where the person allowed it. No user information.
[[nodiscard]] Done checkUrl(const QUrl &url, bool allowPlainHttp);

} // namespace claviger
