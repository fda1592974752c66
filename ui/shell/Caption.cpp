// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Caption.h"

#include "ui/shell/Colours.h"
#include "ui/shell/Painting.h"

#include <QApplication>
#include <QEvent>

namespace ringdown::shell {
namespace {

QFont fontFor(TextSize size)
{
    const QFont base = QApplication::font();
    switch (size) {
    case TextSize::Small:
        return scaled(base, 0.92);
    case TextSize::Normal:
        return base;
    case TextSize::Strong:
        return scaled(base, 1.0, QFont::DemiBold);
    case TextSize::Heading:
        return scaled(base, 1.1, QFont::DemiBold);
    case TextSize::Title:
        return scaled(base, 1.6, QFont::DemiBold);
    case TextSize::Figure:
        return scaled(base, 1.7, QFont::DemiBold);
    }
    return base;
}

} // namespace

Caption::Caption(TextSize size, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
{
    dress();
}

Caption::Caption(TextSize size, format::Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
    , m_tone(tone)
{
    dress();
}

void Caption::setTone(format::Tone tone)
{
    if (m_tone == tone)
        return;
    m_tone = tone;
    dress();
}

void Caption::dress()
{
    m_dressing = true;
    setTextFormat(Qt::PlainText); // a caller's name may look like markup
    setFont(fontFor(m_size));
    const Colours &colours = Colours::of(QApplication::palette());
    QPalette dressed;
    dressed.setColor(QPalette::WindowText, m_tone ? colours.ink(*m_tone) : colours.text);
    setPalette(dressed);
    m_dressing = false;
}

void Caption::changeEvent(QEvent *event)
{
    const bool isNewLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
    if (isNewLook && !m_dressing)
        dress();
    QLabel::changeEvent(event);
}

} // namespace ringdown::shell
