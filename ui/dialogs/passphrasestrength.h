// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace claviger {

/// A simple, honest guess at a passphrase: what it would be worth if it were made at random in its own
/// style, as characters or as words, whichever is less. It cannot know that a phrase is famous or used
/// elsewhere, and says so in the sentence.
struct PassphraseStrength
{
    enum class Grade { Empty, Weak, Fair, Good };

    Grade grade = Grade::Empty;
    double bits = 0;

    [[nodiscard]] QString sentence() const;
};

[[nodiscard]] PassphraseStrength estimatePassphrase(const QString &passphrase);

} // namespace claviger
