// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/GlyphLabel.h"

#include "ui/shell/Colours.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Room.h"

#include <QApplication>
#include <QEvent>

namespace ringdown::shell {

GlyphLabel::GlyphLabel(format::Glyph glyph, format::Tone tone, int pixels, QWidget *parent)
    : QLabel(parent)
    , m_glyph(glyph)
    , m_tone(tone)
    , m_pixels(pixels)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    dress();
}

void GlyphLabel::dress()
{
    const QColor ink = Colours::of(QApplication::palette()).ink(m_tone);
    setPixmap(glyphPixmap(m_glyph, ink, grown(m_pixels, font()), devicePixelRatioF()));
}

void GlyphLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
    QLabel::changeEvent(event);
}

} // namespace ringdown::shell
