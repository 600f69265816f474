// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/servicecatalogue.h"

#include "models/services/descriptionreader.h"
#include "models/services/descriptionschema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServiceCatalogue)
};

constexpr qint64 maxFileSize = 8 * 1024 * 1024;

Result<ServiceDescriptionPtr> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    Text::tr("The service description %1 cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > maxFileSize)
        return fail(ErrorCode::Invalid,
                    Text::tr("The service description %1 is larger than 8 MB.").arg(path));
    return ServiceCatalogue::parse(file.readAll(), path);
}

} // namespace

ServiceCatalogue ServiceCatalogue::load(const QString &userFolder)
{
    ServiceCatalogue catalogue;
    QMap<QString, ServiceDescriptionPtr> byId;
    for (const QString &folder : {u":/services"_s, userFolder}) {
        if (folder.isEmpty())
            continue;
        const QDir dir(folder);
        for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            if (folder.startsWith(u':') && name == "schema.json"_L1)
                continue;
            const auto description = readFile(dir.filePath(name));
            if (description)
                byId.insert((*description)->id, *description);
            else
                catalogue.m_problems.append(description.error());
        }
    }
    catalogue.m_services = byId.values();
    std::sort(catalogue.m_services.begin(), catalogue.m_services.end(),
              [](const auto &a, const auto &b) { return a->name.localeAwareCompare(b->name) < 0; });
    return catalogue;
}

Result<ServiceDescriptionPtr> ServiceCatalogue::parse(const QByteArray &json, const QString &source)
{
    if (const QString problem = jsonSyntaxProblem(json); !problem.isEmpty())
        return fail(ErrorCode::Invalid, Text::tr("%1 is no JSON: %2.").arg(source, problem));
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(ErrorCode::Invalid, Text::tr("%1 must be one JSON object.").arg(source));
    const QList<SchemaProblem> problems = validateDescription(document.object());
    if (!problems.isEmpty())
        return fail(ErrorCode::Invalid, Text::tr("%1 is no valid service description: at %2: %3")
                                            .arg(source, problems.first().path, problems.first().message));
    QJsonObject object = document.object();
    if (!object.contains("default_credential"_L1))
        object.insert("default_credential"_L1, firstNameIn(json, "credentials"));
    auto description = readDescription(object, source);
    if (!description)
        return fail(
            ErrorCode::Invalid,
            Text::tr("%1 is no valid service description: %2").arg(source, description.error().message));
    return std::make_shared<const ServiceDescription>(std::move(*description));
}

ServiceDescriptionPtr ServiceCatalogue::find(const QString &id) const
{
    for (const ServiceDescriptionPtr &service : m_services) {
        if (service->id == id)
            return service;
    }
    return nullptr;
}

} // namespace claviger
