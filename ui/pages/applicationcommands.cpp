// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/applicationcommands.h"

#include "ui/style/icons.h"
#include "ui/style/possible.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace claviger {

using namespace Qt::StringLiterals;

QString removableSecret(const ApplicationRow &row)
{
    if (row.secrets.size() < 2)
        return {};
    if (row.cutOver && !row.cutOver->oldSecrets.isEmpty())
        return row.cutOver->oldSecrets.constFirst().id;
    const ClientSecret *oldest = &row.secrets.constFirst();
    for (const ClientSecret &secret : row.secrets) {
        if (secret.created.isInstant() && oldest->created.isInstant() &&
            secret.created.time() < oldest->created.time())
            oldest = &secret;
    }
    return oldest->id;
}

ApplicationCommands::ApplicationCommands(QObject *parent)
    : QObject(parent)
    , m_create(add(u"actionCreateApplication"_s, u"add"_s, tr("Create application…"),
                   Qt::CTRL | Qt::SHIFT | Qt::Key_A))
    , m_tryToken(add(u"actionTryToken"_s, u"key"_s, tr("Try a token…"), Qt::CTRL | Qt::Key_T))
    , m_rotate(add(u"actionRotateApplication"_s, u"rotate"_s, tr("Rotate secret…"), Qt::CTRL | Qt::Key_R))
    , m_removeSecret(add(u"actionRemoveClientSecret"_s, {}, tr("Remove the old secret…")))
    , m_remove(add(u"actionDeleteApplication"_s, u"revoke"_s, tr("Delete…"), Qt::Key_Delete))
    , m_copyClientId(
          add(u"actionCopyClientId"_s, u"copy"_s, tr("Copy client id"), Qt::CTRL | Qt::SHIFT | Qt::Key_C))
{
    connectAll();
    refresh();
}

QAction *ApplicationCommands::add(const QString &name, const QString &iconName, const QString &text,
                                  const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setObjectName(name);
    action->setShortcut(keys);
    return action;
}

void ApplicationCommands::connectAll()
{
    connect(m_create, &QAction::triggered, this, [this] { Q_EMIT createRequested(m_place); });
    connect(m_tryToken, &QAction::triggered, this, [this] { Q_EMIT tokenRequested(*m_selection); });
    connect(m_rotate, &QAction::triggered, this, [this] { Q_EMIT rotateRequested(*m_selection); });
    connect(m_removeSecret, &QAction::triggered, this,
            [this] { Q_EMIT removeSecretRequested(*m_selection, removableSecret(*m_selection)); });
    connect(m_remove, &QAction::triggered, this, [this] { Q_EMIT removeRequested(*m_selection); });
    connect(m_copyClientId, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_selection->application.clientId); });
}

void ApplicationCommands::setAbilities(const QHash<QString, ConnectionAbilities> &abilities)
{
    m_abilities = abilities;
    refresh();
}

void ApplicationCommands::setSelection(const std::optional<ApplicationRow> &row)
{
    m_selection = row;
    refresh();
}

void ApplicationCommands::setPlace(const KeyPlace &place)
{
    m_place = place;
    refresh();
}

void ApplicationCommands::refresh()
{
    setPossible(*m_create, tr("Create a machine-to-machine application"), whyNotCreate());
    setPossible(*m_tryToken, tr("Exchange the client secret for a token and look into it"),
                whyNot(abilities().cannotExchange));
    setPossible(*m_rotate, tr("Give the application a new client secret"), whyNot(abilities().cannotRotate));
    setPossible(*m_removeSecret, tr("End a client secret that nothing uses any more"), whyNotRemoveSecret());
    setPossible(*m_remove, tr("Delete the application with all of its tokens"),
                whyNot(abilities().cannotDelete));
    setPossible(*m_copyClientId, tr("Copy the client id"),
                whyNot(m_selection && m_selection->application.clientId.isEmpty()
                           ? tr("The service does not tell the client id of this application.")
                           : QString()));
}

ApplicationAbilities ApplicationCommands::abilities() const
{
    return m_selection ? m_abilities.value(m_selection->application.connectionId).applications
                       : ApplicationAbilities();
}

QString ApplicationCommands::whyNot(const QString &reason) const
{
    return m_selection ? reason : tr("Select an application first.");
}

QString ApplicationCommands::whyNotRemoveSecret() const
{
    if (!m_selection || m_selection->secrets.size() > 1)
        return whyNot(abilities().cannotRemoveSecret);
    return tr("This application has no second client secret. Rotate it first, or delete the application.");
}

QString ApplicationCommands::whyNotCreate() const
{
    if (m_abilities.isEmpty())
        return tr("Connect a service first.");
    if (!m_place.isEverywhere())
        return m_abilities.value(m_place.connectionId).applications.cannotCreate;
    QString reason;
    for (const ConnectionAbilities &each : m_abilities) {
        if (each.applications.cannotCreate.isEmpty())
            return {};
        reason = each.applications.cannotCreate;
    }
    return m_abilities.size() == 1 ? reason : tr("None of the connections can create applications.");
}

} // namespace claviger
