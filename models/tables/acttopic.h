// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/act.h"

namespace claviger {

/// What an act is about, for those who look for one among thousands.
enum class ActTopic { Vault, Services, Keys, Applications, Secrets, Records, Findings, Files };

[[nodiscard]] ActTopic topicOf(Act::Kind kind);
[[nodiscard]] QString topicTitle(ActTopic topic);
[[nodiscard]] QList<ActTopic> allActTopics();

} // namespace claviger
