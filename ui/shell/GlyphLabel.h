// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/Glyph.h"
#include "ui/format/Tone.h"

#include <QLabel>

namespace ringdown::shell {

/// A picture beside words: it wears the ink of its tone in every theme, and grows with the words.
class GlyphLabel final : public QLabel {
    Q_OBJECT
public:
    /// pixels: beside words of the usual size.
    GlyphLabel(format::Glyph glyph, format::Tone tone, int pixels, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    const format::Glyph m_glyph;
    const format::Tone m_tone;
    const int m_pixels;
};

} // namespace ringdown::shell
