// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/PaletteOffer.h"

#include <algorithm>

namespace ringdown::shell {
namespace {

constexpr int fewestDigits = 3;

bool hasLettersInOrder(const QString &typed, const QString &words)
{
    qsizetype from = 0;
    for (const QChar letter : typed) {
        from = words.indexOf(letter, from, Qt::CaseInsensitive) + 1;
        if (from == 0)
            return false;
    }
    return true;
}

} // namespace

int matchRank(const QString &typed, const QString &words)
{
    if (typed.isEmpty())
        return 1;
    if (words.startsWith(typed, Qt::CaseInsensitive))
        return 4;
    const qsizetype inside = words.indexOf(typed, 0, Qt::CaseInsensitive);
    if (inside > 0 && !words[inside - 1].isLetterOrNumber())
        return 3;
    return hasLettersInOrder(typed, words) ? 2 : 0;
}

int matchRank(const QString &typed, const PaletteOffer &offer)
{
    const int byWords = matchRank(typed, offer.words);
    if (byWords > 2 || typed.isEmpty())
        return byWords;
    const QString digits = offer.digits.isEmpty() ? QString() : digitsTyped(typed);
    if (!digits.isEmpty() && offer.digits.contains(digits))
        return 3;
    const bool isFoundBeside = matchRank(typed, offer.where) > 2 || matchRank(typed, offer.also) > 2;
    return std::max(byWords, isFoundBeside ? 2 : 0);
}

QString digitsTyped(const QString &typed)
{
    QString digits;
    for (const QChar letter : typed) {
        if (letter.isDigit())
            digits += letter;
        else if (!QStringLiteral("+-(). ").contains(letter))
            return {};
    }
    return digits.size() < fewestDigits ? QString() : digits;
}

} // namespace ringdown::shell
