// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a query; what is understood then judges values.
#include "models/audit/query/queryparser.h"

using namespace claviger;
using namespace claviger::audit;

namespace {

bool judge(const Condition &condition, std::string_view value)
{
    bool any = condition.matcher && condition.matcher->matches(value);
    for (const Condition &child : condition.children)
        any = judge(child, value) || any;
    return any;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const QueryContext context{QDateTime::fromSecsSinceEpoch(1'800'000'000, QTimeZone::utc()),
                                      QTimeZone::utc()};
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const std::size_t half = bytes.find('\n');
    const QString text = QString::fromUtf8(bytes.data(), qsizetype(std::min(half, bytes.size())));
    const ParsedQuery parsed = parseQuery(text, context);
    for (const QuerySpan &span : parsed.spans) {
        if (span.column < 0 || span.length <= 0 || span.column + span.length > text.size())
            __builtin_trap();
    }
    if (parsed.error && (parsed.error->column > text.size() || parsed.error->message.isEmpty()))
        __builtin_trap();
    if (!parsed.error && half < bytes.size())
        (void)judge(parsed.condition, bytes.substr(half + 1));
    return 0;
}
