// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/pathtree.h"
#include "models/audit/readers/timetext.h"
#include "models/domain/auditfield.h"
#include "models/domain/auditoutcome.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace claviger::audit {

/// A value, or a piece of one that is joined from several: the text at a slot, or a constant.
struct MappedPart
{
    int slot = PathTree::none;
    std::string constant;
};

/// One way to get a field's value; it has one if every slot in it has.
struct MappedWay
{
    std::vector<MappedPart> parts;
    std::string separator;
};

/// Where a field comes from: the first way that gives a value. \c words replaces codes by what they mean.
struct MappedField
{
    std::vector<MappedWay> ways;
    std::map<std::string, std::string, std::less<>> words;
};

/// Says how records of a certain kind ended, where the status alone does not.
struct OutcomeRule
{
    enum class Test { Present, Absent, Equals, Prefix, Suffix, Contains };

    int slot = PathTree::none;
    Test test = Test::Present;
    std::vector<std::string> values; ///< any of them, for the tests that compare
    AuditOutcome outcome = AuditOutcome::Unknown;
};

/// What a record of one kind of log means, ready to be applied: shared by all parsers of a source, never
/// changed once parsers are made.
struct RecordMapping
{
    PathTree tree;
    std::vector<MappedWay> time;
    MappedField eventId;
    std::array<MappedField, auditFieldCount> fields;
    /// Sentences that are searched for an address, a user and an action where no field has them.
    std::vector<MappedWay> message; ///< begins with what was done
    std::vector<MappedWay> prose;   ///< may hold the rest
    std::vector<OutcomeRule> outcomes;
    std::string source; ///< AuditField::Source of every record
    TimeContext timeContext;
    /// Lists within a record whose innermost elements are events of their own, from the outside in: their
    /// nodes in the tree, and the names that lead from one to the next.
    std::vector<int> explode;
    std::vector<std::vector<std::string>> explodeNames;
    bool explodedRawIsElement = false; ///< what is kept of such an event: its own text, or all of the record
    /// Records in which this slot has this value belong to another record.
    int foldSlot = PathTree::none;
    std::string foldValue;
    int repeatsSlot = PathTree::none; ///< how many more such events the source left out

    [[nodiscard]] const MappedField &operator[](AuditField field) const { return fields[indexOf(field)]; }
    [[nodiscard]] MappedField &operator[](AuditField field) { return fields[indexOf(field)]; }
};

} // namespace claviger::audit
