// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/condition.h"

#include <algorithm>
#include <memory>
#include <string>

namespace claviger::audit::trail {

class Exactly final : public ValueMatcher
{
public:
    explicit Exactly(std::string text) : m_text(std::move(text)) {}
    [[nodiscard]] bool matches(std::string_view value) const override { return value == m_text; }
    [[nodiscard]] std::string_view only() const override { return m_text; }

private:
    std::string m_text;
};

/// Without regard to the case of ASCII letters, as people search.
class Contains final : public ValueMatcher
{
public:
    explicit Contains(std::string text) : m_text(std::move(text)) {}
    [[nodiscard]] bool matches(std::string_view value) const override
    {
        const auto same = [](char a, char b) { return lower(a) == lower(b); };
        return std::search(value.begin(), value.end(), m_text.begin(), m_text.end(), same) != value.end();
    }
    [[nodiscard]] std::string_view needle() const override { return m_text; }

private:
    static char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
    std::string m_text;
};

inline Condition field(AuditField field, std::shared_ptr<const ValueMatcher> matcher, bool absent = false)
{
    Condition condition;
    condition.kind = Condition::Kind::Field;
    condition.field = field;
    condition.matcher = std::move(matcher);
    condition.matchesAbsent = absent;
    return condition;
}

inline Condition is(AuditField which, std::string value)
{
    return field(which, std::make_shared<Exactly>(std::move(value)));
}

inline Condition has(AuditField which, std::string part)
{
    return field(which, std::make_shared<Contains>(std::move(part)));
}

inline Condition any(Condition::Kind textOrRaw, std::string part)
{
    Condition condition;
    condition.kind = textOrRaw;
    condition.matcher = std::make_shared<Contains>(std::move(part));
    return condition;
}

inline Condition between(std::int64_t from, std::int64_t to)
{
    Condition condition;
    condition.kind = Condition::Kind::Time;
    condition.from = from;
    condition.to = to;
    return condition;
}

inline Condition joined(Condition::Kind kind, std::vector<Condition> children)
{
    Condition condition;
    condition.kind = kind;
    condition.children = std::move(children);
    return condition;
}

} // namespace claviger::audit::trail
