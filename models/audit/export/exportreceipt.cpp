// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/export/exportreceipt.h"

#include "models/audit/isotime.h"
#include "models/domain/moment.h"

#include <QFileInfo>
#include <QJsonArray>

namespace claviger::audit {

using namespace Qt::StringLiterals;

QJsonObject ExportReceipt::toJson() const
{
    const auto time = [](const std::optional<std::int64_t> &at) {
        return at ? QJsonValue(QString::fromLatin1(isoTime(*at))) : QJsonValue(QJsonValue::Null);
    };
    QJsonArray without;
    for (const qint64 id : withoutImports)
        without << id;
    return {{u"file"_s, QFileInfo(path).fileName()},
            {u"format"_s, format},
            {u"query"_s, query},
            {u"without_imports"_s, without},
            {u"events"_s, qint64(events)},
            {u"total"_s, qint64(total)},
            {u"first"_s, time(first)},
            {u"last"_s, time(last)},
            {u"sha256"_s, sha256},
            {u"bytes"_s, qint64(bytes)},
            {u"made"_s, toIsoUtc(made)},
            {u"made_by"_s, u"claviger " CLAVIGER_VERSION ""_s}};
}

} // namespace claviger::audit
