// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/key.h"
#include "models/domain/result.h"

#include <QList>
#include <QString>

namespace claviger {

/// What a column of a table says about a key.
enum class PastedColumn {
    Ignored,
    Id,
    Name,
    Prefix,
    Scopes,
    Allowlist,
    Created,
    Expires,
    LastUsed,
    Status,
    Owner,
    Project
};

/// A table copied from a vendor's page or exported as CSV or TSV. The meaning of its columns is guessed
/// from the head line and the cells; a person may correct it before keysOf() is asked.
struct PastedTable
{
    QList<QStringList> rows; ///< without the head line
    QStringList heads;       ///< empty where there is no head line
    QList<PastedColumn> columns;
};

/// Keys as the table tells them, and what could not be read in it.
struct PastedKeys
{
    QList<Key> keys; ///< origin Manual; without ids where the table has none
    QStringList problems;
};

[[nodiscard]] Result<PastedTable> readPastedTable(const QString &text);

/// Every row with a name becomes a key. \a now is what "3 days ago" counts from. A cell that looks like a
/// whole secret is cut to its first characters: a secret never enters the vault.
[[nodiscard]] PastedKeys keysOf(const PastedTable &table, const QDateTime &now);

[[nodiscard]] QString toText(PastedColumn column); ///< translated: "Last used"
[[nodiscard]] QList<PastedColumn> allPastedColumns();

/// What of \a text may be kept as a prefix. Text that is masked or short enough stays as it is.
[[nodiscard]] QString keptPrefix(const QString &text);

} // namespace claviger
