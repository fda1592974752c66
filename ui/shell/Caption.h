// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/Tone.h"

#include <QLabel>

#include <optional>

namespace ringdown::shell {

enum class TextSize { Small, Normal, Strong, Heading, Title, Figure };

/// A label in one of the console's text sizes, in a tone's ink, that keeps both when the theme changes.
class Caption : public QLabel {
    Q_OBJECT
public:
    explicit Caption(TextSize size, QWidget *parent = nullptr);
    Caption(TextSize size, format::Tone tone, QWidget *parent = nullptr);

    void setTone(format::Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    TextSize m_size;
    std::optional<format::Tone> m_tone; ///< nothing: plain text
    bool m_dressing = false;
};

} // namespace ringdown::shell
