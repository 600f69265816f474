// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/importrecord.h"

#include <QJsonArray>

#include <algorithm>

namespace claviger::audit {

using namespace Qt::StringLiterals;

namespace {

QJsonObject fileToJson(const ImportedFile &file)
{
    QJsonObject json{{u"path"_s, file.path},           {u"sha256"_s, file.sha256},
                     {u"bytes"_s, qint64(file.bytes)}, {u"container"_s, file.container},
                     {u"format"_s, file.format},       {u"reason"_s, file.reason}};
    if (file.last)
        json[u"last"_s] = *file.last;
    return json;
}

std::optional<qint64> timeFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

ImportedFile fileFromJson(const QJsonObject &json)
{
    return {json["path"_L1].toString(),
            json["sha256"_L1].toString(),
            static_cast<quint64>(json["bytes"_L1].toInteger()),
            json["container"_L1].toString(),
            json["format"_L1].toString(),
            json["reason"_L1].toString(),
            timeFrom(json["last"_L1])};
}

std::optional<qint64> earlier(std::optional<qint64> left, std::optional<qint64> right)
{
    return left && right ? std::min(*left, *right) : left ? left : right;
}

std::optional<qint64> later(std::optional<qint64> left, std::optional<qint64> right)
{
    return left && right ? std::max(*left, *right) : left ? left : right;
}

bool isSameList(const ImportedFile &left, const ImportedFile &right)
{
    return left.path == right.path && left.container == right.container && left.format == right.format;
}

quint64 countFrom(const QJsonValue &value)
{
    return static_cast<quint64>(value.toInteger());
}

} // namespace

QJsonObject ImportReceipt::toJson() const
{
    QJsonArray list;
    for (const ImportedFile &file : files)
        list << fileToJson(file);
    QJsonObject json{{u"files"_s, list},
                     {u"stored"_s, qint64(stored)},
                     {u"duplicates"_s, qint64(duplicates)},
                     {u"rejected"_s, qint64(rejected)},
                     {u"folded"_s, qint64(folded)},
                     {u"secrets_replaced"_s, qint64(secretsReplaced)},
                     {u"seconds"_s, seconds},
                     {u"note"_s, note}};
    if (first)
        json[u"first"_s] = *first;
    if (last)
        json[u"last"_s] = *last;
    return json;
}

ImportReceipt ImportReceipt::fromJson(const QJsonObject &json)
{
    ImportReceipt receipt;
    const QJsonArray list = json["files"_L1].toArray();
    for (const QJsonValue &file : list)
        receipt.files << fileFromJson(file.toObject());
    receipt.stored = countFrom(json["stored"_L1]);
    receipt.duplicates = countFrom(json["duplicates"_L1]);
    receipt.rejected = countFrom(json["rejected"_L1]);
    receipt.folded = countFrom(json["folded"_L1]);
    receipt.secretsReplaced = countFrom(json["secrets_replaced"_L1]);
    receipt.first = timeFrom(json["first"_L1]);
    receipt.last = timeFrom(json["last"_L1]);
    receipt.seconds = json["seconds"_L1].toDouble();
    receipt.note = json["note"_L1].toString();
    return receipt;
}

ImportReceipt joined(ImportReceipt receipt, const ImportReceipt &older)
{
    for (const ImportedFile &file : older.files) {
        const bool known = std::any_of(receipt.files.cbegin(), receipt.files.cend(),
                                       [&file](const auto &newer) { return isSameList(newer, file); });
        if (!known)
            receipt.files << file;
    }
    receipt.stored += older.stored;
    receipt.duplicates += older.duplicates;
    receipt.rejected += older.rejected;
    receipt.folded += older.folded;
    receipt.secretsReplaced += older.secretsReplaced;
    receipt.first = earlier(receipt.first, older.first);
    receipt.last = later(receipt.last, older.last);
    receipt.seconds += older.seconds;
    return receipt;
}

} // namespace claviger::audit
