// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/fieldsink.h"
#include "models/audit/readers/linedialect.h"
#include "models/audit/readers/lineprefix.h"
#include "models/audit/readers/textarena.h"
#include "models/audit/readers/timetext.h"

#include <string_view>

namespace claviger::audit {

/// Says what a line of text is and takes it apart, line by line: logs mix forms.
class LineShapes
{
public:
    enum class Shape {
        Nothing, ///< no form that is known, and no time in it
        Json,    ///< json() is the record; prefix() may hold a time for it
        Access,
        Pairs,
        Bars,
        Text
    };

    LineShapes(const LineDialect &dialect, const TimeContext &context);

    /// The fields and views hold until \a line goes, or \a arena is cleared.
    Shape read(std::string_view line, TextArena &arena);
    [[nodiscard]] const NamedFields &fields() const { return m_fields; }
    [[nodiscard]] std::string_view json() const { return m_json; }
    [[nodiscard]] const LinePrefix &prefix() const { return m_prefix; }

private:
    bool findJson(std::string_view line);
    bool readBars(std::string_view line);

    const LineDialect &m_dialect;
    const TimeContext &m_context;
    NamedFields m_fields;
    LinePrefix m_prefix;
    std::string_view m_json;
};

} // namespace claviger::audit
