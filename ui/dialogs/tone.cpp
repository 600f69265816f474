// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tone.h"

namespace claviger {

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

} // namespace

QColor toneColour(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Normal:
        return palette.color(QPalette::WindowText);
    case Tone::Muted:
        return dark ? QColor(0x9AA6B5) : QColor(0x5A6675);
    case Tone::Accent:
        return palette.color(QPalette::Highlight);
    case Tone::Ok:
        return dark ? QColor(0x5CCB8F) : QColor(0x1A7F4B);
    case Tone::Warn:
        return dark ? QColor(0xE3B04B) : QColor(0x8F5A00);
    case Tone::Bad:
        return dark ? QColor(0xFF8A80) : QColor(0xB3261E);
    case Tone::Info:
        return dark ? QColor(0x7FB2F0) : QColor(0x1F5FA8);
    }
    Q_UNREACHABLE();
}

QColor lineColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x323A46) : QColor(0xDDE1E7);
}

} // namespace claviger
