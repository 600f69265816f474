// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/jqvalue.h"

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

/// Walks a value into Qt's JSON and counts what it has written, so that a program cannot fill the memory.
class Walk
{
public:
    explicit Walk(qsizetype budget) : m_budget(budget) {}

    QJsonValue value(jv v) // consumes v
    {
        const JqValue owner(v);
        spend(8);
        switch (jv_get_kind(v)) {
        case JV_KIND_TRUE:
            return true;
        case JV_KIND_FALSE:
            return false;
        case JV_KIND_NUMBER:
            return number(jv_number_value(v));
        case JV_KIND_STRING:
            return text(v);
        case JV_KIND_ARRAY:
            return array(v);
        case JV_KIND_OBJECT:
            return object(v);
        case JV_KIND_NULL:
        case JV_KIND_INVALID:
            break;
        }
        return QJsonValue::Null;
    }
    [[nodiscard]] bool exceeded() const { return m_budget < 0; }

private:
    void spend(qsizetype bytes) { m_budget -= bytes; }

    static QJsonValue number(double value)
    {
        if (std::abs(value) < double(exactInteger) && value == std::floor(value))
            return qint64(value);
        return value;
    }
    QString text(jv v) // borrows v
    {
        const int size = jv_string_length_bytes(jv_copy(v));
        spend(size);
        return exceeded() ? QString() : QString::fromUtf8(jv_string_value(v), size);
    }
    QJsonArray array(jv v)
    {
        QJsonArray result;
        const int length = jv_array_length(jv_copy(v));
        for (int i = 0; i < length && !exceeded(); ++i)
            result.append(value(jv_array_get(jv_copy(v), i)));
        return result;
    }
    QJsonObject object(jv v)
    {
        QJsonObject result;
        for (int i = jv_object_iter(v); jv_object_iter_valid(v, i) && !exceeded();
             i = jv_object_iter_next(v, i)) {
            jv key = jv_object_iter_key(v, i);
            const JqValue owner(key);
            result.insert(text(key), value(jv_object_iter_value(v, i)));
        }
        return result;
    }

    qsizetype m_budget;
};

/// Makes a value anew. What it has made is counted: a small value may hold the same part a million times.
class Copying
{
public:
    explicit Copying(qsizetype budget) : m_budget(budget) {}

    jv value(jv v) // consumes v
    {
        const JqValue owner(v);
        m_budget -= 8;
        switch (jv_get_kind(v)) {
        case JV_KIND_NUMBER:
            return jv_number(jv_number_value(v));
        case JV_KIND_STRING:
            return text(v);
        case JV_KIND_ARRAY:
            return array(v);
        case JV_KIND_OBJECT:
            return object(v);
        default:
            return jv_copy(v); // true, false and null hold nothing
        }
    }
    [[nodiscard]] bool exceeded() const { return m_budget < 0; }

private:
    jv text(jv v) // borrows v
    {
        const int size = jv_string_length_bytes(jv_copy(v));
        m_budget -= size;
        return exceeded() ? jv_null() : jv_string_sized(jv_string_value(v), size);
    }
    jv array(jv v)
    {
        jv result = jv_array();
        const int length = jv_array_length(jv_copy(v));
        for (int i = 0; i < length && !exceeded(); ++i)
            result = jv_array_append(result, value(jv_array_get(jv_copy(v), i)));
        return result;
    }
    jv object(jv v)
    {
        jv result = jv_object();
        for (int i = jv_object_iter(v); jv_object_iter_valid(v, i) && !exceeded();
             i = jv_object_iter_next(v, i)) {
            jv key = value(jv_object_iter_key(v, i));
            if (exceeded())
                jv_free(key);
            else
                result = jv_object_set(result, key, value(jv_object_iter_value(v, i)));
        }
        return result;
    }

    qsizetype m_budget;
};

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

QJsonValue JqValue::toJson(qsizetype maxBytes) const
{
    Walk walk(maxBytes);
    const QJsonValue json = walk.value(jv_copy(m_value));
    return walk.exceeded() ? QJsonValue(QJsonValue::Undefined) : json;
}

std::optional<JqValue> JqValue::apart(qsizetype maxBytes) const
{
    Copying copying(maxBytes);
    JqValue result(copying.value(jv_copy(m_value)));
    return copying.exceeded() ? std::nullopt : std::optional(std::move(result));
}

int JqValue::arrayLength() const
{
    return kind() == JV_KIND_ARRAY ? jv_array_length(jv_copy(m_value)) : -1;
}

} // namespace claviger
