// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace claviger::audit {

/// A file that was imported, or a list of a service's trail, and how it was read.
struct ImportedFile
{
    QString path;
    QString sha256; ///< of the file as it lies on disk, hexadecimal; empty: it was not read to its end
    quint64 bytes = 0;
    QString container; ///< "gzip", "zip" …; empty: none. Of a service's list: whose it is
    QString format;
    QString reason; ///< why this format
    /// Of a service's list that was read to its end: the newest event, nanoseconds UTC.
    std::optional<qint64> last = std::nullopt;

    bool operator==(const ImportedFile &) const = default;
};

/// What came of an import. records() is what was read; each record is in exactly one of the counts.
struct ImportReceipt
{
    QList<ImportedFile> files;
    quint64 stored = 0;
    quint64 duplicates = 0;
    quint64 rejected = 0;
    quint64 folded = 0;          ///< belong to another record, or stand for none
    quint64 secretsReplaced = 0; ///< keys in full that were found in the text
    std::optional<qint64> first; ///< of the records that were stored, nanoseconds UTC
    std::optional<qint64> last;
    double seconds = 0;
    QString note; ///< why it ended early; else empty

    [[nodiscard]] quint64 records() const { return stored + duplicates + rejected + folded; }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ImportReceipt fromJson(const QJsonObject &json);
    bool operator==(const ImportReceipt &) const = default;
};

/// One receipt for two readings of the same trail. What \a receipt says of a list stands; \a older is older.
[[nodiscard]] ImportReceipt joined(ImportReceipt receipt, const ImportReceipt &older);

/// An import as the vault remembers it.
struct ImportRecord
{
    enum class State {
        Running,  ///< under way, or cut off: not visible to questions; the same import run again continues it
        Complete, ///< all that could be read is there
        Partial   ///< ended early; what was read until then is there
    };
    qint64 id = 0;
    State state = State::Running;
    QDateTime started;
    QDateTime finished;
    ImportReceipt receipt; ///< empty while running
};

} // namespace claviger::audit
