// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace claviger {

/// One thing that this program did, as the local journal keeps it. Never holds a secret.
struct Act
{
    enum class Kind {
        CreateVault,
        Unlock,
        FailedUnlock,
        Lock,
        ChangePassphrase,
        AddKeychain,
        RemoveKeychain,
        Connect,
        RemoveConnection,
        Sync,
        CreateKey,
        RevokeKey,
        RotateKey,
        CreateApplication,
        RotateApplication,
        RemoveSecret,
        DeleteApplication,
        ExchangeToken,
        Reveal,
        CopySecret,
        HandOver, ///< somebody said that a new secret is stored, or it was written where it was asked for
        Annotate,
        EditRecord, ///< a key that is kept by hand
        AcceptFinding,
        ReopenFinding,
        ImportLog,
        RemoveImport,
        Export
    };
    enum class Outcome {
        Succeeded,
        Failed,
        Unknown ///< sent, no answer
    };

    qint64 id = 0; ///< given by the vault, from 1 on without gaps
    QDateTime time;
    Kind kind = Kind::Unlock;
    Outcome outcome = Outcome::Succeeded;
    QString place;  ///< name of the connection, where there is one
    QString object; ///< name of the key, application or file
    QString note;   ///< a sentence: why it failed, what locked the vault
    QByteArray hash;

    bool operator==(const Act &) const = default;
};

[[nodiscard]] QString toText(Act::Kind kind);       ///< "create_vault", "unlock" …
[[nodiscard]] QString toText(Act::Outcome outcome); ///< "done", "failed", "unknown"
[[nodiscard]] Act::Kind actKindFromText(const QString &text);
[[nodiscard]] Act::Outcome actOutcomeFromText(const QString &text);
[[nodiscard]] QList<Act::Kind> allActKinds();

} // namespace claviger
