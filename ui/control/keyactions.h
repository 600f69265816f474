// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/openform.h"
#include "models/sync/keyoperations.h"
#include "models/tables/keyfilter.h"
#include "ui/dialogs/createkeyform.h"
#include "ui/dialogs/rotationgrace.h"
#include "ui/pages/pagecontent.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <optional>

class QDialog;

namespace claviger {

class DialogHost;
class SecretClipboard;
class Session;

/// Opens the dialogs that write to services, and gives them the session to act on. Main thread.
class KeyActions final : public QObject
{
    Q_OBJECT
public:
    enum class Purpose { Any, Job };

    /// Both must outlive this object.
    KeyActions(DialogHost &dialogs, SecretClipboard &clipboard, QObject *parent = nullptr);

    /// Null: nothing opens any more.
    void setSession(Session *session);
    void setContent(const PageContent &content);
    /// When events show the last use of which key; asked before a key is revoked.
    void setLastUses(const QHash<KeyIdentity, QDateTime> &uses) { m_lastUses = uses; }

    /// Opens the dialog that was open when the vault was locked; false: it is none of these.
    bool reopen(const OpenForm &form);
    void connectService();
    void create(const KeyPlace &place, Purpose purpose = Purpose::Any);
    void rotate(const QList<Key> &keys);
    void revoke(const QList<Key> &keys);
    /// Shows the secret; null if there is none to show. Once it is stored the journal is told.
    /// \a handOver: the product that the key is for, if any.
    QDialog *reveal(const Connection &connection, const CreatedKey &created,
                    const std::optional<IntegrationDescription> &handOver = {});
    /// How long a revocation that was confirmed can still be stopped; none by itself.
    void setRevokePause(std::chrono::seconds pause) { m_revokePause = pause; }
    [[nodiscard]] const Connection *connectionOf(const QString &connectionId) const;

Q_SIGNALS:
    void connected(const QString &connectionId);
    /// Keys of this connection were made, replaced or revoked.
    void keysChanged(const QString &connectionId);

private:
    /// What the vault has for a create dialog.
    struct Offered
    {
        QList<Scope> scopes; ///< listed by the service itself
        QList<OwnTemplate> templates;
    };
    [[nodiscard]] QString connectionForCreate(const KeyPlace &place) const;
    [[nodiscard]] CreateKeyContext contextFor(const Connection &connection, const KeyPlace &place,
                                              const Offered &offered) const;
    void openCreate(const Connection &connection, const KeyPlace &place, const Offered &offered,
                    Purpose purpose);
    void rotateOne(const Key &key);
    void applyGrace(RotationGrace grace, const RotatedKey &rotated, const QDialog *revealing);
    void revokeAtOnce(const Key &oldKey);
    void rotateSeveral(const QList<Key> &keys);
    [[nodiscard]] std::function<QFuture<Result<RotatedKey>>(const Key &)> rotateAction() const;
    [[nodiscard]] QString whyNotRotate(const KeyRow &row) const;
    [[nodiscard]] QString revokeNoteOf(const Key &key) const;
    [[nodiscard]] Moment lastSeen(const Key &key) const;

    DialogHost &m_dialogs;
    SecretClipboard &m_clipboard;
    QPointer<Session> m_session;
    PageContent m_content;
    std::optional<QHash<KeyIdentity, QDateTime>> m_lastUses;
    std::chrono::seconds m_revokePause{0};
};

} // namespace claviger
