// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connection.h"
#include "models/services/servicecatalogue.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace claviger {

/// Can this operation be called with this connection? ServiceClient::usable, in the program.
using UsableCheck = std::function<Done(const ServiceDescription &, const Connection &, const QString &)>;

/// What one operation will be like with a connection.
struct OperationOutlook
{
    enum class State { Works, Dashboard, Off, Missing };

    QString operation; ///< "keys.create"
    QString title;     ///< for people
    State state = State::Missing;
    QString reason; ///< why it does not work
    Provenance provenance;
    QUrl dashboard;
};

/// The rules of the connect form, without a widget. Stateless functions over plain values.
namespace ConnectForm {

/// A name that is not taken: "Acme", "Acme 2" …
[[nodiscard]] QString proposeName(const QString &serviceName, const QStringList &taken);
[[nodiscard]] QString nameProblem(const QString &name, const QStringList &taken);

[[nodiscard]] bool isLoopback(const QUrl &url);
/// http to a host that is not this machine: asks for an explicit choice.
[[nodiscard]] bool needsPlainHttp(const QUrl &url);
[[nodiscard]] QString urlProblem(const QUrl &url);

/// A credential that does not look like one of this kind: a sentence; empty: it does. A hint, no
/// refusal: vendors change their prefixes.
[[nodiscard]] QString credentialDoubt(const CredentialDescription &kind, QByteArrayView credential);

/// All operations that a person may miss, in the order of their importance.
[[nodiscard]] QList<OperationOutlook> outlook(const ServiceDescription &service, const Connection &connection,
                                              const UsableCheck &usable);
[[nodiscard]] QString stateWord(OperationOutlook::State state);

} // namespace ConnectForm
} // namespace claviger
