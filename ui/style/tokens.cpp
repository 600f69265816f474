// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/tokens.h"

#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace claviger {

namespace {

QColor mix(const QColor &back, const QColor &front, double share)
{
    const auto channel = [share](int from, int to) { return int(std::lround(from + (to - from) * share)); };
    return {channel(back.red(), front.red()), channel(back.green(), front.green()),
            channel(back.blue(), front.blue())};
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

Tokens derived(Tokens tokens, double selection)
{
    tokens.faint = mix(tokens.base, tokens.muted, 0.62);
    tokens.selection = mix(tokens.base, tokens.accent, selection);
    tokens.hover = mix(tokens.base, tokens.text, 0.05);
    return tokens;
}

Tokens makeLight()
{
    Tokens t;
    t.window = QColor(0xF5F6F8), t.base = QColor(0xFFFFFF);
    t.alternate = QColor(0xFAFBFC), t.line = QColor(0xDDE1E7);
    t.text = QColor(0x1B2430), t.muted = QColor(0x5A6675);
    t.accent = QColor(0x0B6B66), t.onAccent = QColor(0xFFFFFF);
    t.ok = QColor(0x1A7F4B), t.warn = QColor(0x8F5A00);
    t.bad = QColor(0xB3261E), t.info = QColor(0x1F5FA8);
    t.onBad = QColor(0xFFFFFF);
    return derived(t, 0.13);
}

Tokens makeDark()
{
    Tokens t;
    t.window = QColor(0x1B1F26), t.base = QColor(0x14181E);
    t.alternate = QColor(0x181C23), t.line = QColor(0x323A46);
    t.text = QColor(0xE6EAF0), t.muted = QColor(0x9AA6B5);
    t.accent = QColor(0x4FC9BE), t.onAccent = QColor(0x0B1F1D);
    t.ok = QColor(0x5CCB8F), t.warn = QColor(0xE3B04B);
    t.bad = QColor(0xFF8A80), t.info = QColor(0x7FB2F0);
    t.onBad = QColor(0x2A0B08);
    return derived(t, 0.22);
}

Tokens fromSystem(const QPalette &palette)
{
    Tokens t;
    t.window = palette.color(QPalette::Window), t.base = palette.color(QPalette::Base);
    t.alternate = palette.color(QPalette::AlternateBase), t.line = palette.color(QPalette::Mid);
    t.text = t.muted = palette.color(QPalette::Text);
    t.faint = palette.color(QPalette::Disabled, QPalette::Text);
    t.accent = t.selection = palette.color(QPalette::Highlight);
    t.onAccent = palette.color(QPalette::HighlightedText);
    t.hover = t.alternate;
    t.ok = t.warn = t.bad = t.info = t.text;
    t.onBad = t.base;
    return t;
}

void setDisabled(QPalette &palette, const Tokens &t)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
}

} // namespace

const Tokens &Tokens::light()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens &Tokens::dark()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

Tokens Tokens::of(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    if (window == light().window)
        return light();
    return window == dark().window ? dark() : fromSystem(palette);
}

Tokens Tokens::current()
{
    return of(QGuiApplication::palette());
}

QPalette Tokens::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, base);
    p.setColor(QPalette::AlternateBase, alternate);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::PlaceholderText, muted);
    p.setColor(QPalette::Button, base);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, bad);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, onAccent);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::ToolTipBase, base);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Light, base);
    p.setColor(QPalette::Midlight, mix(window, line, 0.5));
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Dark, mix(line, muted, 0.4));
    p.setColor(QPalette::Shadow, mix(line, muted, 0.7));
    setDisabled(p, *this);
    return p;
}

double contrast(const QColor &first, const QColor &second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

bool isHighContrast(const QPalette &palette)
{
    return contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) > 20 &&
           contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) > 20 &&
           contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) > 20;
}

} // namespace claviger
