// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/jqvalue.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>
#include <utility>

namespace claviger {

namespace {

constexpr qint64 exactInteger = qint64(1) << 53;

jv toJv(const QJsonValue &json);

jv toJvText(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return jv_string_sized(utf8.constData(), int(utf8.size()));
}

jv toJvNumber(const QJsonValue &json)
{
    const qint64 integer = json.toInteger(0);
    if (integer > exactInteger || integer < -exactInteger)
        return toJvText(QString::number(integer));
    return jv_number(json.toDouble());
}

jv toJvArray(const QJsonArray &array)
{
    jv result = jv_array();
    for (const QJsonValue &item : array)
        result = jv_array_append(result, toJv(item));
    return result;
}

jv toJvObject(const QJsonObject &object)
{
    jv result = jv_object();
    for (auto it = object.begin(); it != object.end(); ++it)
        result = jv_object_set(result, toJvText(it.key()), toJv(it.value()));
    return result;
}

jv toJv(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        return jv_bool(json.toBool() ? 1 : 0);
    case QJsonValue::Double:
        return toJvNumber(json);
    case QJsonValue::String:
        return toJvText(json.toString());
    case QJsonValue::Array:
        return toJvArray(json.toArray());
    case QJsonValue::Object:
        return toJvObject(json.toObject());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return jv_null();
}

// Counted roughly as JSON text; a list or an object is worth more than its two brackets, because libjq gives
// it room for items that it does not have.
constexpr qsizetype valueSize = 8;
constexpr qsizetype containerSize = 64;

constexpr int deepest = 512; ///< freeing a value, too, takes a piece of the stack for each level

/// How large a value is when it is spelled out. A part that is held in many places counts in each of them,
/// but is looked at once: a few lines of jq make a value of forty lists that spells out to terabytes.
class Measure
{
public:
    explicit Measure(qsizetype most) : m_most(most) {}

    [[nodiscard]] bool fits(jv v) { return size(jv_copy(v), 0) <= m_most; }

private:
    /// More than the most, as soon as that is known. Consumes \a v.
    qsizetype size(jv v, int depth)
    {
        const JqValue owner(v);
        switch (jv_get_kind(v)) {
        case JV_KIND_STRING:
            return valueSize + jv_string_length_bytes(jv_copy(v));
        case JV_KIND_ARRAY:
        case JV_KIND_OBJECT:
            break;
        default:
            return valueSize;
        }
        if (depth == deepest)
            return m_most + 1;
        if (jv_get_refcnt(v) <= 2) // the one that holds it, and this
            return sizeOfContainer(v, depth);
        const Part part{v.u.ptr, (quint64(v.offset) << 32) | quint32(v.size)};
        const auto known = m_known.constFind(part);
        return known != m_known.cend() ? *known : *m_known.insert(part, sizeOfContainer(v, depth));
    }
    qsizetype sizeOfContainer(jv v, int depth) // borrows v
    {
        qsizetype sum = valueSize + containerSize;
        if (jv_get_kind(v) == JV_KIND_ARRAY) {
            const int length = jv_array_length(jv_copy(v));
            for (int i = 0; i < length && sum <= m_most; ++i)
                sum += size(jv_array_get(jv_copy(v), i), depth + 1);
            return sum;
        }
        for (int i = jv_object_iter(v); jv_object_iter_valid(v, i) && sum <= m_most;
             i = jv_object_iter_next(v, i))
            sum += size(jv_object_iter_key(v, i), depth) + size(jv_object_iter_value(v, i), depth + 1);
        return sum;
    }

