// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/fieldpath.h"

#include <simdjson.h>

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace claviger::audit {

/// What stands in a sample of a log, field by field: what a decision about its format rests on.
class SampleFields
{
public:
    struct Field
    {
        FieldPath path;
        std::size_t order = 0; ///< of first appearance
        std::size_t count = 0; ///< records in which it says something
        std::size_t depth = 0;
        bool inList = false;
        std::set<std::string, std::less<>> values; ///< some of the distinct ones
        std::vector<std::string> examples;
    };

    /// One more record as JSON.
    void addJson(simdjson::dom::element record);
    /// One more record as named texts.
    void addNamed(const std::vector<std::pair<std::string_view, std::string_view>> &fields);

    [[nodiscard]] std::size_t records() const { return m_records; }
    /// For the first records each: the numbers (Field::order) of the fields that they have.
    [[nodiscard]] const std::vector<std::set<std::size_t>> &byRecord() const { return m_byRecord; }
    /// By the names of their paths with dots between: where a name has dots itself it looks like a path.
    [[nodiscard]] const std::map<std::string, Field, std::less<>> &fields() const { return m_fields; }
    /// The field at \a path within \a prefix, whatever its steps demand of lists; nothing if there is none.
    [[nodiscard]] const Field *find(const FieldPath &prefix, const FieldPath &path) const;

private:
    void beginRecord();
    static std::string joined(const FieldPath &path);
    void add(FieldPath &path, simdjson::dom::element value, int depth, bool inList);
    void addText(FieldPath &path, std::string_view value, bool inList, int depth);
    void note(const FieldPath &path, std::string_view value, bool inList);

    std::map<std::string, Field, std::less<>> m_fields;
    std::size_t m_records = 0;
    std::vector<std::set<std::size_t>> m_byRecord;
};

} // namespace claviger::audit
