// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/logformatreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace claviger::audit {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::LogFormatReader)
};

/// Reads one format; the first mistake wins.
class Reader
{
public:
    explicit Reader(QString name) : m_name(std::move(name)) {}

    Result<LogFormat> read(const QJsonObject &json)
    {
        static const QStringList known{u"schema"_s, u"id"_s,      u"name"_s,    u"recognise"_s, u"records"_s,
                                       u"inside"_s, u"time"_s,    u"zone"_s,    u"day_first"_s, u"event_id"_s,
                                       u"fields"_s, u"words"_s,   u"outcome"_s, u"explode"_s,   u"keep"_s,
                                       u"fold"_s,   u"repeats"_s, u"comment"_s};
        for (const QString &key : json.keys()) {
            if (!known.contains(key))
                mistake(key, Text::tr("is no property of a log format"));
        }
        if (json.value(u"schema"_s).toInt() != 1)
            mistake(u"schema"_s, Text::tr("must be 1"));
        m_format.id = required(json, u"id"_s).toStdString();
        m_format.name = required(json, u"name"_s).toStdString();
        recognise(json.value(u"recognise"_s).toObject());
        for (const QJsonValue &value : json.value(u"records"_s).toArray())
            m_format.records.push_back(value.toString().toStdString());
        m_format.prefixes = paths(json.value(u"inside"_s), u"inside"_s);
        m_format.explode = paths(json.value(u"explode"_s), u"explode"_s);
        m_format.explodedRawIsElement = json.value(u"keep"_s).toString() == u"element"_s;
        m_format.time.ways = ways(json.value(u"time"_s), u"time"_s);
        m_format.eventId.ways = ways(json.value(u"event_id"_s), u"event_id"_s);
        m_format.dayFirst = json.value(u"day_first"_s).toBool();
        zone(json.value(u"zone"_s).toString());
        fields(json.value(u"fields"_s).toObject());
        words(json.value(u"words"_s).toObject());
        outcomes(json.value(u"outcome"_s).toArray());
        fold(json.value(u"fold"_s).toObject());
        if (json.contains(u"repeats"_s))
            m_format.repeatsPath = path(json.value(u"repeats"_s).toString(), u"repeats"_s);
        if (!m_mistake.isEmpty())
            return fail(ErrorCode::Invalid, Text::tr("%1 is no log format: %2.").arg(m_name, m_mistake));
        return m_format;
    }

private:
    void mistake(const QString &where, const QString &what)
    {
        if (m_mistake.isEmpty())
            m_mistake = u"\"%1\" %2"_s.arg(where, what);
    }

    QString required(const QJsonObject &json, const QString &key)
    {
        const QString text = json.value(key).toString();
        if (text.isEmpty())
            mistake(key, Text::tr("is missing"));
        return text;
    }

    FieldPath path(const QString &text, const QString &where)
    {
        const std::optional<FieldPath> found = fieldPathFromText(text.toStdString());
        if (!found)
            mistake(where, Text::tr("holds \"%1\", which is no path").arg(text));
        return found.value_or(FieldPath());
    }

    std::vector<FieldPath> paths(const QJsonValue &json, const QString &where)
    {
        std::vector<FieldPath> found;
        for (const QJsonValue &value : json.toArray())
            found.push_back(path(value.toString(), where));
        return found;
    }

    /// "a|b" (one of these), "a=x|y*" (says one of these)
    LogFormat::Sign sign(const QString &text, const QString &where)
    {
        LogFormat::Sign sign;
        const qsizetype equals = text.indexOf(u'=');
        for (const QString &each : text.left(equals < 0 ? text.size() : equals).split(u'|'))
            sign.paths.push_back(path(each, where));
        if (equals >= 0) {
            for (const QString &value : text.mid(equals + 1).split(u'|'))
                sign.values.push_back(value.toStdString());
        }
        return sign;
    }

    void recognise(const QJsonObject &json)
    {
        const QString all = u"recognise.all"_s;
        for (const QJsonValue &value : json.value(u"all"_s).toArray())
            m_format.signs.push_back(sign(value.toString(), all));
        if (m_format.signs.empty())
            mistake(all, Text::tr("names no field that the format is known by"));
        m_format.hints = paths(json.value(u"hints"_s), u"recognise.hints"_s);
        m_format.absent = paths(json.value(u"none"_s), u"recognise.none"_s);
    }

