// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/fieldguess.h"

#include "models/audit/readers/addresstext.h"
#include "models/audit/readers/fieldsynonyms.h"
#include "models/audit/readers/timetext.h"

#include <algorithm>
#include <span>

namespace claviger::audit {

namespace {

constexpr std::size_t maxWays = 6;

using Field = SampleFields::Field;

/// How well a name fits a list of synonyms; 0 if it does not. The whole path counts as a name, and its
/// last two steps and its last step do.
int nameScore(const Field &field, std::span<const std::string_view> synonyms)
{
    std::string whole;
    for (const PathStep &step : field.path)
        whole += foldedName(step.name);
    const std::string leaf = foldedName(field.path.back().name);
    const std::string pair =
        field.path.size() < 2 ? leaf : foldedName(field.path[field.path.size() - 2].name) + leaf;
    int best = 0;
    for (std::size_t i = 0; i < synonyms.size(); ++i) {
        const int rank = 200 - static_cast<int>(i) * 2;
        const int nested = static_cast<int>(field.path.size() - 1) * 12;
        if (synonyms[i] == whole)
            best = std::max(best, rank - (field.path.size() > 1 ? 4 : 0));
        else if (synonyms[i] == pair)
            best = std::max(best, rank - nested / 2 - 4);
        else if (synonyms[i] == leaf)
            best = std::max(best, rank - nested - 30);
    }
    return best;
}

template <typename Fits> double share(const Field &field, Fits &&fits)
{
    if (field.examples.empty())
        return 0;
    const auto good = std::ranges::count_if(field.examples, fits);
    return static_cast<double>(good) / static_cast<double>(field.examples.size());
}

bool isPlausibleTime(const std::string &text)
{
    const std::optional<ReadTime> time = readTime(text, {});
    constexpr std::int64_t year1990 = 631'152'000'000'000'000;
    constexpr std::int64_t year2100 = 4'102'444'800'000'000'000;
    if (!time)
        return false;
    return (time->flags & YearAssumed) != 0 || (time->nanoseconds > year1990 && time->nanoseconds < year2100);
}

bool isAddress(const std::string &text)
{
    TextArena arena;
    return !addressIn(text, arena).empty();
}

bool isFlag(const std::string &text)
{
    return text == "true" || text == "false" || text == "True" || text == "False";
}

bool isOtherSide(const Field &field)
{
    static constexpr std::string_view words[] = {"server", "dest",  "dst",   "local", "target", "upstream",
                                                 "host",   "proxy", "relay", "respo", "idresp"};
    std::string whole;
    for (const PathStep &step : field.path)
        whole += foldedName(step.name);
    return std::ranges::any_of(words, [&](std::string_view word) { return whole.find(word) != whole.npos; });
}

/// Names of the part of a program that wrote the line: what was done only if they differ.
bool isWeakAction(const Field &field)
{
    static constexpr std::string_view names[] = {"logger",           "module", "component",
                                                 "program",          "sender", "category",
                                                 "syslogidentifier", "stream", "name"};
    return std::ranges::find(names, foldedName(field.path.back().name)) != std::end(names);
}

bool mayBeActor(const Field &field)
{
    // Number 0 is nobody, and who sends may be a part of a program.
    if (field.values.size() == 1 && *field.values.begin() == "0")
        return false;
    const std::string leaf = foldedName(field.path.back().name);
    return (leaf != "sender" && leaf != "from") ||
           share(field, [](const std::string &text) { return text.find('@') != text.npos; }) > 0.5;
}

int addressScore(const Field &field)
{
    const int named = nameScore(field, synonymsOf(AuditField::Ip));
    const double addresses = share(field, isAddress);
    if (addresses < 0.4) {
        // Hashes and words stand for addresses only where the name leaves no doubt.
        const std::string leaf = foldedName(field.path.back().name);
        const bool certain = leaf.ends_with("ip") || leaf.find("ipaddress") != leaf.npos || leaf == "iphash";
        return named > 0 && certain ? named / 2 : 0;
    }
    if (named > 0)
        return named;
    return addresses > 0.9 && !isOtherSide(field) ? 40 : 0;
}

int scoreFor(AuditField which, const Field &field)
{
    if (field.count == 0)
        return 0;
    if (which == AuditField::Ip)
        return addressScore(field);
    int score = nameScore(field, synonymsOf(which));
    if (score == 0)
        return 0;
    if (which != AuditField::Status && share(field, isFlag) > 0.5)
        return 0;
    if (which == AuditField::Action && isWeakAction(field) && field.values.size() < 2)
        return 0;
    if (which == AuditField::Actor && !mayBeActor(field))
        return 0;
    const bool aboutWho =
        which == AuditField::Actor || which == AuditField::Action || which == AuditField::Key;
    if (aboutWho && (share(field, isPlausibleTime) > 0.5 || share(field, isAddress) > 0.9))
        return 0;
    return field.inList ? score - 25 : score;
}

std::vector<FieldGuess::Way> ranked(const SampleFields &sample, auto &&scoreOf)
{
    std::vector<std::pair<FieldGuess::Way, std::size_t>> found;
    for (const auto &[text, field] : sample.fields()) {
        const int score = field.path.empty() ? 0 : scoreOf(field);
        if (score <= 0)
            continue;
        const auto coverage = static_cast<int>(30 * field.count / std::max<std::size_t>(sample.records(), 1));
        found.push_back({{field.path, score + std::min(coverage, 30)}, field.order});
    }
    std::ranges::sort(found, [](const auto &a, const auto &b) {
        return a.first.score != b.first.score ? a.first.score > b.first.score : a.second < b.second;
    });
    std::vector<FieldGuess::Way> ways;
    for (std::size_t i = 0; i < found.size() && i < maxWays; ++i)
        ways.push_back(std::move(found[i].first));
    return ways;
}

} // namespace

FieldGuess::FieldGuess(const SampleFields &sample)
{
    guessTime(sample);
    for (const AuditField which : allAuditFields) {
        if (!synonymsOf(which).empty())
            m_fields[indexOf(which)] =
                ranked(sample, [which](const Field &field) { return scoreFor(which, field); });
    }
    m_eventId = ranked(sample, [&](const Field &field) {
        // An id that is not in every record, or twice in the sample, is an id of something else.
        const bool unique = field.count == sample.records() && field.path.size() <= 2 && !field.inList &&
                            field.values.size() == std::min<std::size_t>(field.count, 40) && field.count > 1;
        return unique ? nameScore(field, eventIdSynonyms()) : 0;
    });
    if (m_eventId.size() > 1)
        m_eventId.resize(1);
}

void FieldGuess::guessTime(const SampleFields &sample)
{
    m_time = ranked(sample, [](const Field &field) {
        if (share(field, isPlausibleTime) < 0.5)
            return 0;
        const int named = nameScore(field, timeSynonyms());
        if (named > 0)
            return named - (field.inList ? 40 : 0);
        // A time under an unknown name will do if there is nothing better, but a bare number may be anything.
        const bool written = share(field, [](const std::string &text) {
                                 return text.find_first_of(":-/") != text.npos;
                             }) > 0.9;
        const bool unnamed = field.path.size() == 1 && field.path.front().name.starts_with("column ");
        const bool counted =
            unnamed && share(field, [](const std::string &text) {
                           return text.size() >= 10 && text.find_first_not_of("0123456789.") == text.npos;
                       }) > 0.9;
        return (written || counted) && field.path.size() < 3 ? 20 : 0;
    });
    guessSplitTime(sample);
}

void FieldGuess::guessSplitTime(const SampleFields &sample)
{
    const auto column = [&](std::initializer_list<std::string_view> names) -> const Field * {
        for (const auto &[text, field] : sample.fields()) {
            if (field.path.size() == 1 && std::ranges::find(names, foldedName(text)) != names.end())
                return &field;
        }
        return nullptr;
    };
    const Field *const date = column({"date", "month"});
    const Field *const day = column({"day"});
    const Field *const time = column({"time", "clock", "timeofday"});
    if (!date || !time || date->examples.empty() || time->examples.empty())
        return;
    std::string joined = date->examples.front() + ' ' + time->examples.front();
    if (!isPlausibleTime(time->examples.front()) && isPlausibleTime(joined))
        m_splitTime = {date->path, time->path};
    if (!m_splitTime.empty() || !day || day->examples.empty())
        return;
    joined = date->examples.front() + ' ' + day->examples.front() + ' ' + time->examples.front();
    if (isPlausibleTime(joined))
        m_splitTime = {date->path, day->path, time->path};
}

} // namespace claviger::audit