    using Part = std::pair<const void *, quint64>; ///< of an array, which slices share
    qsizetype m_most;
    QHash<Part, qsizetype> m_known;
};

// What follows makes all of a value anew, however large it is: it is measured first.

QJsonValue jsonOf(jv v); // consumes v

QString textOf(jv v) // borrows v
{
    return QString::fromUtf8(jv_string_value(v), jv_string_length_bytes(jv_copy(v)));
}

QJsonValue jsonOf(double value)
{
    if (std::abs(value) < double(exactInteger) && value == std::floor(value))
        return qint64(value);
    return value;
}

QJsonArray jsonArrayOf(jv v) // borrows v
{
    QJsonArray result;
    const int length = jv_array_length(jv_copy(v));
    for (int i = 0; i < length; ++i)
        result.append(jsonOf(jv_array_get(jv_copy(v), i)));
    return result;
}

QJsonObject jsonObjectOf(jv v) // borrows v
{
    QJsonObject result;
    for (int i = jv_object_iter(v); jv_object_iter_valid(v, i); i = jv_object_iter_next(v, i)) {
        const JqValue key(jv_object_iter_key(v, i));
        result.insert(textOf(key.borrow()), jsonOf(jv_object_iter_value(v, i)));
    }
    return result;
}

QJsonValue jsonOf(jv v)
{
    const JqValue owner(v);
    switch (jv_get_kind(v)) {
    case JV_KIND_TRUE:
        return true;
    case JV_KIND_FALSE:
        return false;
    case JV_KIND_NUMBER:
        return jsonOf(jv_number_value(v));
    case JV_KIND_STRING:
        return textOf(v);
    case JV_KIND_ARRAY:
        return jsonArrayOf(v);
    case JV_KIND_OBJECT:
        return jsonObjectOf(v);
    case JV_KIND_NULL:
    case JV_KIND_INVALID:
        break;
    }
    return QJsonValue::Null;
}

jv copyOf(jv v) // consumes v
{
    const JqValue owner(v);
    switch (jv_get_kind(v)) {
    case JV_KIND_NUMBER:
        return jv_number(jv_number_value(v));
    case JV_KIND_STRING:
        return jv_string_sized(jv_string_value(v), jv_string_length_bytes(jv_copy(v)));
    case JV_KIND_ARRAY: {
        const int length = jv_array_length(jv_copy(v));
        jv result = jv_array_sized(length);
        for (int i = 0; i < length; ++i)
            result = jv_array_append(result, copyOf(jv_array_get(jv_copy(v), i)));
        return result;
    }
    case JV_KIND_OBJECT: {
        jv result = jv_object();
        for (int i = jv_object_iter(v); jv_object_iter_valid(v, i); i = jv_object_iter_next(v, i))
            result =
                jv_object_set(result, copyOf(jv_object_iter_key(v, i)), copyOf(jv_object_iter_value(v, i)));
        return result;
    }
    default:
        return jv_copy(v); // true, false and null hold nothing
    }
}

bool isBigInteger(QByteArrayView digits)
{
    if (digits.size() < 16)
        return false;
    bool ok = false;
    const qint64 value = QByteArray(digits.data(), digits.size()).toLongLong(&ok);
    return !ok || value > exactInteger;
}

qsizetype endOfString(QByteArrayView text, qsizetype start)
{
    qsizetype i = start + 1;
    while (i < text.size() && text[i] != '"')
        i += text[i] == '\\' ? 2 : 1;
    return qMin(i + 1, text.size());
}

qsizetype endOfNumber(QByteArrayView text, qsizetype start, bool *integer)
{
    qsizetype i = start;
    *integer = true;
    while (i < text.size()) {
        const char c = text[i];
        if (c == '.' || c == 'e' || c == 'E')
            *integer = false;
        else if (!(c >= '0' && c <= '9') && c != '+' && c != '-')
            break;
        ++i;
    }
    return i;
}

/// The text with integers that a double cannot hold put in quotes; the same text if there are none.
QByteArray quoteBigIntegers(const QByteArray &text)
{
    QByteArray result;
    qsizetype copied = 0;
    for (qsizetype i = 0; i < text.size();) {
        const char c = text[i];
        if (c == '"') {
            i = endOfString(text, i);
        } else if (c == '-' || (c >= '0' && c <= '9')) {
            bool integer = false;
            const qsizetype end = endOfNumber(text, i, &integer);
            const qsizetype digits = c == '-' ? i + 1 : i;
            if (integer &&
                isBigInteger(QByteArrayView(text).sliced(digits, qMax<qsizetype>(0, end - digits)))) {
                result += text.mid(copied, i - copied) + '"' + text.mid(i, end - i) + '"';
                copied = end;
            }
            i = end;
        } else {
            ++i;
        }
    }
    return copied == 0 ? text : result + text.mid(copied);
}

} // namespace

JqValue &JqValue::operator=(JqValue other) noexcept
{
    std::swap(m_value, other.m_value);
    return *this;
}

JqValue JqValue::fromJson(const QJsonValue &json)
{
    return JqValue(toJv(json));
}

std::optional<JqValue> JqValue::parse(const QByteArray &text)
{
    if (isTooWide(text))
        return std::nullopt;
    const QByteArray safe = quoteBigIntegers(text);
    jv value = jv_parse_sized(safe.constData(), int(safe.size()));
    if (!jv_is_valid(value)) {
        jv_free(value);
        return std::nullopt;
    }
    return JqValue(value);
}

JqValue JqValue::fromText(const QByteArray &utf8)
{
    return JqValue(jv_string_sized(utf8.constData(), int(utf8.size())));
}

bool JqValue::isTooWide(const QByteArray &text)
{
    qsizetype size = text.size();
    for (qsizetype i = 0; i < text.size();) {
        const char c = text[i];
        size += c == '[' || c == '{' ? valueSize + containerSize : (c == ',' ? valueSize : 0);
        i = c == '"' ? endOfString(text, i) : i + 1;
    }
    return size > 2 * largest;
}

QJsonValue JqValue::toJson(qsizetype most) const
{
    return Measure(most).fits(m_value) ? jsonOf(jv_copy(m_value)) : QJsonValue(QJsonValue::Undefined);
}

std::optional<JqValue> JqValue::apart(qsizetype most) const
{
    return Measure(most).fits(m_value) ? std::optional(JqValue(copyOf(jv_copy(m_value)))) : std::nullopt;
}

int JqValue::arrayLength() const
{
    return kind() == JV_KIND_ARRAY ? jv_array_length(jv_copy(m_value)) : -1;
}

} // namespace claviger
