// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/keyfilterwords.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

template <typename Choice, size_t Count>
using Words = std::array<std::pair<Choice, QLatin1StringView>, Count>;

using Expiry = KeyFilter::Expiry;
using Unused = KeyFilter::Unused;
using Kind = KeyFilter::Kind;

// The first of each is what nobody asked for, and is not written.
constexpr Words<Expiry, 8> expiries{{{Expiry::Any, ""_L1},
                                     {Expiry::Within7Days, "within_7_days"_L1},
                                     {Expiry::Within14Days, "within_14_days"_L1},
                                     {Expiry::Within30Days, "within_30_days"_L1},
                                     {Expiry::Within90Days, "within_90_days"_L1},
                                     {Expiry::Past, "past"_L1},
                                     {Expiry::Never, "never"_L1},
                                     {Expiry::NotProvided, "not_provided"_L1}}};
constexpr Words<Unused, 5> silences{{{Unused::Any, ""_L1},
                                     {Unused::Never, "never_used"_L1},
                                     {Unused::For30Days, "for_30_days"_L1},
                                     {Unused::For90Days, "for_90_days"_L1},
                                     {Unused::For180Days, "for_180_days"_L1}}};
constexpr Words<Kind, 6> kinds{{{Kind::Any, ""_L1},
                                {Kind::AnyAddress, "any_address"_L1},
                                {Kind::AllowlistMissing, "allowlist_missing"_L1},
                                {Kind::AdminScope, "admin_scope"_L1},
                                {Kind::ByHand, "by_hand"_L1},
                                {Kind::CuttingOver, "cutting_over"_L1}}};
constexpr Words<KeyState, 9> states{{{KeyState::Unknown, "unknown"_L1},
                                     {KeyState::Active, "active"_L1},
                                     {KeyState::ExpiresSoon, "expires_soon"_L1},
                                     {KeyState::CuttingOver, "cutting_over"_L1},
                                     {KeyState::Expired, "expired"_L1},
                                     {KeyState::Disabled, "disabled"_L1},
                                     {KeyState::Revoked, "revoked"_L1},
                                     {KeyState::Pending, "pending"_L1},
                                     {KeyState::Archived, "archived"_L1}}};

template <typename Choice, size_t Count> QString wordOf(const Words<Choice, Count> &words, Choice choice)
{
    const auto found = std::find_if(words.cbegin(), words.cend(),
                                    [choice](const auto &each) { return each.first == choice; });
    return found == words.cend() ? QString() : QString(found->second);
}

template <typename Choice, size_t Count>
Choice choiceOf(const Words<Choice, Count> &words, const QString &word)
{
    const auto found =
        std::find_if(words.cbegin(), words.cend(), [&word](const auto &each) { return each.second == word; });
    return found == words.cend() ? words.front().first : found->first;
}

void put(QJsonObject &words, QLatin1StringView part, const QString &word)
{
    if (!word.isEmpty())
        words.insert(part, word);
}

void put(QJsonObject &words, QLatin1StringView part, QStringList list)
{
    list.sort(); // the same filter is always the same words
    if (!list.isEmpty())
        words.insert(part, QJsonArray::fromStringList(list));
}

QStringList listIn(const QJsonObject &words, QLatin1StringView part)
{
    QStringList list;
    for (const QJsonValue value : words.value(part).toArray())
        list << value.toString();
    return list;
}

QJsonObject wordsOf(const KeyPlace &place)
{
    QJsonObject words;
    put(words, "connection"_L1, place.connectionId);
    put(words, "workspace"_L1, place.workspaceId);
    put(words, "project"_L1, place.projectId);
    put(words, "member"_L1, place.memberId);
    // Their order is part of a KeyPlace.
    if (!place.ownerNames.isEmpty())
        words.insert("owners"_L1, QJsonArray::fromStringList(place.ownerNames));
    return words;
}

KeyPlace placeFrom(const QJsonObject &words)
{
    return {words.value("connection"_L1).toString(), words.value("workspace"_L1).toString(),
            words.value("project"_L1).toString(), words.value("member"_L1).toString(),
            listIn(words, "owners"_L1)};
}

} // namespace

QJsonObject wordsOf(const KeyFilter &filter)
{
    QJsonObject words;
    QStringList stateWords;
    for (const KeyState state : filter.states)
        stateWords << wordOf(states, state);
    put(words, "text"_L1, filter.text.simplified());
    put(words, "scope"_L1, filter.scope.trimmed());
    put(words, "states"_L1, stateWords);
    put(words, "expiry"_L1, wordOf(expiries, filter.expiry));
    put(words, "unused"_L1, wordOf(silences, filter.unused));
    put(words, "kind"_L1, wordOf(kinds, filter.kind));
    put(words, "key"_L1, filter.keyId);
    if (const QJsonObject place = wordsOf(filter.place); !place.isEmpty())
        words.insert("place"_L1, place);
    return words;
}

KeyFilter keyFilterFrom(const QJsonObject &words)
{
    KeyFilter filter;
    filter.text = words.value("text"_L1).toString();
    filter.scope = words.value("scope"_L1).toString();
    for (const QString &word : listIn(words, "states"_L1))
        filter.states.insert(choiceOf(states, word));
    filter.expiry = choiceOf(expiries, words.value("expiry"_L1).toString());
    filter.unused = choiceOf(silences, words.value("unused"_L1).toString());
    filter.kind = choiceOf(kinds, words.value("kind"_L1).toString());
    filter.keyId = words.value("key"_L1).toString();
    filter.place = placeFrom(words.value("place"_L1).toObject());
    return filter;
}

} // namespace claviger
