// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keycommands.h"

#include "ui/pages/auditviews.h"
#include "ui/style/icons.h"
#include "ui/style/possible.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

bool isOver(const Key &key)
{
    return key.status == KeyStatus::Revoked || key.status == KeyStatus::Archived;
}

} // namespace

KeyCommands::KeyCommands(QObject *parent)
    : QObject(parent)
    , m_create(add(u"actionCreateKey"_s, u"add"_s, tr("Create key"), QKeySequence::New))
    , m_rotate(add(u"actionRotateKey"_s, u"rotate"_s, tr("Rotate…"), Qt::CTRL | Qt::Key_R))
    , m_revoke(add(u"actionRevokeKeys"_s, u"revoke"_s, tr("Revoke…"), Qt::Key_Delete))
    , m_copyPrefix(add(u"actionCopyPrefix"_s, u"copy"_s, tr("Copy prefix"), Qt::CTRL | Qt::SHIFT | Qt::Key_C))
    , m_createForJob(
          add(u"actionCreateForJob"_s, {}, tr("Create key for a job…"), Qt::CTRL | Qt::SHIFT | Qt::Key_J))
    , m_annotate(add(u"actionAnnotate"_s, {}, tr("Notes…"), Qt::CTRL | Qt::Key_E))
    , m_inspect(add(u"actionInspectKey"_s, u"key"_s, tr("Ask about a key…")))
    , m_history(add(u"actionKeyHistory"_s, {}, tr("History…"), Qt::CTRL | Qt::Key_H))
    , m_export(add(u"actionExportKeys"_s, {}, tr("Export selection…")))
    , m_addByHand(add(u"actionAddByHand"_s, {}, tr("Add a key by hand…")))
    , m_pasteByHand(add(u"actionPasteByHand"_s, {}, tr("Paste a table of keys…")))
    , m_editByHand(add(u"actionEditByHand"_s, {}, tr("Edit record…")))
    , m_leak(add(u"actionLeak"_s, u"warning"_s, tr("A secret has leaked…"), Qt::CTRL | Qt::SHIFT | Qt::Key_L))
    , m_trail(add(u"actionTrail"_s, u"audit"_s, tr("Trail"), Qt::CTRL | Qt::Key_T))
{
    connectAll();
    refresh();
}

QAction *KeyCommands::add(const QString &name, const QString &iconName, const QString &text,
                          const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setObjectName(name);
    action->setShortcut(keys);
    return action;
}

void KeyCommands::connectAll()
{
    const auto keys = [this] {
        QList<Key> selected;
        for (const KeyRow &row : std::as_const(m_selection))
            selected.append(row.key);
        return selected;
    };
    connect(m_create, &QAction::triggered, this, [this] { Q_EMIT createRequested(m_place); });
    connect(m_createForJob, &QAction::triggered, this, [this] { Q_EMIT createForJobRequested(m_place); });
    connect(m_rotate, &QAction::triggered, this, [this, keys] { Q_EMIT rotateRequested(keys()); });
    connect(m_revoke, &QAction::triggered, this, [this, keys] { Q_EMIT revokeRequested(keys()); });
    connect(m_copyPrefix, &QAction::triggered, this, &KeyCommands::copyPrefixes);
    connect(m_annotate, &QAction::triggered, this, [this] { Q_EMIT annotateRequested(m_selection); });
    connect(m_inspect, &QAction::triggered, this, [this] { Q_EMIT inspectRequested(m_place); });
    connect(m_history, &QAction::triggered, this, [this] { Q_EMIT historyRequested(m_selection.first()); });
    connect(m_export, &QAction::triggered, this, [this] { Q_EMIT exportRequested(m_selection); });
    connect(m_addByHand, &QAction::triggered, this, [this] { Q_EMIT addByHandRequested(m_place); });
    connect(m_pasteByHand, &QAction::triggered, this, [this] { Q_EMIT pasteByHandRequested(m_place); });
    connect(m_editByHand, &QAction::triggered, this,
            [this] { Q_EMIT editByHandRequested(m_selection.first().key); });
    connect(m_leak, &QAction::triggered, this, &KeyCommands::leakRequested);
    connect(m_trail, &QAction::triggered, this, [this] { Q_EMIT trailRequested(m_selection.first().key); });
}

QList<QAction *> KeyCommands::all() const
{
    return {m_create,  m_createForJob, m_rotate,    m_revoke,      m_copyPrefix, m_annotate, m_inspect,
            m_history, m_export,       m_addByHand, m_pasteByHand, m_editByHand, m_leak,     m_trail};
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
    setPossible(*m_trail, tr("All recorded uses of the key"), whyNotTrail());
    setPossible(*m_createForJob, tr("Create a key with few rights and a short life for a machine"),
                whyNotCreate());
    setPossible(*m_annotate, tr("Note the owner, the place of use, the ticket"), whyNotAnnotate());
    setPossible(*m_history, tr("See what changed about the key, and when"), whyNotHistory());
    setPossible(*m_export, tr("Write the selected keys into a file, without any secret"), whyNotExport());
    setPossible(*m_addByHand, tr("Keep a record of a key that only the service's pages manage"),
                whyNotAddByHand());
    setPossible(*m_pasteByHand, tr("Keep records of the keys in a table that you copied"), whyNotAddByHand());
    setPossible(*m_editByHand, tr("Change what is recorded of the key"), whyNotEditByHand());
    setPossible(*m_inspect, tr("Show a pasted key to its service: whose it is, what it may do"),
                m_abilities.isEmpty() ? tr("Connect a service first.") : QString());
    setPossible(*m_leak, tr("Find the key that a leaked text belongs to, and end it"),
                m_abilities.isEmpty() ? tr("Connect a service first.") : QString());
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
    // Of several keys those that can be rotated are; the dialog says which cannot and why.
    QString reason;
    for (const KeyRow &row : m_selection) {
        reason = whyNotRotate(row);
        if (reason.isEmpty())
            return {};
    }
    return m_selection.size() == 1 ? reason : tr("None of the selected keys can be rotated.");
}

QString KeyCommands::whyNotRotate(const KeyRow &row) const
{
    if (isOver(row.key))
        return tr("This key has been revoked; create a new one instead.");
    if (row.key.origin == KeyOrigin::Manual)
        return tr("This key is kept by hand: rotate it on the service's own page, then edit the record.");
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
        if (row.key.origin == KeyOrigin::Manual)
            continue; // the record is marked as revoked
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

QString KeyCommands::whyNotTrail() const
{
    if (m_selection.size() != 1)
        return tr("Select a single key to see its trail.");
    return trailQuery(m_selection.first().key).isEmpty()
               ? tr("The service shows nothing of this key by which its uses could be found.")
               : QString();
}

QString KeyCommands::whyNotAnnotate() const
{
    return m_selection.isEmpty() ? tr("Select a key first.") : QString();
}

QString KeyCommands::whyNotHistory() const
{
    return m_selection.size() == 1 ? QString() : tr("Select a single key to see its history.");
}

QString KeyCommands::whyNotExport() const
{
    return m_selection.isEmpty() ? tr("Select the keys to export first.") : QString();
}

QString KeyCommands::whyNotAddByHand() const
{
    return m_abilities.isEmpty()
               ? tr("Connect a service first; it may be kept by hand, without a credential.")
               : QString();
}

QString KeyCommands::whyNotEditByHand() const
{
    if (m_selection.size() != 1)
        return tr("Select a single key that is kept by hand.");
    return m_selection.first().key.origin == KeyOrigin::Manual
               ? QString()
               : tr("This key is listed by the service: it is changed there.");
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
