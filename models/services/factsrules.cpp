// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/factsrules.h"

#include "models/domain/nearestword.h"
#include "models/services/programlist.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <limits>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FactsRules)
};

QStringList idsOf(const QJsonValue &list)
{
    QStringList ids;
    for (const QJsonValue &entry : list.toArray())
        ids.append(entry.toObject().value("id"_L1).toString());
    return ids;
}

/// The names in `.settings.name` and `$input.settings.name`.
QSet<QString> settingsReadBy(const QString &program)
{
    static const QRegularExpression reading(u"\\.settings\\s*\\.\\s*([A-Za-z_][A-Za-z0-9_]*)"_s);
    QSet<QString> names;
    for (auto it = reading.globalMatch(program); it.hasNext();)
        names.insert(it.next().captured(1));
    return names;
}

} // namespace

FactsRules::FactsRules(const QJsonObject &description, CheckReport &report)
    : m_json(description), m_report(report)
{
}

void FactsRules::run()
{
    operations();
    settings();
    lifetime();
    levels();
    repeatedIds();
}

void FactsRules::operations()
{
    if (m_json.value("operations"_L1).isObject() && m_json.value("operations"_L1).toObject().isEmpty())
        m_report.warn(u"/operations"_s, Text::tr("there is nothing here to list or to do"));
}

void FactsRules::settings()
{
    const QStringList known = idsOf(m_json.value("settings"_L1));
    for (const JqSource &source : programsOf(m_json)) {
        const QSet<QString> read = settingsReadBy(source.text);
        for (const QString &name : read) {
            if (!known.contains(name))
                m_report.error(source.path, Text::tr("“.settings.%1” is not among the “settings”, so it is "
                                                     "always null%2")
                                                .arg(name, suggestion(name, known)));
        }
    }
}

void FactsRules::lifetime()
{
    const QJsonObject json = m_json.value("lifetime"_L1).toObject();
    const int least = json.value("min"_L1).toInt();
    const int given = json.value("max"_L1).toInt();
    const int most = given > 0 ? given : std::numeric_limits<int>::max();
    if (least > most)
        return m_report.error(u"/lifetime/min"_s, Text::tr("%1 is more than “max”, %2").arg(least).arg(most));
    const auto look = [&](const QString &path, int days) {
        if (days < least || days > most)
            m_report.warn(path, Text::tr("%1 is outside of “min” and “max”").arg(days));
    };
    if (json.value("default"_L1).toInt() > 0)
        look(u"/lifetime/default"_s, json.value("default"_L1).toInt());
    const QJsonArray presets = json.value("presets"_L1).toArray();
    for (qsizetype i = 0; i < presets.size(); ++i)
        look(u"/lifetime/presets/%1"_s.arg(i), presets.at(i).toInt());
}

void FactsRules::levels()
{
    const QJsonArray levels = m_json.value("levels"_L1).toArray();
    for (qsizetype i = 0; i < levels.size(); ++i) {
        if (levels.at(i) == "project"_L1 &&
            !m_json.value("operations"_L1).toObject().contains("projects.list"_L1))
            m_report.warn(u"/levels/%1"_s.arg(i),
                          Text::tr("without projects.list nobody can choose a project"));
    }
}

void FactsRules::repeatedIds()
{
    for (const QString &name :
         {u"hosts"_s, u"settings"_s, u"principals"_s, u"templates"_s, u"integrations"_s, u"plans"_s})
        repeatedIds(u'/' + name, m_json.value(name));
    repeatedIds(u"/scopes/catalogue"_s, m_json.value("scopes"_L1).toObject().value("catalogue"_L1));
    const QJsonObject applications = m_json.value("applications"_L1).toObject();
    repeatedIds(u"/applications/scopes/catalogue"_s,
                applications.value("scopes"_L1).toObject().value("catalogue"_L1));
}

void FactsRules::repeatedIds(const QString &path, const QJsonValue &list)
{
    const QStringList ids = idsOf(list);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (!ids.at(i).isEmpty() && ids.indexOf(ids.at(i)) < i)
            m_report.error(path + u"/%1/id"_s.arg(i), Text::tr("\"%1\" is there already").arg(ids.at(i)));
    }
}

} // namespace claviger
