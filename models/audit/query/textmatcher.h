// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/valuematcher.h"

#include <array>
#include <cstdint>
#include <string>

namespace claviger::audit {

/// Fits a value that is this text; upper and lower case are one.
class ExactMatcher final : public ValueMatcher
{
public:
    explicit ExactMatcher(std::string_view text);
    [[nodiscard]] bool matches(std::string_view value) const override;
    [[nodiscard]] std::string_view needle() const override;

private:
    std::string m_text; ///< folded
};

/// Fits a value that holds this text somewhere.
class ContainsMatcher final : public ValueMatcher
{
public:
    explicit ContainsMatcher(std::string_view text);
    [[nodiscard]] bool matches(std::string_view value) const override;
    [[nodiscard]] std::string_view needle() const override;

private:
    [[nodiscard]] bool isIn(std::string_view value) const;

    std::string m_text; ///< folded
    bool m_ascii;
    std::array<std::uint32_t, 256> m_skip{}; ///< Boyer-Moore-Horspool, by folded byte
};

/// Fits a whole value against a pattern in which * stands for any text and ? for one character.
class WildcardMatcher final : public ValueMatcher
{
public:
    explicit WildcardMatcher(std::string_view pattern);
    [[nodiscard]] bool matches(std::string_view value) const override;
    [[nodiscard]] std::string_view needle() const override;

private:
    std::string m_pattern; ///< folded
    std::string m_longest; ///< of the pieces between wildcards
};

/// Fits any value.
class AnythingMatcher final : public ValueMatcher
{
public:
    [[nodiscard]] bool matches(std::string_view) const override { return true; }
};

} // namespace claviger::audit
