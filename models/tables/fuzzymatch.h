// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace claviger {

/// How what was typed fits a text.
struct FuzzyMatch
{
    int score = 0;        ///< higher fits better
    QList<int> positions; ///< of the letters that fitted, ascending
};

/// Every word of \a typed must fit \a text, whatever the case: as it stands, as beginnings of words
/// ("crk" for "Create key"), or at least letter after letter, close together. Nothing typed fits all.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView text);

} // namespace claviger
