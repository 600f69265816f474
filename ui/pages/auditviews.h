// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/timechoice.h"
#include "models/domain/auditview.h"
#include "models/domain/key.h"
#include "models/tables/eventtime.h"

#include <QList>

namespace claviger {

/// The views that come with the program; the one of uses after their end is about \a keys.
[[nodiscard]] QList<AuditView> builtInViews(const QList<Key> &keys, const QDateTime &now);
/// The name of the view among \a saved and those that come with the program that asks the same; empty: none.
[[nodiscard]] QString nameOfView(const AuditView &view, const QList<AuditView> &saved);

/// Words in which views are kept.
[[nodiscard]] QString textOf(const audit::TimeChoice &choice);
[[nodiscard]] audit::TimeChoice timeChoiceFrom(const QString &text);
[[nodiscard]] QString wordOf(EventZone zone);
[[nodiscard]] EventZone zoneFrom(const QString &word);

/// A query for all that a key did; empty if nothing of it can be seen.
[[nodiscard]] QString trailQuery(const Key &key);

} // namespace claviger
