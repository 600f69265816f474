// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/redactor.h"

#include "models/services/servicedescription.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestSecret = 4; // shorter ones would blank innocent text
constexpr qsizetype excerptLength = 2000;
const auto mark = "[redacted]"_L1;

QStringList withCommonNames(QStringList fields)
{
    fields << u"token"_s << u"access_token"_s << u"accessToken"_s << u"refresh_token"_s << u"refreshToken"_s
           << u"id_token"_s << u"secret"_s << u"client_secret"_s << u"clientSecret"_s << u"password"_s
           << u"api_key"_s << u"apiKey"_s;
    fields.removeDuplicates();
    return fields;
}

void textsUnder(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts.append(value.toString());
    for (const QJsonValue &item : value.toArray())
        textsUnder(item, texts);
    const QJsonObject object = value.toObject();
    for (const QJsonValue &item : object)
        textsUnder(item, texts);
}

void collect(const QJsonValue &value, const QStringList &fields, QStringList &texts)
{
    for (const QJsonValue &item : value.toArray())
        collect(item, fields, texts);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (fields.contains(it.key()))
            textsUnder(it.value(), texts);
        else
            collect(it.value(), fields, texts);
    }
}

QString jsonEscaped(const QString &text)
{
    const QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(2, json.size() - 4));
}

} // namespace

QStringList scrubbedFields(const ServiceDescription &description)
{
    QStringList fields;
    for (const QJsonValue &field : description.json["safety"_L1]["scrub"_L1].toArray())
        fields.append(field.toString());
    return fields;
}

Redactor::Redactor(const QStringList &scrubbedFields) : m_fields(withCommonNames(scrubbedFields)) {}

void Redactor::add(const Secret &secret)
{
    add(secret.expose().toByteArray());
}

void Redactor::add(const QByteArray &secret)
{
    const std::lock_guard lock(m_mutex);
    const QByteArray trimmed = secret.trimmed();
    const QString plain = QString::fromUtf8(trimmed);
    addForms(plain);
    // A credential of several parts is pasted as one JSON object; each part is a secret.
    QStringList parts;
    textsUnder(QJsonDocument::fromJson(trimmed).object(), parts);
    for (const QString &part : parts)
        addForms(part);
}

void Redactor::addForms(const QString &plain)
{
    const QString percent = QString::fromLatin1(QUrl::toPercentEncoding(plain));
    addForm(plain);
    addForm(jsonEscaped(plain));
    addForm(percent);
    addForm(QString(percent).replace("%20"_L1, "+"_L1)); // as a form has it
    addForm(QString::fromLatin1(plain.toUtf8().toBase64()));
}

void Redactor::addForm(const QString &form)
{
    if (form.size() < shortestSecret || m_forms.contains(form))
        return;
    m_forms.append(form);
    std::stable_sort(m_forms.begin(), m_forms.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

QString Redactor::redact(const QString &text) const
{
    const std::lock_guard lock(m_mutex);
    QString result = text;
    for (const QString &form : m_forms) {
        result.replace(form, mark);
        // jq cuts values in its messages: string ("sk-live-a...)
        if (!result.contains("..."_L1))
            continue;
        for (qsizetype length = qMin<qsizetype>(form.size() - 1, 40); length >= shortestSecret; --length)
            result.replace(form.left(length) + u"..."_s, mark);
    }
    return result;
}

Error Redactor::redact(Error error) const
{
    error.message = redact(error.message);
    error.details = redact(error.details);
    error.requestId = redact(error.requestId);
    return error;
}

QString Redactor::scrubFields(QString text) const
{
    QStringList names;
    for (const QString &field : m_fields)
        names.append(QRegularExpression::escape(field));
    static const QString value =
        u"\\s*:\\s*(?:\"(?:[^\"\\\\]|\\\\.)*\"?|\\[[^\\]]*\\]?|\\{[^}]*\\}?|[^,}\\]\\s]+)"_s;
    const QRegularExpression json(u"\"("_s + names.join(u'|') + u")\""_s + value);
    text.replace(json, u"\"\\1\":\"[redacted]\""_s);
    const QRegularExpression form(u"\\b("_s + names.join(u'|') + u")=[^&\\s\"]+"_s);
    return text.replace(form, u"\\1=[redacted]"_s);
}

QString Redactor::excerpt(const QByteArray &body) const
{
    const QByteArray start = body.left(excerptLength * 4);
    QString text = redact(scrubFields(QString::fromUtf8(start)));
    if (text.size() <= excerptLength)
        return text;
    return text.left(excerptLength) + u'…';
}

void Redactor::learnFrom(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    QStringList texts;
    collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), m_fields,
            texts);
    for (const QString &text : texts)
        add(text.toUtf8());
}

} // namespace claviger
