// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace claviger {

class KeyFacts;

/// What the vault's events can show about a key, and what they cannot: how far the trail reaches, days
/// without an event, columns that it lacks, or that there is none. Sentences for a person.
[[nodiscard]] QString coverageOf(const KeyFacts &facts);
/// "the trail from 2026-10-01 to 2026-11-30", for sentences; empty where there is none that could prove that
/// a key was not used.
[[nodiscard]] QString trailSpanOf(const KeyFacts &facts);

} // namespace claviger