    LogFormat::Part part(const QJsonValue &json, const QString &where)
    {
        if (json.isObject())
            return {{}, json.toObject().value(u"text"_s).toString().toStdString()};
        return {path(json.toString(), where), {}};
    }

    std::vector<LogFormat::Way> ways(const QJsonValue &json, const QString &where)
    {
        std::vector<LogFormat::Way> found;
        const QJsonArray list = json.isString() ? QJsonArray{json} : json.toArray();
        for (const QJsonValue &value : list) {
            LogFormat::Way way;
            const QJsonObject object = value.toObject();
            if (object.contains(u"join"_s)) {
                for (const QJsonValue &each : object.value(u"join"_s).toArray())
                    way.parts.push_back(part(each, where));
                way.separator = object.value(u"with"_s).toString(u" "_s).toStdString();
            } else {
                way.parts.push_back(part(value, where));
            }
            found.push_back(std::move(way));
        }
        return found;
    }

    void zone(const QString &text)
    {
        m_format.zone = text.toLatin1();
        if (!text.isEmpty() && !QTimeZone(m_format.zone).isValid())
            mistake(u"zone"_s, Text::tr("is \"%1\", which is no time zone").arg(text));
    }

    void fields(const QJsonObject &json)
    {
        for (auto it = json.begin(); it != json.end(); ++it) {
            const std::optional<AuditField> field = auditFieldFromName(it.key());
            const QString where = u"fields."_s + it.key();
            if (!field || *field == AuditField::Outcome || *field == AuditField::Source ||
                *field == AuditField::Zone)
                mistake(where, Text::tr("is no field that can be mapped"));
            else
                m_format.fields[indexOf(*field)].ways = ways(it.value(), where);
        }
    }

    void words(const QJsonObject &json)
    {
        for (auto it = json.begin(); it != json.end(); ++it) {
            const std::optional<AuditField> field = auditFieldFromName(it.key());
            if (!field) {
                mistake(u"words."_s + it.key(), Text::tr("is no field"));
                continue;
            }
            const QJsonObject list = it.value().toObject();
            for (auto word = list.begin(); word != list.end(); ++word)
                m_format.fields[indexOf(*field)].words.emplace(word.key().toStdString(),
                                                               word.value().toString().toStdString());
        }
    }

    void outcomes(const QJsonArray &json)
    {
        static const std::pair<QString, OutcomeRule::Test> tests[] = {
            {u"present"_s, OutcomeRule::Test::Present}, {u"absent"_s, OutcomeRule::Test::Absent},
            {u"is"_s, OutcomeRule::Test::Equals},       {u"starts"_s, OutcomeRule::Test::Prefix},
            {u"ends"_s, OutcomeRule::Test::Suffix},     {u"contains"_s, OutcomeRule::Test::Contains}};
        for (const QJsonValue &value : json) {
            const QJsonObject object = value.toObject();
            LogFormat::Outcome rule;
            rule.path = path(object.value(u"if"_s).toString(), u"outcome.if"_s);
            bool tested = false;
            for (const auto &[name, test] : tests) {
                if (!object.contains(name))
                    continue;
                tested = true;
                rule.test = test;
                for (const QJsonValue &each : object.value(name).toArray())
                    rule.values.push_back(each.toVariant().toString().toStdString());
            }
            const std::optional<AuditOutcome> outcome =
                auditOutcomeFromWord(object.value(u"then"_s).toString());
            if (!outcome || !tested)
                mistake(u"outcome"_s, Text::tr("has a rule without a test or without an outcome"));
            rule.outcome = outcome.value_or(AuditOutcome::Unknown);
            m_format.outcomes.push_back(std::move(rule));
        }
    }

    void fold(const QJsonObject &json)
    {
        if (json.isEmpty())
            return;
        m_format.foldPath = path(json.value(u"path"_s).toString(), u"fold.path"_s);
        m_format.foldValue = json.value(u"value"_s).toString().toStdString();
    }

    QString m_name;
    QString m_mistake;
    LogFormat m_format;
};

} // namespace

Result<LogFormat> logFormatFromJson(const QByteArray &json, const QString &name)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        return fail(ErrorCode::Invalid, Text::tr("%1 is no log format: %2 at byte %3.")
                                            .arg(name, problem.errorString())
                                            .arg(problem.offset));
    }
    return Reader(name).read(document.object());
}

} // namespace claviger::audit
