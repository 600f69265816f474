// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace claviger {

/// The look that a person chose: follow the desktop, or always the one.
enum class ColourScheme { System, Light, Dark };

} // namespace claviger
