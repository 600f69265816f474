// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/keystore.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace claviger::sandbox {

struct Project
{
    QString id;
    QString name;
    QString slug;
    QString sourceLanguage;
    QStringList targetLanguages;
    QDateTime created;
    QDateTime updated;
};

struct Member
{
    QString id;     ///< of the membership
    QString userId; ///< of the person
    QString name;
    QString email;
    QString role; ///< "owner", "admin" or "member"; each service spells it its own way
    QDateTime joined;
    QDateTime lastSeen;
};

struct Workspace
{
    QString id;
    QString slug;
    QString name;
    QString plan;
    QDateTime created;
    QJsonObject settings;
    QList<Project> projects;
    QList<Member> members;

    [[nodiscard]] Member *member(const QString &idOrUserId);
    [[nodiscard]] Project *project(const QString &projectId);
};

/// A second secret may exist while the first is being replaced.
struct ClientSecret
{
    QString id;
    QString hint;
    QByteArray hash;
    QDateTime created;
    QDateTime lastUsed;
};

/// A machine-to-machine application, or an OAuth app where the service calls it that.
struct Application
{
    QString id;
    QString clientId;
    QString name;
    QString workspaceId;
    QStringList scopes;
    QDateTime created;
    QDateTime lastUsed;
    QList<ClientSecret> secrets;
};

/// Everything one customer has on one service, in memory and for as long as the sandbox runs.
struct Account
{
    QList<Workspace> workspaces;
    KeyStore keys;
    QList<Application> applications;
    QHash<QString, QJsonArray> resources; ///< product data by "container/kind", so that scopes can be tried
    QJsonArray activity;                  ///< newest first

    [[nodiscard]] Workspace *workspace(const QString &idOrSlug);
    [[nodiscard]] Workspace *workspaceOfProject(const QString &projectId);
    [[nodiscard]] Application *application(const QString &idOrClientId);
};

} // namespace claviger::sandbox
