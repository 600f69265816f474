// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/application.h"
#include "models/sync/servicewrite.h"

namespace claviger {

/// A write to an application that the vault knows: finds it there, with what the service wanted kept for
/// requests like this one.
class ApplicationWrite : public ServiceWrite
{
    Q_OBJECT
protected:
    ApplicationWrite(Session &session, const QString &connectionId, const QString &applicationId,
                     Operation::Kind kind);

    void prepare() final;
    /// The operation of the description that this write is made with.
    [[nodiscard]] virtual QString neededOperation() const = 0;
    /// The last look at the application before the journal; an error is delivered and nothing is sent.
    [[nodiscard]] virtual Done check() { return {}; }
    /// The end of a write that succeeded: tells the session, and this object goes.
    void ended();

    Application m_application;
    Secret m_kept;
};

} // namespace claviger
