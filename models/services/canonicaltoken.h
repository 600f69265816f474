// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accesstoken.h"
#include "models/domain/application.h"

#include <QJsonObject>

namespace claviger {

/// A token from what an exchange answered: {expires_in, token_type, scope} and the token itself.
[[nodiscard]] AccessToken accessTokenFromJson(const QJsonObject &json, const Secret &token,
                                              const QDateTime &received);

/// What a rotation answered, completed by what is known of the application: an answer that leaves a field
/// out has not taken it back.
[[nodiscard]] QJsonObject withKnown(const Application &known, const QJsonObject &json);

} // namespace claviger
