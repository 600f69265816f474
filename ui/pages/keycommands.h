// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/keyfilter.h"
#include "ui/pages/pagecontent.h"

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
    [[nodiscard]] QList<QAction *> all() const;

Q_SIGNALS:
    void createRequested(const claviger::KeyPlace &place);
    void rotateRequested(const claviger::Key &key);
    void revokeRequested(const QList<claviger::Key> &keys);

private:
    void refresh();
    [[nodiscard]] QString whyNotCreate() const;
    [[nodiscard]] QString whyNotRotate() const;
    [[nodiscard]] QString whyNotRevoke() const;
    [[nodiscard]] QString whyNotCopy() const;
    void copyPrefixes() const;

    QAction *m_create;
    QAction *m_rotate;
    QAction *m_revoke;
    QAction *m_copyPrefix;
    QHash<QString, ConnectionAbilities> m_abilities;
    QList<KeyRow> m_selection;
    KeyPlace m_place;
};

} // namespace claviger
