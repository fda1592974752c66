// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/Tone.h"

#include <QColor>

class QPalette;

namespace ringdown::shell {

/// Every colour of the console, once for light and once for dark desks.
struct Colours {
    QColor window;  ///< behind everything
    QColor side;    ///< the sidebar
    QColor surface; ///< tables, cards and fields
    QColor raised;  ///< hovered rows, table headers
    QColor border;  ///< quiet lines between areas
    QColor edge;    ///< outlines of fields and buttons, a mark (3:1)
    QColor text;
    QColor muted;     ///< second lines and captions, still text (4.5:1)
    QColor accent;    ///< links, the primary button, focus
    QColor onAccent;  ///< text on accent
    QColor selection; ///< behind selected rows; text stays readable on it
    QColor active;
    QColor good;
    QColor care;
    QColor bad;
    QColor voice;

    static const Colours &light();
    static const Colours &dark();
    /// The table that belongs to a palette made by toPalette().
    static const Colours &of(const QPalette &palette);

    QColor ink(format::Tone tone) const;  ///< for words and marks of a tone
    QColor wash(format::Tone tone) const; ///< behind words of a tone
};

QPalette toPalette(const Colours &colours);

/// WCAG 2 contrast ratio, 1 to 21.
double contrast(const QColor &a, const QColor &b);
/// amount 0 gives base, 1 gives over.
QColor blended(const QColor &base, const QColor &over, double amount);

} // namespace ringdown::shell
