// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/logform.h"
#include "models/audit/readers/logformat.h"
#include "models/audit/readers/samplefields.h"

#include <functional>
#include <string_view>

namespace claviger::audit {

/// Looks whether each record of a log is itself a wrapper around a list of events, as a line of
/// {"Records": […]} is.
class WrappedRecords
{
public:
    /// Says whether a sample is of a known format.
    using IsKnown = std::function<bool(const SampleFields &)>;

    WrappedRecords(std::string_view head, bool isWhole, const LogForm &form, const IsKnown &isKnown);

    [[nodiscard]] bool found() const { return !m_names.empty(); }
    /// The events within the wrappers.
    [[nodiscard]] const SampleFields &sample() const { return m_sample; }
    /// Makes \a format, which describes the events, describe the wrappers.
    void applyTo(LogFormat &format, FieldPath &prefix) const;

private:
    std::vector<std::string> m_names;
    SampleFields m_sample;
};

} // namespace claviger::audit
