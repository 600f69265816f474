// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/programlist.h"

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

class Collector
{
public:
    void programs(const QJsonObject &object, const QString &path, const QStringList &fields)
    {
        for (const QString &field : fields) {
            if (object.value(field).isString())
                m_found.append({path + u'/' + field, m_operation, object.value(field).toString()});
        }
    }

    /// Something that sends a request and reads its answer: an operation, an exchange, a first or a
    /// detail request.
    void step(const QJsonObject &step, const QString &path, const QStringList &fields)
    {
        programs(step.value("request"_L1).toObject(), path + u"/request"_s,
                 {u"path"_s, u"url"_s, u"query"_s, u"headers"_s, u"body"_s});
        programs(step, path, fields);
    }

    void credential(const QJsonObject &credential, const QString &path)
    {
        programs(credential, path, {u"headers"_s, u"query"_s});
        step(credential.value("exchange"_L1).toObject(), path + u"/exchange"_s,
             {u"ok"_s, u"secret"_s, u"expires_in"_s});
    }

    void operation(const QString &name, const QJsonObject &operation)
    {
        m_operation = name;
        const QString path = u"/operations/"_s + name;
        step(operation, path, {u"ok"_s, u"items"_s, u"map"_s, u"next"_s, u"secret"_s, u"gone"_s, u"keep"_s});
        step(operation.value("before"_L1).toObject(), path + u"/before"_s, {u"ok"_s, u"value"_s});
        step(operation.value("detail"_L1).toObject(), path + u"/detail"_s, {u"ok"_s, u"value"_s});
        m_operation.clear();
    }

    [[nodiscard]] QList<JqSource> found() const { return m_found; }

private:
    QList<JqSource> m_found;
    QString m_operation;
};

} // namespace

QList<JqSource> programsOf(const QJsonObject &description)
{
    Collector collector;
    const QJsonObject credentials = description.value("credentials"_L1).toObject();
    for (auto it = credentials.begin(); it != credentials.end(); ++it)
        collector.credential(it.value().toObject(), u"/credentials/"_s + it.key());
    const QJsonObject operations = description.value("operations"_L1).toObject();
    for (auto it = operations.begin(); it != operations.end(); ++it)
        collector.operation(it.key(), it.value().toObject());
    collector.programs(description.value("errors"_L1).toObject(), u"/errors"_s, {u"map"_s});
    return collector.found();
}

} // namespace claviger
