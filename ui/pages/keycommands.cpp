// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keycommands.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

void setPossible(QAction &action, const QString &hint, const QString &whyNot)
{
    action.setEnabled(whyNot.isEmpty());
    const QString shortcut = action.shortcut().toString(QKeySequence::NativeText);
    const QString possible = shortcut.isEmpty() ? hint : u"%1 (%2)"_s.arg(hint, shortcut);
    action.setToolTip(whyNot.isEmpty() ? possible : whyNot);
    action.setWhatsThis(action.toolTip());
}

bool isOver(const Key &key)
{
    return key.status == KeyStatus::Revoked || key.status == KeyStatus::Archived;
}

} // namespace

KeyCommands::KeyCommands(QObject *parent)
    : QObject(parent)
    , m_create(new QAction(icon(u"add"_s), tr("Create key"), this))
    , m_rotate(new QAction(icon(u"rotate"_s), tr("Rotate…"), this))
    , m_revoke(new QAction(icon(u"revoke"_s), tr("Revoke…"), this))
    , m_copyPrefix(new QAction(icon(u"copy"_s), tr("Copy prefix"), this))
{
    m_create->setObjectName(u"actionCreateKey"_s);
    m_rotate->setObjectName(u"actionRotateKey"_s);
    m_revoke->setObjectName(u"actionRevokeKeys"_s);
    m_copyPrefix->setObjectName(u"actionCopyPrefix"_s);
    m_create->setShortcut(QKeySequence::New);
    m_rotate->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    m_revoke->setShortcut(QKeySequence(Qt::Key_Delete));
    m_copyPrefix->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(m_create, &QAction::triggered, this, [this] { Q_EMIT createRequested(m_place); });
    connect(m_rotate, &QAction::triggered, this, [this] { Q_EMIT rotateRequested(m_selection.first().key); });
    connect(m_revoke, &QAction::triggered, this, [this] {
        QList<Key> keys;
        for (const KeyRow &row : std::as_const(m_selection))
            keys.append(row.key);
        Q_EMIT revokeRequested(keys);
    });
    connect(m_copyPrefix, &QAction::triggered, this, &KeyCommands::copyPrefixes);
    refresh();
}

QList<QAction *> KeyCommands::all() const
{
    return {m_create, m_rotate, m_revoke, m_copyPrefix};
}

void KeyCommands::setAbilities(const QHash<QString, ConnectionAbilities> &abilities)
{
    m_abilities = abilities;
    refresh();
}

void KeyCommands::setSelection(const QList<KeyRow> &rows)
{
    m_selection = rows;
    refresh();
}

void KeyCommands::setPlace(const KeyPlace &place)
{
    m_place = place;
    refresh();
}

void KeyCommands::refresh()
{
    setPossible(*m_create, tr("Create a key"), whyNotCreate());
    setPossible(*m_rotate, tr("Replace the key by a new one"), whyNotRotate());
    setPossible(*m_revoke, tr("End the selected keys"), whyNotRevoke());
    setPossible(*m_copyPrefix, tr("Copy the prefix"), whyNotCopy());
}

QString KeyCommands::whyNotCreate() const
{
    if (m_abilities.isEmpty())
        return tr("Connect a service first.");
    if (!m_place.isEverywhere())
        return m_abilities.value(m_place.connectionId).cannotCreate;
    QString reason;
    for (const ConnectionAbilities &each : m_abilities) {
        if (each.cannotCreate.isEmpty())
            return {};
        reason = each.cannotCreate;
    }
    return m_abilities.size() == 1 ? reason : tr("None of the connections can create keys.");
}

QString KeyCommands::whyNotRotate() const
{
    if (m_selection.isEmpty())
        return tr("Select a key first.");
    if (m_selection.size() > 1)
        return tr("Keys are rotated one at a time. Select a single key.");
    const KeyRow &row = m_selection.first();
    if (isOver(row.key))
        return tr("This key has been revoked; create a new one instead.");
    if (row.cuttingOver)
        return tr("This key has a replacement already. Revoke it when nothing uses it any more.");
    return m_abilities.value(row.key.connectionId).cannotRotate;
}

QString KeyCommands::whyNotRevoke() const
{
    if (m_selection.isEmpty())
        return tr("Select a key first.");
    if (std::all_of(m_selection.cbegin(), m_selection.cend(),
                    [](const KeyRow &row) { return isOver(row.key); }))
        return tr("The selected keys have been revoked already.");
    for (const KeyRow &row : m_selection) {
        const QString reason = m_abilities.value(row.key.connectionId).cannotRevoke;
        if (!reason.isEmpty())
            return reason;
    }
    return {};
}

QString KeyCommands::whyNotCopy() const
{
    if (m_selection.isEmpty())
        return tr("Select a key first.");
    const bool any = std::any_of(m_selection.cbegin(), m_selection.cend(),
                                 [](const KeyRow &row) { return !row.key.prefix.isEmpty(); });
    return any ? QString() : tr("The service does not tell the prefix of this key.");
}

void KeyCommands::copyPrefixes() const
{
    QStringList prefixes;
    for (const KeyRow &row : m_selection) {
        if (!row.key.prefix.isEmpty())
            prefixes.append(row.key.prefix);
    }
    QGuiApplication::clipboard()->setText(prefixes.join(u'\n'));
}

} // namespace claviger
