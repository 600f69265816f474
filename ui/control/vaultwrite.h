// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/whendone.h"
#include "models/sync/session.h"

namespace claviger {

/// Has \a work done with a Repository on the vault's thread; \a failed takes the error, if there is one and
/// \a context still lives.
template <typename Repository, typename Work, typename Failed>
void writeToVault(Session &session, QObject *context, Work work, Failed failed)
{
    const auto written = session.vault().run([work = std::move(work)](Database &database) {
        Repository repository(database);
        return work(repository);
    });
    whenDone(written, context, [failed = std::move(failed)](const Done &done) {
        if (!done)
            failed(done.error());
    });
}

} // namespace claviger
