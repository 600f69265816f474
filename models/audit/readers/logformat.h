// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/fieldpath.h"
#include "models/audit/readers/recordmapping.h"

#include <QByteArray>

#include <array>
#include <map>
#include <string>
#include <vector>

namespace claviger::audit {

/// A log format as its file says it: by which fields it is known, and where its values lie. The files and
/// their meaning are described in resources/logformats/README.md.
struct LogFormat
{
    /// A path, or a constant text.
    struct Part
    {
        FieldPath path; ///< empty: constant
        std::string constant;
        bool isFromRoot = false; ///< the path begins at the record's root, not in what the records stand in

        bool operator==(const Part &) const = default;
    };
    struct Way
    {
        std::vector<Part> parts;
        std::string separator = " ";

        bool operator==(const Way &) const = default;
    };
    struct Field
    {
        std::vector<Way> ways;
        std::map<std::string, std::string, std::less<>> words;
    };
    /// A field that has to be there, under any of several paths; with values: and say one of these.
    struct Sign
    {
        std::vector<FieldPath> paths;
        std::vector<std::string> values; ///< "*" at the end: a beginning
    };
    struct Outcome
    {
        FieldPath path;
        OutcomeRule::Test test = OutcomeRule::Test::Present;
        std::vector<std::string> values;
        AuditOutcome outcome = AuditOutcome::Unknown;
    };

    std::string id;
    std::string name;
    std::vector<Sign> signs;          ///< all of them must be there
    std::vector<FieldPath> hints;     ///< each one more makes it likelier
    std::vector<FieldPath> absent;    ///< none of them may be there
    std::vector<std::string> records; ///< wrappers that this format comes in: "Records", "data.items"
    std::vector<FieldPath> prefixes;  ///< objects that a record may stand in: "data", "result"
    Field time;
    Field eventId;
    std::array<Field, auditFieldCount> fields;
    Field message; ///< sentences that are searched for what no field has
    Field prose;
    std::vector<Outcome> outcomes;
    FieldPath
        wrapper; ///< the list, from the record's root, that each record turned out to wrap its events in
    std::vector<FieldPath> explode; ///< lists from the outside in
    bool explodedRawIsElement = false;
    FieldPath foldPath;
    std::string foldValue;
    FieldPath repeatsPath; ///< how many more such events the source left out
    QByteArray zone;       ///< of times that name none: "UTC", "+02:00", "Europe/Berlin"; empty: not said
    bool dayFirst = false;
};

} // namespace claviger::audit
