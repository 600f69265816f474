// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/act.h"
#include "models/domain/result.h"

#include <QJsonObject>

namespace claviger {

/// One act in canonical field names: id, time, kind, outcome, connection, object, note, hash.
[[nodiscard]] QJsonObject canonical(const Act &act);
[[nodiscard]] QByteArray actsAsCsv(const QList<Act> &acts);
[[nodiscard]] QByteArray actsAsNdjson(const QList<Act> &acts);
/// Reads what actsAsNdjson() wrote. The error names the line.
[[nodiscard]] Result<QList<Act>> actsFromNdjson(const QByteArray &text);

enum class ActFormat { Csv, Ndjson };
/// Writes all of \a acts or nothing; what was at \a path is replaced.
[[nodiscard]] Done actsToFile(const QList<Act> &acts, const QString &path, ActFormat format);
/// Reads what actsToFile() wrote as NDJSON.
[[nodiscard]] Result<QList<Act>> actsFromFile(const QString &path);

/// Is \a earlier, an export that was kept elsewhere, the beginning of \a now? The error says where they part.
[[nodiscard]] Done continues(const QList<Act> &now, const QList<Act> &earlier);

} // namespace claviger
