// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/logform.h"

#include <functional>
#include <simdjson.h>
#include <string_view>

namespace claviger::audit {

/// Says from a log's beginning how records lie in it.
class FormSniffer
{
public:
    /// Asked about a JSON object that could be a record or could wrap a list of them.
    using IsRecord = std::function<bool(simdjson::dom::element)>;

    explicit FormSniffer(IsRecord isRecord);

    /// \a isWhole: nothing lies behind \a head.
    [[nodiscard]] LogForm sniff(std::string_view head, bool isWhole) const;

private:
    bool sniffJson(std::string_view head, bool isWhole, LogForm &form) const;
    static bool sniffDirectives(std::string_view head, LogForm &form);
    static void sniffLines(std::string_view head, bool isWhole, LogForm &form);

    IsRecord m_isRecord;
};

} // namespace claviger::audit
