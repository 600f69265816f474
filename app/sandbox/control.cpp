// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/control.h"

using namespace Qt::StringLiterals;

namespace claviger::sandbox {

namespace {

Answer problem(int status, const QString &message)
{
    return json(QJsonObject{{u"message"_s, message}}, status);
}

Answer done(bool ok, const QString &otherwise)
{
    return ok ? json(QJsonObject{{u"ok"_s, true}}) : problem(404, otherwise);
}

} // namespace

Answer Control::handle(const Request &request)
{
    const QString verb = request.path.value(0);
    if (request.method == "GET" && verb == u"audit")
        return showAudit(request);
    if (request.method != "POST")
        return problem(404, u"There is no such switch. README.md lists them."_s);
    const std::optional<QJsonObject> body = request.object();
    return body ? post(verb, *body) : problem(400, u"The body must be a JSON object."_s);
}

Answer Control::post(const QString &verb, const QJsonObject &body)
{
    if (verb == u"advance") {
        m_clock.advance(body.value(u"seconds"_s).toInteger());
        return json(QJsonObject{{u"now"_s, iso(m_clock.now())}});
    }
    Service *service = m_find(body.value(u"service"_s).toString());
    if (service == nullptr)
        return problem(404, u"There is no such service."_s);
    if (verb == u"fail")
        return fail(*service, body);
    if (verb == u"expired") {
        const int status = body.value(u"status"_s).toInt();
        if (status != 401 && status != 403)
            return problem(400, u"The status must be 401 or 403."_s);
        service->setExpiredStatus(status);
        return json(QJsonObject{{u"ok"_s, true}});
    }
    if (verb == u"leave")
        return done(service->leave(body.value(u"member"_s).toString()), u"There is no such member."_s);
    if (verb == u"plan") {
        return done(service->setPlan(body.value(u"workspace"_s).toString(), body.value(u"plan"_s).toString()),
                    u"There is no such workspace."_s);
    }
    return problem(404, u"There is no such switch. README.md lists them."_s);
}

Answer Control::fail(Service &service, const QJsonObject &body)
{
    const ForcedFailure failure{body.value(u"status"_s).toInt(500), body.value(u"count"_s).toInt(1),
                                body.value(u"retry_after"_s).toInt(-1), body.value(u"executed"_s).toBool()};
    if (failure.status < 400 || failure.status > 599)
        return problem(400, u"The status must be from 400 to 599."_s);
    service.failNext(failure);
    return json(QJsonObject{{u"ok"_s, true}});
}

Answer Control::showAudit(const Request &request) const
{
    const QDateTime since = QDateTime::fromString(request.parameter(u"since"_s), Qt::ISODateWithMs);
    const int limit = request.number(u"limit"_s, 1000).value_or(1000);
    return json(QJsonObject{{u"Records"_s, m_audit.toJson(request.parameter(u"service"_s), since, limit)}});
}

} // namespace claviger::sandbox
