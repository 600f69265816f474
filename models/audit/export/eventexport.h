// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/export/exportreceipt.h"
#include "models/audit/store/eventstore.h"

#include <QFuture>

namespace claviger::audit {

struct ExportOrder
{
    enum class Format {
        Csv,   ///< RFC 4180 with a header row
        Ndjson ///< one object a line
    };
    QString path;
    Format format = Format::Ndjson;
    QString query;                      ///< for the receipt
    std::vector<qint64> withoutImports; ///< those that the answer leaves out, for the receipt
    TimeOrder order = TimeOrder::Ascending;
    QDateTime made;
    bool mayReplace = false; ///< a file of that name
};

/// Csv for a name that ends in ".csv", else Ndjson.
[[nodiscard]] ExportOrder::Format exportFormatFor(const QString &path);

/// Writes every event of \a answer, none more and none less, and the receipt beside it. The files appear
/// whole or not at all. Progress counts thousands of events; cancelling the future leaves no file. \a store
/// must outlive the future. Takes the answer's events as they were when it was given.
[[nodiscard]] QFuture<Result<ExportReceipt>> exportEvents(EventStore &store, const Answer &answer,
                                                          const ExportOrder &order);

} // namespace claviger::audit
