// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>

extern "C" {
#include <jv.h>
}

namespace claviger {

/// Owns one value of libjq. Reference counts of libjq are not atomic: a value and its copies stay on
/// the thread that made them.
class JqValue
{
public:
    JqValue() : m_value(jv_null()) {}
    explicit JqValue(jv consumed) : m_value(consumed) {}
    JqValue(const JqValue &other) : m_value(jv_copy(other.m_value)) {}
    JqValue(JqValue &&other) noexcept : m_value(other.m_value) { other.m_value = jv_null(); }
    JqValue &operator=(JqValue other) noexcept;
    ~JqValue() { jv_free(m_value); }

    /// The most that a program may give, counted roughly as JSON text.
    static constexpr qsizetype largest = 64 * 1024 * 1024;

    [[nodiscard]] static JqValue fromJson(const QJsonValue &json);
    /// Parses JSON text; nullopt if it is none, or too wide. Integers beyond 2^53, which libjq would round,
    /// become strings, so that ids survive.
    [[nodiscard]] static std::optional<JqValue> parse(const QByteArray &text);
    /// Would the text fill the memory once it is parsed? An empty list takes two letters there and hundreds
    /// of bytes here.
    [[nodiscard]] static bool isTooWide(const QByteArray &text);
    [[nodiscard]] static JqValue fromText(const QByteArray &utf8);

    /// Undefined if the value spells out to more than \a most or is nested too deeply; that is known at once.
    [[nodiscard]] QJsonValue toJson(qsizetype most = largest) const;
    /// The same value without anything that other values hold too, so that it may go to another thread or
    /// leave the lock of its program. Nullopt as above.
    [[nodiscard]] std::optional<JqValue> apart(qsizetype most = largest) const;
    [[nodiscard]] jv copy() const { return jv_copy(m_value); }
    /// For calls of libjq that consume nothing; it lives as long as this object.
    [[nodiscard]] jv borrow() const { return m_value; }
    [[nodiscard]] jv_kind kind() const { return jv_get_kind(m_value); }
    [[nodiscard]] bool isNullOrFalse() const { return kind() == JV_KIND_NULL || kind() == JV_KIND_FALSE; }
    [[nodiscard]] int arrayLength() const; ///< -1 if it is no array

private:
    jv m_value;
};

} // namespace claviger
