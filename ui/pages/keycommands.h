// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/keyfilter.h"
#include "ui/pages/pagecontent.h"

#include <QKeySequence>
#include <QObject>

class QAction;

namespace claviger {

/// What can be done with keys, as actions that menus, page and inspector share. They follow the
/// selection; a disabled one says why in its tool tip.
class KeyCommands final : public QObject
{
    Q_OBJECT
public:
    explicit KeyCommands(QObject *parent = nullptr);

    void setAbilities(const QHash<QString, ConnectionAbilities> &abilities);
    void setSelection(const QList<KeyRow> &rows);
    void setPlace(const KeyPlace &place);

    [[nodiscard]] QAction *create() const { return m_create; }
    [[nodiscard]] QAction *rotate() const { return m_rotate; }
    [[nodiscard]] QAction *revoke() const { return m_revoke; }
    [[nodiscard]] QAction *copyPrefix() const { return m_copyPrefix; }
    [[nodiscard]] QAction *createForJob() const { return m_createForJob; }
    [[nodiscard]] QAction *annotate() const { return m_annotate; }
    [[nodiscard]] QAction *inspect() const { return m_inspect; }
    [[nodiscard]] QAction *history() const { return m_history; }
    [[nodiscard]] QAction *exportKeys() const { return m_export; }
    [[nodiscard]] QAction *addByHand() const { return m_addByHand; }
    [[nodiscard]] QAction *pasteByHand() const { return m_pasteByHand; }
    [[nodiscard]] QAction *editByHand() const { return m_editByHand; }
    [[nodiscard]] QAction *leak() const { return m_leak; }
    [[nodiscard]] QAction *trail() const { return m_trail; }
    [[nodiscard]] QList<QAction *> all() const;

Q_SIGNALS:
    void createRequested(const claviger::KeyPlace &place);
    void rotateRequested(const QList<claviger::Key> &keys);
    void revokeRequested(const QList<claviger::Key> &keys);
    /// A key with the least rights and a short life, for a machine.
    void createForJobRequested(const claviger::KeyPlace &place);
    void annotateRequested(const QList<claviger::KeyRow> &rows);
    /// A key that somebody pasted is to be shown to its service.
    void inspectRequested(const claviger::KeyPlace &place);
    void historyRequested(const claviger::KeyRow &row);
    void exportRequested(const QList<claviger::KeyRow> &rows);
    void addByHandRequested(const claviger::KeyPlace &place);
    void pasteByHandRequested(const claviger::KeyPlace &place);
    void editByHandRequested(const claviger::Key &key);
    void leakRequested();
    /// All uses of the key are wanted.
    void trailRequested(const claviger::Key &key);

private:
    void refresh();
    [[nodiscard]] QString whyNotCreate() const;
    [[nodiscard]] QString whyNotRotate() const;
    [[nodiscard]] QString whyNotRevoke() const;
    [[nodiscard]] QString whyNotCopy() const;
    [[nodiscard]] QString whyNotTrail() const;
    [[nodiscard]] QString whyNotAnnotate() const;
    [[nodiscard]] QString whyNotHistory() const;
    [[nodiscard]] QString whyNotExport() const;
    [[nodiscard]] QString whyNotAddByHand() const;
    [[nodiscard]] QString whyNotEditByHand() const;
    [[nodiscard]] QString whyNotRotate(const KeyRow &row) const;
    QAction *add(const QString &name, const QString &iconName, const QString &text,
                 const QKeySequence &keys = {});
    void connectAll();
    void copyPrefixes() const;

    QAction *m_create;
    QAction *m_rotate;
    QAction *m_revoke;
    QAction *m_copyPrefix;
    QAction *m_createForJob;
    QAction *m_annotate;
    QAction *m_inspect;
    QAction *m_history;
    QAction *m_export;
    QAction *m_addByHand;
    QAction *m_pasteByHand;
    QAction *m_editByHand;
    QAction *m_leak;
    QAction *m_trail;
    QHash<QString, ConnectionAbilities> m_abilities;
    QList<KeyRow> m_selection;
    KeyPlace m_place;
};

} // namespace claviger
