// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/lockpolicy.h"

#include <QObject>

namespace claviger {

/// Something on the desktop that may be a reason to lock. It only tells; the rules decide. Main thread.
class LockSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// What it told of has been dealt with: the vault is locked, or is to stay open.
    virtual void settled() {}

Q_SIGNALS:
    void happened(claviger::LockCause cause);
};

} // namespace claviger
