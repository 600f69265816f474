// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/errormapping.h"

#include "models/services/redactor.h"
#include "models/services/retrypolicy.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ErrorMapping)
};

QString wordsOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().simplified();
    QStringList parts;
    for (const QJsonValue &item : value.toArray()) {
        const QString words = wordsOf(item);
        if (!words.isEmpty())
            parts.append(words);
    }
    if (value.isObject())
        return wordsOf(value.toObject().value("message"_L1));
    return parts.join("; "_L1);
}

QJsonObject mapped(JqLibrary &programs, const FailedResponse &failed)
{
    JqArguments arguments;
    const QByteArray &body = failed.response.body;
    const auto parsed = JqValue::parse(body);
    if (parsed)
        arguments.value = *parsed;
    else if (!body.isEmpty())
        arguments.value = JqValue::fromText(body.left(10000));
    arguments.status = failed.response.status;
    for (auto it = failed.response.headers.begin(); it != failed.response.headers.end(); ++it)
        arguments.headers.insert(it.key(), it.value());
    arguments.input = failed.input;
    if (programs.has(u"/errors/map"_s)) {
        // A map that does not fit this body (a proxy's page, say) must not hide the status.
        const Result<JqValue> result = programs.run(u"/errors/map"_s, arguments);
        if (result)
            return result->toJson().toObject();
    }
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    return {{u"message"_s,
             object.contains("message"_L1) ? object.value("message"_L1) : object.value("error"_L1)}};
}

QString requestIdOf(const QJsonObject &map, const HttpResponse &response)
{
    const QString own = map.value("request_id"_L1).toString();
    if (!own.isEmpty())
        return own;
    for (const auto &name :
         {u"x-request-id"_s, u"request-id"_s, u"x-correlation-id"_s, u"x-trace-id"_s, u"cf-ray"_s}) {
        if (response.headers.contains(name))
            return response.header(name);
    }
    return {};
}

QString bySentence(const QString &meaning)
{
    if (meaning == "expired"_L1)
        return Text::tr(
            "The credential has expired; %1 does not accept it any more. Put a new one in the connection.");
    if (meaning == "revoked"_L1)
        return Text::tr(
            "The credential was revoked; %1 does not accept it any more. Put a new one in the connection.");
    if (meaning == "scope"_L1)
        return Text::tr("The credential lacks a permission that %1 asks for here. Use one with more scopes.");
    if (meaning == "network"_L1)
        return Text::tr(
            "%1 does not accept requests from this network address. Check the credential's allowlist.");
    if (meaning == "plan"_L1)
        return Text::tr("The plan of this account at %1 does not include this.");
    if (meaning == "role"_L1)
        return Text::tr(
            "The role of the credential's owner at %1 is too low for this. Ask an owner or administrator.");
    if (meaning == "disabled"_L1)
        return Text::tr("The credential, or the feature, is switched off at %1.");
    if (meaning == "not_found"_L1)
        return Text::tr("%1 knows no such thing; it may be gone already. Synchronise and look again.");
    if (meaning == "rate_limit"_L1)
        return Text::tr("%1 asks to slow down. Wait before you try again.");
    return {};
}

QString byStatus(int status)
{
    if (status == 401)
        return Text::tr(
            "%1 did not accept the credential (401). Check that it is complete, not expired and not "
            "revoked.");
    if (status == 402)
        return Text::tr("%1 asks for a payment or a bigger plan first (402).");
    if (status == 403)
        return Text::tr("%1 refused this: the credential lacks the right to do it (403).");
    if (status == 404)
        return Text::tr(
            "%1 found nothing under this address (404). It may be gone already, or the address of the "
            "connection may be wrong.");
    if (status == 409)
        return Text::tr("%1 refused this because it collides with what is there already (409).");
    if (status == 429)
        return Text::tr("%1 asks to slow down (429). Wait before you try again.");
    if (status == 400 || status == 422)
        return Text::tr("%1 did not accept what was asked for") + u" (%1)."_s.arg(status);
    if (status >= 500)
        return Text::tr("%1 has a problem of its own") + u" (%1). "_s.arg(status) +
               Text::tr("Try again later.");
    if (status >= 300)
        return Text::tr("%1 refused the request") + u" (%1)."_s.arg(status);
    return {};
}

/// The status says success, the description's `ok` says otherwise.
QString byOk(int status, const QString &path)
{
    const QString name = path.section(u'/', 2);
    const bool proves = name == "verify"_L1 || path.startsWith("/credentials/"_L1);
    const QString sentence =
        proves ? Text::tr("%1 answered %2, but “ok” of %3 was false; check the credential.")
               : Text::tr("%1 answered %2, but “ok” of %3 was false, which means that it failed.");
    return sentence.arg(u"%1"_s, QString::number(status), name); // %1 is filled in by the caller
}

/// What the description's map says; else what the status cannot but mean.
RefusalCause causeOf(int status, const QString &meaning, ErrorCode code)
{
    const RefusalCause told = refusalCauseFromText(meaning);
    if (told != RefusalCause::NotTold)
        return told;
    if (code == ErrorCode::RateLimited)
        return RefusalCause::RateLimit;
    if (status == 402)
        return RefusalCause::Plan;
    return status == 404 ? RefusalCause::NotFound : RefusalCause::NotTold;
}

ErrorCode codeOf(int status, const QString &meaning, const HttpResponse &response)
{
    if (meaning == "rate_limit"_L1 || RetryPolicy::isRateLimit(response))
        return ErrorCode::RateLimited;
    return status >= 500 ? ErrorCode::BadAnswer : ErrorCode::Refused;
}

} // namespace

Error errorFromResponse(JqLibrary &programs, const FailedResponse &failed, const QString &path,
                        const Redactor &redactor)
{
    const HttpResponse &response = failed.response;
    const QJsonObject map = mapped(programs, failed);
    const QString meaning = map.value("meaning"_L1).toString();
    QString sentence = bySentence(meaning);
    if (sentence.isEmpty())
        sentence = byStatus(response.status);
    if (sentence.isEmpty())
        sentence = byOk(response.status, path);
    Error error;
    error.code = codeOf(response.status, meaning, response);
    error.message = sentence.contains("%1"_L1) ? sentence.replace("%1"_L1, failed.serviceName) : sentence;
    QString words = wordsOf(map.value("message"_L1)).left(500);
    const QString code = wordsOf(map.value("code"_L1));
    if (!words.isEmpty() || !code.isEmpty())
        error.message += u' ' + Text::tr("Its own words: “%1”").arg(words.isEmpty() ? code : words);
    error.details = redactor.excerpt(response.body);
    error.httpStatus = response.status;
    error.refusal = causeOf(response.status, meaning, error.code);
    error.requestId = requestIdOf(map, response);
    error.maybeExecuted = failed.isWrite && response.status >= 500;
    if (error.code == ErrorCode::RateLimited) {
        const auto asked = RetryPolicy::askedMs(response, failed.now);
        error.retryAfterSeconds = asked ? int((*asked + 999) / 1000) : -1;
    }
    return redactor.redact(error);
}

} // namespace claviger
