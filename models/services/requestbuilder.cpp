// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/requestbuilder.h"

#include "models/services/descriptionmistake.h"
#include "models/services/httplog.h"
#include "models/services/redactor.h"
#include "models/services/urlrules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestBuilder)
};

QString scalarText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return value.toDouble() == double(value.toInteger()) ? QString::number(value.toInteger())
                                                             : QString::number(value.toDouble(), 'g', 17);
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toString();
}

/// name=value&name=value; nulls left out, arrays repeat the name.
QByteArray encodePairs(const QJsonObject &pairs, bool form)
{
    QByteArrayList parts;
    const auto encode = [form](const QString &text) {
        QByteArray encoded = QUrl::toPercentEncoding(text);
        return form ? encoded.replace("%20", "+") : encoded;
    };
    for (auto it = pairs.begin(); it != pairs.end(); ++it) {
        if (it.value().isNull() || it.value().isUndefined())
            continue;
        const QJsonArray values = it.value().isArray() ? it.value().toArray() : QJsonArray{it.value()};
        for (const QJsonValue &value : values)
            parts.append(encode(it.key()) + '=' + encode(scalarText(value)));
    }
    return parts.join('&');
}

/// What a program gave, in words; a text may be a secret and is not shown.
QString kindOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString().isEmpty() ? Text::tr("an empty text") : Text::tr("another text");
    case QJsonValue::Array:
        return Text::tr("a list");
    case QJsonValue::Object:
        return Text::tr("an object");
    case QJsonValue::Double:
        return Text::tr("a number");
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return u"null"_s;
}

