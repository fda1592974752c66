// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Colours.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace ringdown::shell {
namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

void setDisabled(QPalette &palette, const Colours &colours)
{
    const QColor pale = blended(colours.surface, colours.muted, 0.65);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, pale);
}

} // namespace

const Colours &Colours::light()
{
    static const Colours table = {.window = rgb(0xf5f7fa),
                                  .side = rgb(0xebeff5),
                                  .surface = rgb(0xffffff),
                                  .raised = rgb(0xf3f6fb),
                                  .border = rgb(0xdfe4ec),
                                  .edge = rgb(0x78849a),
                                  .text = rgb(0x18202e),
                                  .muted = rgb(0x566176),
                                  .accent = rgb(0x1d5fd0),
                                  .onAccent = rgb(0xffffff),
                                  .selection = rgb(0xdce8fc),
                                  .active = rgb(0x1d5fd0),
                                  .good = rgb(0x12724a),
                                  .care = rgb(0x8f5600),
                                  .bad = rgb(0xb91f2e),
                                  .voice = rgb(0x6846c7)};
    return table;
}

const Colours &Colours::dark()
{
    static const Colours table = {.window = rgb(0x12161d),
                                  .side = rgb(0x171c25),
                                  .surface = rgb(0x1a202a),
                                  .raised = rgb(0x222a36),
                                  .border = rgb(0x2c3543),
                                  .edge = rgb(0x6c7a90),
                                  .text = rgb(0xe9edf4),
                                  .muted = rgb(0xa3aec0),
                                  .accent = rgb(0x7db0ff),
                                  .onAccent = rgb(0x0b1730),
                                  .selection = rgb(0x24395c),
                                  .active = rgb(0x7db0ff),
                                  .good = rgb(0x56cf9a),
                                  .care = rgb(0xf3b548),
                                  .bad = rgb(0xff8b87),
                                  .voice = rgb(0xbca5ff)};
    return table;
}

const Colours &Colours::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

QColor Colours::ink(format::Tone tone) const
{
    switch (tone) {
    case format::Tone::Neutral:
        return muted;
    case format::Tone::Active:
        return active;
    case format::Tone::Good:
        return good;
    case format::Tone::Care:
        return care;
    case format::Tone::Bad:
        return bad;
    case format::Tone::Voice:
        return voice;
    }
    return text;
}

QColor Colours::wash(format::Tone tone) const
{
    return blended(surface, ink(tone), 0.10);
}

QPalette toPalette(const Colours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.raised);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.bad);
    palette.setColor(QPalette::Highlight, colours.selection);
    palette.setColor(QPalette::HighlightedText, colours.text);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.voice);
    palette.setColor(QPalette::ToolTipBase, colours.text);
    palette.setColor(QPalette::ToolTipText, colours.surface);
    palette.setColor(QPalette::Light, colours.raised);
    palette.setColor(QPalette::Midlight, colours.raised);
    palette.setColor(QPalette::Mid, colours.border);
    palette.setColor(QPalette::Dark, colours.edge);
    palette.setColor(QPalette::Shadow, colours.edge);
    setDisabled(palette, colours);
    return palette;
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor blended(const QColor &base, const QColor &over, double amount)
{
    const auto mix = [amount](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * amount));
    };
    return QColor(mix(base.red(), over.red()), mix(base.green(), over.green()),
                  mix(base.blue(), over.blue()));
}

} // namespace ringdown::shell
