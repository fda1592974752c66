// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/PlanPieces.h"

#include "ui/format/engine/SentenceReader.h"

namespace ringdown::format {
namespace {

char slotOf(PlanPiece piece, const std::string &words)
{
    switch (piece) {
    case PlanPiece::Hours:
        return words == "closed" ? 'h' : 'H';
    case PlanPiece::Day:
        return 'u';
    case PlanPiece::Override:
        return 'v';
    case PlanPiece::Step:
        return 'V';
    case PlanPiece::Match:
        return 'f';
    case PlanPiece::Repeat:
        return 'Y';
    }
    return 'x';
}

} // namespace

QString pieceWords(PlanPiece piece, const std::string &words)
{
    const QString text = QString::fromStdString(words);
    return SentenceReader().part(slotOf(piece, words), text).value_or(text);
}

} // namespace ringdown::format
