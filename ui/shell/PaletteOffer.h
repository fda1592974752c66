// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/Glyph.h"

#include <QString>

#include <functional>
#include <vector>

namespace ringdown::shell {

/// What an offer of the palette is; a prefix asks for one kind alone.
enum class OfferKind {
    Action,  ///< ">"
    Number,  ///< "#"
    Contact, ///< "@"
    Setting, ///< "/"
    Thing,   ///< a business, tier, route or caller rule
    Call,    ///< of the log
};

/// One line of the command palette.
struct PaletteOffer {
    OfferKind kind = OfferKind::Action;
    QString id; ///< the same from one opening to the next
    QString words;
    QString where;     ///< the menu, the business: stands at the right, and is searched too
    QString also = {}; ///< what else it is found by, and does not show
    QString digits;    ///< of a telephone number, however it is written
    QString keys;      ///< "Ctrl+K"
    QString reason;    ///< why it is not possible now; "" when it is
    format::Glyph glyph = format::Glyph::ChevronRight;
    std::function<void()> run;
};

/// How well words answer what was typed: 0 not at all, 2 letters in order, 3 a word starts so, 4 it starts
/// so.
int matchRank(const QString &typed, const QString &words);

/// Better the higher, 0 not at all: by the words, by the digits of the number, and less by where it is.
int matchRank(const QString &typed, const PaletteOffer &offer);

/// The digits of what was typed, when it can be a part of a telephone number and nothing else; else "".
QString digitsTyped(const QString &typed);

} // namespace ringdown::shell
