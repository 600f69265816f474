// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moment.h"

#include <QJsonValue>

namespace claviger {

/// Reads a time in any of the forms that services use: ISO 8601 (any fraction, any offset, date only; no
/// offset means UTC), epoch seconds, milliseconds or microseconds (by magnitude, as number or text) and
/// RFC 1123. null, false, 0, an empty text and "zero" dates mean never; undefined and anything unreadable
/// mean "not provided".
[[nodiscard]] Moment momentFromJson(const QJsonValue &value);

} // namespace claviger