bool isClean(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

/// Builds one request; each step leaves its error behind and the later ones do nothing.
class Builder
{
public:
    Builder(JqLibrary &programs, const RequestTask &task, Redactor &redactor)
        : m_programs(programs), m_task(task), m_redactor(redactor)
    {
        QJsonObject input = task.input;
        if (!task.secret.isEmpty())
            input.insert(u"secret"_s, QString::fromUtf8(task.secret.expose().toByteArray()));
        if (!task.kept.isEmpty())
            input.insert(u"kept"_s, QString::fromUtf8(task.kept.expose().toByteArray()));
        m_arguments.value = JqValue::fromJson(input);
    }

    Result<HttpRequest> build()
    {
        prepare();
        address();
        headers(m_task.path + u"/request/headers"_s, false);
        if (!m_task.credentialId.isEmpty()) {
            query(u"/credentials/"_s + m_task.credentialId + u"/query"_s, true);
            headers(u"/credentials/"_s + m_task.credentialId + u"/headers"_s, true);
        }
        if (m_task.follow.isEmpty())
            query(m_task.path + u"/request/query"_s, false);
        body();
        finishUrl();
        if (m_error)
            return fail(*m_error);
        return m_request;
    }

private:
    void prepare()
    {
        m_request.method = m_task.request.value("method"_L1).toString(u"GET"_s).toUpper().toLatin1();
        m_request.allowPlainHttp = m_task.allowPlainHttp;
        m_request.isWrite = m_task.isWrite;
        m_request.operation = m_task.operation;
        m_request.headers.append(qMakePair(QByteArray("Accept"), QByteArray("application/json")));
    }

    void setError(const Error &error)
    {
        if (!m_error)
            m_error = error;
    }

    QJsonValue value(const QString &path)
    {
        if (m_error || !m_programs.has(path))
            return QJsonValue::Undefined;
        const Result<JqValue> result = m_programs.run(path, m_arguments);
        if (!result) {
            setError(wantsParts(path) ? partsError(path) : result.error());
            return QJsonValue::Undefined;
        }
        const QJsonValue json = result->toJson();
        if (json.isUndefined())
            setMistake(path, Text::tr("gives more than 64 MB, or is nested too deeply"));
        return json;
    }

    void setMistake(const QString &path, const QString &words)
    {
        setError(descriptionError({path, words}, ErrorCode::Invalid));
    }

    /// The program takes the credential apart as JSON, and it is none.
    [[nodiscard]] bool wantsParts(const QString &path) const
    {
        const QByteArray plain = m_task.secret.expose().toByteArray();
        const QString program = m_programs.text(path);
        return program.contains("fromjson"_L1) && program.contains(".secret"_L1) &&
               !QJsonDocument::fromJson(plain).isObject();
    }

    [[nodiscard]] static Error partsError(const QString &path)
    {
        return descriptionError(
            {path, Text::tr("the credential is wanted as JSON with several parts, such as "
                            "{\"id\": \"…\", \"secret\": \"…\"}, and what was given is no such thing")},
            ErrorCode::Invalid);
    }

    QJsonObject object(const QString &path)
    {
        const QJsonValue json = value(path);
        if (!m_error && !json.isUndefined() && !json.isNull() && !json.isObject())
            setMistake(path, Text::tr("must give an object, but gave %1").arg(kindOf(json)));
        return json.toObject();
    }

    void address()
    {
        if (!m_task.follow.isEmpty())
            return absolute(m_task.follow.toString(QUrl::FullyEncoded));
        const QString urlPath = m_task.path + u"/request/url"_s;
        if (m_programs.has(urlPath))
            return absolute(value(urlPath).toString());
        const QString where = m_task.path + u"/request/path"_s;
        const QJsonValue given = value(where);
        const QString path = given.toString();
        if (!path.startsWith(u'/'))
            return setMistake(
                where, Text::tr("must give a text that starts with “/”, but gave %1").arg(kindOf(given)));
        if (path.contains(u'#'))
            return setMistake(where, Text::tr("must not hold a “#”: nothing behind it is sent"));
        refuseSecret(path.toUtf8(), where);
        QByteArray prefix = m_task.base.path(QUrl::FullyEncoded).toUtf8();
        while (prefix.endsWith('/'))
            prefix.chop(1);
        m_request.url = m_task.base.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
        const QByteArray joined = prefix + path.toUtf8();
        const qsizetype mark = joined.indexOf('?');
        m_request.url.setPath(QString::fromUtf8(mark < 0 ? joined : joined.left(mark)), QUrl::TolerantMode);
        if (mark >= 0)
            m_query.append(joined.mid(mark + 1));
    }

    void absolute(const QString &text)
    {
        if (m_error)
            return;
        m_request.url = m_task.base.resolved(QUrl(text));
        refuseSecret(text.toUtf8(), m_task.path + (m_task.follow.isEmpty() ? u"/request/url"_s : u"/next"_s));
        if (m_request.url.hasQuery()) {
            m_query.append(m_request.url.query(QUrl::FullyEncoded).toUtf8());
            m_request.url.setQuery(QString());
        }
        if (!m_task.mayLeaveOrigin && !isSameOrigin(m_request.url, m_task.base))
            setMistake(m_task.follow.isEmpty() ? QString(m_task.path + u"/request/url"_s)
                                               : QString(m_task.path + u"/next"_s),
                       Text::tr("points to another host, %1 instead of %2, so nothing was sent there: the "
                                "credential is meant for the address of the connection only")
                           .arg(originOf(m_request.url), originOf(m_task.base)));
    }

    void headers(const QString &path, bool secret)
    {
        const QJsonObject pairs = object(path);
        for (auto it = pairs.begin(); it != pairs.end(); ++it) {
            if (it.value().isNull())
                continue;
            const QByteArray text = scalarText(it.value()).toUtf8();
            if (!isClean(text) || !isClean(it.key().toUtf8()))
                return setError(
                    makeError(ErrorCode::Invalid,
                              Text::tr("The header %1 would hold a line break; check that the credential was "
                                       "pasted without one.")
                                  .arg(it.key().simplified())));
            // A request without the connection's credential brings its own.
            if (secret || it.key().compare("authorization"_L1, Qt::CaseInsensitive) == 0)
                learn(text);
            m_request.headers.append({it.key().toUtf8(), text});
        }
    }

    /// "Bearer abc" hides abc as well, "Basic abc" what the credential became.
    void learn(const QByteArray &value)
    {
        const QByteArray last = value.mid(value.lastIndexOf(' ') + 1);
        const QByteArray plain = m_task.secret.expose().toByteArray();
        if (value.contains(' ') || plain.contains(value) || value.contains(plain))
            m_redactor.add(last);
    }

    void query(const QString &path, bool secret)
    {
        const QJsonObject pairs = object(path);
        if (secret) {
            for (const QJsonValue &one : pairs)
                m_redactor.add(scalarText(one).toUtf8());
        }
        const QByteArray text = encodePairs(pairs, false);
        if (!secret) // the credential's own query says itself that it belongs there
            refuseSecret(text, path);
        if (!text.isEmpty())
            m_query.append(text);
    }

    /// An address is kept by proxies, by the service's logs and by the next request's Referer.
    void refuseSecret(const QByteArray &encoded, const QString &where)
    {
        constexpr qsizetype shortest = 6; // less would be found by chance
        if (m_error || m_task.request.value("sensitive"_L1).toBool())
            return;
        const QByteArray plain = QByteArray::fromPercentEncoding(encoded);
        for (const Secret &secret : {m_task.secret, m_task.kept}) {
            if (secret.size() >= shortest && plain.contains(secret.expose()))
                return setMistake(where,
                                  Text::tr("would put the credential into the address, where proxies and "
                                           "logs keep it, so nothing was sent: use a header or the body, "
                                           "or say \"sensitive\": true if the service leaves no choice"));
        }
    }

    void body()
    {
        const QJsonValue json = value(m_task.path + u"/request/body"_s);
        if (m_error || json.isUndefined())
            return;
        if (m_task.request.value("encoding"_L1).toString() == "form"_L1) {
            m_request.body = encodePairs(json.toObject(), true);
            return contentType("application/x-www-form-urlencoded");
        }
        const QByteArray wrapped = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
        m_request.body = wrapped.mid(1, wrapped.size() - 2);
        contentType("application/json");
    }

    void contentType(const QByteArray &type)
    {
        const auto given = [](const auto &header) { return header.first.toLower() == "content-type"; };
        if (std::none_of(m_request.headers.begin(), m_request.headers.end(), given))
            m_request.headers.append({"Content-Type", type});
    }

    void finishUrl()
    {
        if (!m_query.isEmpty())
            m_request.url.setQuery(QString::fromUtf8(m_query.join('&')), QUrl::TolerantMode);
        if (m_task.request.value("sensitive"_L1).toBool())
            m_request.logUrl =
                m_request.url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveUserInfo)
                    .toString() +
                u"/[redacted]"_s;
        else
            m_request.logUrl = m_redactor.redact(urlForLog(m_request.url));
    }

    JqLibrary &m_programs;
    const RequestTask &m_task;
    Redactor &m_redactor;
    JqArguments m_arguments;
    HttpRequest m_request;
    QByteArrayList m_query;
    std::optional<Error> m_error;
};

} // namespace

Result<HttpRequest> buildRequest(JqLibrary &programs, const RequestTask &task, Redactor &redactor)
{
    return Builder(programs, task, redactor).build();
}

} // namespace claviger
