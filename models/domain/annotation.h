// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace claviger {

/// What people know about a key and no service does. Kept in the vault only; no sync touches it.
/// Identity is that of its key: (connectionId, keyId).
struct Annotation
{
    QString connectionId;
    QString keyId;
    QString owner;  ///< who is responsible: a person or a team
    QString usedIn; ///< where the secret was put: "GitHub Actions, repo acme/site"
    QString ticket; ///< number or address of the request that led to the key
    QString note;
    QStringList tags;
    QDateTime remind;  ///< instant from which a person wants to be reminded; invalid: none
    QDateTime updated; ///< when somebody last wrote it

    bool operator==(const Annotation &) const = default;

    /// Nothing is written in it: it need not be kept.
    [[nodiscard]] bool isEmpty() const
    {
        return owner.isEmpty() && usedIn.isEmpty() && ticket.isEmpty() && note.isEmpty() && tags.isEmpty() &&
               !remind.isValid();
    }
};

} // namespace claviger
