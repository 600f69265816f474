// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/applicationrow.h"
#include "models/tables/keyfilter.h"
#include "ui/pages/pagecontent.h"

#include <QKeySequence>
#include <QObject>

#include <optional>

class QAction;

namespace claviger {

/// What can be done with machine-to-machine applications, as actions that menu, page and inspector share.
/// They follow the selection; a disabled one says why in its tool tip.
class ApplicationCommands final : public QObject
{
    Q_OBJECT
public:
    explicit ApplicationCommands(QObject *parent = nullptr);

    void setAbilities(const QHash<QString, ConnectionAbilities> &abilities);
    void setSelection(const std::optional<ApplicationRow> &row);
    void setPlace(const KeyPlace &place);

    [[nodiscard]] QAction *create() const { return m_create; }
    [[nodiscard]] QAction *tryToken() const { return m_tryToken; }
    [[nodiscard]] QAction *rotate() const { return m_rotate; }
    [[nodiscard]] QAction *removeSecret() const { return m_removeSecret; }
    [[nodiscard]] QAction *remove() const { return m_remove; }
    [[nodiscard]] QAction *copyClientId() const { return m_copyClientId; }
    /// Why no application can be created here: a sentence; empty: one can.
    [[nodiscard]] QString whyNotCreate() const;

Q_SIGNALS:
    void createRequested(const claviger::KeyPlace &place);
    void tokenRequested(const claviger::ApplicationRow &row);
    void rotateRequested(const claviger::ApplicationRow &row);
    void removeSecretRequested(const claviger::ApplicationRow &row, const QString &secretId);
    void removeRequested(const claviger::ApplicationRow &row);

private:
    QAction *add(const QString &name, const QString &iconName, const QString &text,
                 const QKeySequence &keys = {});
    void connectAll();
    void refresh();
    [[nodiscard]] ApplicationAbilities abilities() const;
    [[nodiscard]] QString whyNot(const QString &reason) const;
    [[nodiscard]] QString whyNotRemoveSecret() const;

    QAction *m_create;
    QAction *m_tryToken;
    QAction *m_rotate;
    QAction *m_removeSecret;
    QAction *m_remove;
    QAction *m_copyClientId;
    QHash<QString, ConnectionAbilities> m_abilities;
    std::optional<ApplicationRow> m_selection;
    KeyPlace m_place;
};

/// The client secret that goes first: an old one of a rotation, else the oldest of several; empty: there is
/// no other to go on with.
[[nodiscard]] QString removableSecret(const ApplicationRow &row);

} // namespace claviger
