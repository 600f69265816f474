// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/tone.h"

#include "ui/style/tokens.h"

namespace claviger {

QColor toneColour(Tone tone, const QPalette &palette)
{
    const Tokens tokens = Tokens::of(palette);
    switch (tone) {
    case Tone::Normal:
        return tokens.text;
    case Tone::Muted:
        return tokens.muted;
    case Tone::Accent:
        return tokens.accent;
    case Tone::Ok:
        return tokens.ok;
    case Tone::Warn:
        return tokens.warn;
    case Tone::Bad:
        return tokens.bad;
    case Tone::Info:
        return tokens.info;
    }
    Q_UNREACHABLE();
}

} // namespace claviger
