// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/secretacts.h"

#include "models/sync/session.h"
#include "ui/dialogs/revealdialog.h"
#include "ui/dialogs/tokendialog.h"

namespace claviger {

namespace {

auto noting(Session &session, Act::Kind kind, const QString &connectionId, const QString &name)
{
    return [&session, kind, connectionId, name] { // goes with the session, its context
        Act act;
        act.kind = kind;
        act.object = name;
        session.note(act, connectionId);
    };
}

} // namespace

void noteSecretActs(const RevealDialog &dialog, Session &session, const QString &connectionId,
                    const QString &name)
{
    QObject::connect(&dialog, &RevealDialog::secretShown, &session,
                     noting(session, Act::Kind::Reveal, connectionId, name));
    QObject::connect(&dialog, &RevealDialog::secretCopied, &session,
                     noting(session, Act::Kind::CopySecret, connectionId, name));
}

void noteSecretActs(const TokenDialog &dialog, Session &session, const QString &connectionId,
                    const QString &name)
{
    QObject::connect(&dialog, &TokenDialog::tokenCopied, &session,
                     noting(session, Act::Kind::CopySecret, connectionId, name));
}

} // namespace claviger
