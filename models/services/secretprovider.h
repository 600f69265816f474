// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/secret.h"

#include <QString>

#include <functional>

class QObject;

namespace claviger {

/// Where a request gets the secret that it carries. Main thread.
class SecretProvider
{
public:
    using Receiver = std::function<void(const Result<Secret> &)>;

    virtual ~SecretProvider() = default;
    /// The description's credential that it stands for.
    [[nodiscard]] virtual const QString &credentialId() const = 0;
    /// The secret is a short-lived token that can be bought again.
    [[nodiscard]] virtual bool isExchanged() const = 0;
    /// Calls \a receiver once, possibly at once, unless \a owner is gone by then.
    virtual void get(QObject *owner, const Receiver &receiver) = 0;
    /// \a used was refused; forget it, unless it has been replaced already.
    virtual void invalidate(const Secret &used) = 0;
};

} // namespace claviger
