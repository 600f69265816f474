// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/csvdialect.h"
#include "models/audit/readers/linedialect.h"

#include <QString>
#include <QtGlobal>

#include <string>
#include <vector>

namespace claviger::audit {

/// How records lie in a log.
struct LogForm
{
    enum class Kind {
        Lines,      ///< one per line, JSON or text
        JsonList,   ///< elements of a list
        JsonValues, ///< JSON values one after the other, over several lines
        Table,      ///< CSV and its kin
        Directives  ///< W3C extended, Zeek: cells under columns that a "#Fields" line names
    };

    Kind kind = Kind::Lines;
    std::vector<std::string> listNames; ///< JsonList: where the list lies; empty: it is all there is
    qsizetype listStart = 0;            ///< JsonList: bytes up to and with its bracket
    CsvDialect table;
    LineDialect lines;
    QString description; ///< "JSON lines", "JSON list at Records"
};

} // namespace claviger::audit
