// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace claviger::audit {

/// What was exported, so that whoever gets the file can check it and ask the same again. Written beside
/// the file as NAME.receipt.json.
struct ExportReceipt
{
    QString path;
    QString format;                     ///< "csv" or "ndjson"
    QString query;                      ///< as it was typed; empty: all events
    std::vector<qint64> withoutImports; ///< switched off: none of their events is counted anywhere here
    quint64 events = 0;
    quint64 total = 0;                 ///< events in the vault at that time
    std::optional<std::int64_t> first; ///< nanoseconds UTC, of the exported events
    std::optional<std::int64_t> last;
    QString sha256; ///< of the file
    quint64 bytes = 0;
    QDateTime made;

    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace claviger::audit
