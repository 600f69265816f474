// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/import/importqueue.h"
#include "models/audit/store/importrecord.h"

#include <QString>

#include <optional>

namespace claviger {

/// "14.2 MB", in the language's own way.
[[nodiscard]] QString bytesText(quint64 bytes);
/// "2026-03-01 12:30:05 UTC"; empty for none.
[[nodiscard]] QString nanosecondsText(const std::optional<qint64> &time);
/// "0:14", "1:02:03".
[[nodiscard]] QString durationText(double seconds);

/// How a field of the mapping reads for people: "Time", "Event id", "IP address".
[[nodiscard]] QString mappedFieldTitle(const QString &name);

/// What an import or a service's trail is called: its file's name, or the connection's.
[[nodiscard]] QString sourceName(const audit::ImportReceipt &receipt);
/// Names of its formats.
[[nodiscard]] QString formatsOf(const audit::ImportReceipt &receipt);
/// "complete", "ended early", "not finished".
[[nodiscard]] QString stateText(audit::ImportRecord::State state);

/// "1,204 events, 12 duplicates, 3 rejected": what came of reading it.
[[nodiscard]] QString countsText(const audit::ImportReceipt &receipt);
/// "240 MB of 900 MB · 1,203,000 events · 1,100,000 a second · 0:14 left", as far as is known.
[[nodiscard]] QString paceText(const audit::ImportPace &pace);

} // namespace claviger
