// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/service.h"

namespace claviger::sandbox {

/// A quiet past, and what went wrong in it: keys that are used after they were revoked or expired, one that
/// is tried from where it may not be used, one that is used before it existed, a person who left. Written
/// into the same audit records as real requests, oldest first.
class Incidents
{
public:
    /// \a usualPath: what the keys of a service ask for. All must outlive this.
    using UsualPath = QString (*)(const QString &service);
    Incidents(QList<Service *> services, const QDateTime &now, IdSource &chance, UsualPath usualPath);

    /// \a leaked: the key that strangers will have; its past looks like that of any other. May be null.
    void write(const StoredKey *leaked);

private:
    struct Use
    {
        Service *service;
        StoredKey *key;
        AuditRecord record;
    };
    void addPast(Service &service, StoredKey &key, bool isLeaked);
    void addAfterRevocation(Service &service);
    void addAfterExpiry(Service &service);
    void addBeforeCreation(Service &service);
    void addOutsideAllowlist(Service &service, const StoredKey *leaked);
    void letOneLeave(Service &service);
    void add(Service &service, StoredKey &key, const QDateTime &when, int status, const QString &ip = {},
             const QString &agent = {});

    QList<Service *> m_services;
    QDateTime m_now;
    IdSource &m_chance;
    UsualPath m_usualPath;
    std::vector<Use> m_uses;
};

} // namespace claviger::sandbox
