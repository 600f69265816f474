// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/prefixfinder.h"
#include "models/audit/readers/tokenshape.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace claviger::audit {

/// Finds whole secrets in text and puts their prefix and a keyed fingerprint in their place:
/// "ghp_[3f2a90c41be07d55]". With the same key the same secret gives the same fingerprint, so a leaked one
/// can be looked up among events without being in them. Const and free of state: any thread may ask.
class SecretScrubber
{
public:
    using Key = std::array<std::uint8_t, 32>;

    /// \a shapes: the well-known ones, and those of services. libsodium must have been initialised.
    SecretScrubber(const Key &key, std::vector<TokenShape> shapes);
    ~SecretScrubber();
    SecretScrubber(const SecretScrubber &) = delete;
    SecretScrubber &operator=(const SecretScrubber &) = delete;

    /// How many secrets \a text held; if any, \a scrubbed is the text without them, else it is left alone.
    std::size_t scrub(std::string_view text, std::string &scrubbed) const;

    /// \a text holds a secret.
    [[nodiscard]] bool finds(std::string_view text) const;

    /// What stands in the place of \a token in scrubbed text.
    [[nodiscard]] std::string replacementFor(std::string_view token) const;
    /// The part of it that comes from the whole token, "[3f2a90c41be07d55]": what a look-up searches for. How much
    /// stays before it depends on what the vault knew when the text was scrubbed.
    [[nodiscard]] std::string fingerprintOf(std::string_view token) const;

private:
    struct Found
    {
        std::size_t start = 0; ///< of the secret; announcements stay
        std::size_t end = 0;
        std::size_t kept = 0; ///< of its prefix
    };
    [[nodiscard]] bool tokenAt(std::string_view text, std::size_t at, Found &found) const;
    [[nodiscard]] bool fits(const TokenShape &shape, std::string_view text, std::size_t at,
                            Found &found) const;
    void appendFingerprint(std::string_view token, std::string &to) const;

    Key m_key;
    std::vector<TokenShape> m_shapes;                      ///< longest prefix first
    std::array<std::vector<std::uint16_t>, 256> m_byFirst; ///< numbers of shapes by their first byte
    PrefixFinder m_finder;
};

} // namespace claviger::audit
