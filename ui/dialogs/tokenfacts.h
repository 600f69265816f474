// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accesstoken.h"

#include <QList>

namespace claviger {

/// One line of what a token says about itself.
struct TokenFact
{
    QString name;
    QString value; ///< empty: not provided
    bool isCode = false;
    bool operator==(const TokenFact &) const = default;
};

/// The claims that a person looks for, decoded locally; the token itself is not among them. Pure.
[[nodiscard]] QList<TokenFact> tokenFacts(const AccessToken &token);

/// "14:32", "1:02:05"; "0:00" when it is over.
[[nodiscard]] QString countdownText(qint64 seconds);

} // namespace claviger
