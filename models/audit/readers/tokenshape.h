// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace claviger::audit {

/// How a kind of secret looks: what it begins with, and what must follow for it to be a whole one.
struct TokenShape
{
    enum class Alphabet {
        Word,   ///< letters, digits, "_" and "-"
        Dotted, ///< and "."
        Base64  ///< and "+", "/", "=", "~", as an Authorization header may hold
    };

    std::string prefix;
    std::size_t least = 20; ///< characters behind the prefix
    Alphabet alphabet = Alphabet::Word;
    bool needsDigit = true; ///< words joined by hyphens are no secret
    int dots = 0;           ///< at least so many of them
    /// The prefix only says that a secret follows ("Bearer "); the fingerprint leaves it out.
    bool isAnnouncement = false;
    /// What services show of the secrets that the vault knows, sorted. It stays where such a secret stood, so
    /// that the event still names its key.
    std::vector<std::string> shown = {};
};

/// Shapes that are the same everywhere: code hosts, payment, chat and cloud vendors, JSON web tokens,
/// Authorization headers. Identifiers such as AWS access key ids are none.
[[nodiscard]] std::vector<TokenShape> wellKnownTokenShapes();

} // namespace claviger::audit
