// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace claviger {

class RevealDialog;
class Session;
class TokenDialog;

/// The local journal of \a session is told when the dialog shows or copies the secret of \a name.
void noteSecretActs(const RevealDialog &dialog, Session &session, const QString &connectionId,
                    const QString &name);
void noteSecretActs(const TokenDialog &dialog, Session &session, const QString &connectionId,
                    const QString &name);

} // namespace claviger
