// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/fuzzymatch.h"

#include <algorithm>

namespace claviger {

namespace {

constexpr int wholeWordStart = 100; ///< stands in the text as it was typed, where a word begins
constexpr int inside = 70;          ///< stands in the text as it was typed
constexpr int initials = 60;        ///< runs of letters, each from the beginning of a word on
constexpr int scattered = 20;       ///< letter after letter
constexpr int firstInText = 10;     ///< on top, where the text begins so
constexpr int wholeText = 5;        ///< on top, where nothing of the text is left over
constexpr int charactersAPoint = 12;

bool same(QChar typed, QChar letter)
{
    return typed.toCaseFolded() == letter.toCaseFolded();
}

bool startsWord(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text.at(at - 1);
    const QChar here = text.at(at);
    return here.isLetterOrNumber() && (!before.isLetterOrNumber() || (before.isLower() && here.isUpper()) ||
                                       before.isDigit() != here.isDigit());
}

void addRun(FuzzyMatch &match, qsizetype from, qsizetype length)
{
    for (qsizetype at = from; at < from + length; ++at)
        match.positions.append(int(at));
}

std::optional<FuzzyMatch> asItStands(QStringView word, QStringView text)
{
    qsizetype best = -1;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (best < 0)
            best = at;
        if (startsWord(text, at)) {
            best = at;
            break;
        }
    }
    if (best < 0)
        return std::nullopt;
    FuzzyMatch match{startsWord(text, best) ? wholeWordStart : inside, {}};
    match.score += best == 0 ? firstInText : 0;
    addRun(match, best, word.size());
    return match;
}

/// Each letter follows the one before it, or begins a word. Goes back where a longer run leads nowhere.
bool takeInitials(QStringView word, QStringView text, qsizetype from, QList<int> &positions)
{
    if (word.isEmpty())
        return true;
    for (qsizetype at = from; at < text.size(); ++at) {
        const bool follows = !positions.isEmpty() && at == positions.constLast() + 1;
        if (!same(word.front(), text.at(at)) || !(follows || startsWord(text, at)))
            continue;
        positions.append(int(at));
        if (takeInitials(word.mid(1), text, at + 1, positions))
            return true;
        positions.removeLast();
    }
    return false;
}

std::optional<FuzzyMatch> asInitials(QStringView word, QStringView text)
{
    FuzzyMatch match{initials, {}};
    if (!takeInitials(word, text, 0, match.positions))
        return std::nullopt;
    match.score += match.positions.constFirst() == 0 ? firstInText : 0;
    return match;
}

/// Letters that are strewn over a long text are no sign that it was meant.
std::optional<FuzzyMatch> asScattered(QStringView word, QStringView text)
{
    FuzzyMatch match{scattered, {}};
    qsizetype at = 0;
    for (const QChar letter : word) {
        while (at < text.size() && !same(letter, text.at(at)))
            ++at;
        if (at == text.size())
            return std::nullopt;
        match.positions.append(int(at++));
    }
    const int span = match.positions.constLast() - match.positions.constFirst() + 1;
    return word.size() < 3 || span > 2 * word.size() + 2 ? std::nullopt : std::optional(match);
}

std::optional<FuzzyMatch> matchWord(QStringView word, QStringView text)
{
    if (auto match = asItStands(word, text))
        return match;
    if (auto match = asInitials(word, text))
        return match;
    return asScattered(word, text);
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView text)
{
    FuzzyMatch whole;
    int words = 0;
    for (const QStringView word : typed.tokenize(u' ', Qt::SkipEmptyParts)) {
        const std::optional<FuzzyMatch> match = matchWord(word, text);
        if (!match)
            return std::nullopt;
        whole.score += match->score;
        whole.positions += match->positions;
        ++words;
    }
    if (words == 0)
        return whole;
    std::sort(whole.positions.begin(), whole.positions.end());
    whole.positions.erase(std::unique(whole.positions.begin(), whole.positions.end()), whole.positions.end());
    if (typed.trimmed().compare(text, Qt::CaseInsensitive) == 0)
        whole.score += wholeText * words;
    whole.score = whole.score / words - int(text.size()) / charactersAPoint; // of two, the shorter is meant
    return whole;
}

} // namespace claviger
