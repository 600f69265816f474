// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/clientsecret.h"
#include "models/tables/inventory.h"
#include "models/tables/keyfilter.h"

#include <optional>

namespace claviger {

/// A rotation of a client secret that is not finished: the new secret exists, older ones still work.
struct SecretCutOver
{
    enum class Stage {
        SecretNotStored, ///< nobody said that the new secret is stored
        StillUsed,       ///< an old secret was used since the new one was handed over
        Waiting,         ///< no use of the old ones is known since
        UseNotProvided   ///< the service does not tell when a client secret was used
    };
    Operation operation;
    QList<ClientSecret> oldSecrets; ///< those that were there before and still are
    Stage stage = Stage::Waiting;

    bool operator==(const SecretCutOver &) const = default;
};

/// An application with the names of what it belongs to.
struct ApplicationRow
{
    Application application;
    QString connection;
    QString service;
    QString workspace;
    QList<ClientSecret> secrets;
    std::optional<SecretCutOver> cutOver;
    QString problem; ///< what an unanswered write may have left behind: a sentence, or empty

    bool operator==(const ApplicationRow &) const = default;
};

/// Every application with its names, in the order of \c applications. Those of connections that are gone
/// are left out. Pure.
[[nodiscard]] QList<ApplicationRow> applicationRowsOf(const Inventory &inventory);

/// An application belongs to no project and to nobody: those of the workspace are in such a place.
[[nodiscard]] bool isIn(const KeyPlace &place, const Application &application);

/// A sentence for a person: how the rotation stands and what to do.
[[nodiscard]] QString nextStep(const SecretCutOver &cutOver);

/// "…8f2c", or its id where the service shows no part of it.
[[nodiscard]] QString nameOf(const ClientSecret &secret);

} // namespace claviger
