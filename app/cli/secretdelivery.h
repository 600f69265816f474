// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/secretsink.h"
#include "app/cli/verbcontext.h"

#include <functional>
#include <memory>

namespace claviger {

/// Something that was just made on a service, and its secret.
struct MadeSecret
{
    Secret secret;
    QString remark;                                        ///< names it, for whoever did not get the secret
    std::function<QFuture<Done>()> confirm;                ///< notes that the secret was handed over
    std::function<QJsonObject(const NameBook &)> describe; ///< what is printed of it
};

/// Hands over the secret and only then notes that, then prints what was made and exits: the order in which a
/// failure costs least. On standard output in JSON mode the secret is a field of what is printed, so that
/// there is one document to parse. Both must live until the program ends.
void deliverSecret(VerbContext &context, Session &session, SecretSink &sink, const MadeSecret &made);

} // namespace claviger
