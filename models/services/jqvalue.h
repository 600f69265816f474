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

    [[nodiscard]] static JqValue fromJson(const QJsonValue &json);
    /// Parses JSON text; nullopt if it is none. Integers beyond 2^53, which libjq would round, become
    /// strings, so that ids survive.
    [[nodiscard]] static std::optional<JqValue> parse(const QByteArray &text);
    [[nodiscard]] static JqValue fromText(const QByteArray &utf8);

    /// Undefined if the value is bigger than \a maxBytes (counted roughly as JSON text).
    [[nodiscard]] QJsonValue toJson(qsizetype maxBytes = 64 * 1024 * 1024) const;
    /// The same value without anything that other values hold too, so that it may go to another thread or leave
    /// the lock of its program. Nullopt if it is bigger than \a maxBytes.
    [[nodiscard]] std::optional<JqValue> apart(qsizetype maxBytes = 64 * 1024 * 1024) const;
    [[nodiscard]] jv copy() const { return jv_copy(m_value); }
    [[nodiscard]] jv_kind kind() const { return jv_get_kind(m_value); }
    [[nodiscard]] bool isNullOrFalse() const { return kind() == JV_KIND_NULL || kind() == JV_KIND_FALSE; }
    [[nodiscard]] int arrayLength() const; ///< -1 if it is no array

private:
    jv m_value;
};

} // namespace claviger
