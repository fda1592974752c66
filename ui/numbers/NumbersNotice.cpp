// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/NumbersNotice.h"

#include "ui/numbers/NumberBook.h"
#include "ui/numbers/NumbersEmptiness.h"

namespace ringdown::numbers_ui {

void NumbersNotice::tellBought(const QString &number)
{
    say(format::Tone::Care, tr("%1 is in the plan now, but is told nothing yet.").arg(number), tr("Adopt…"));
}

void NumbersNotice::tellStale(const NumberBook &book)
{
    const format::FailureWords words = accountFailure(book);
    say(format::Tone::Bad, tr("%1. %2", "what failed, why and since when").arg(words.title, words.body),
        tr("Try again"), words.details);
}

void NumbersNotice::tellReach(const NumberBook &book, bool isListed, format::RelayOf whose)
{
    if (!isListed || book.isCompared())
        return clear();
    const QString button = whose == format::RelayOf::Desk ? tr("Public address…") : QString();
    if (const QString why = format::outOfReachWords(book.relayHost(), whose); !why.isEmpty())
        return say(format::Tone::Bad, why, button);
    if (!book.hasPlan())
        return say(format::Tone::Care,
                   tr("No relay is connected: what the plan needs of these numbers is not known."));
    say(format::Tone::Care,
        whose == format::RelayOf::Desk
            ? tr("The relay of this desk has no public address, so nothing can be pointed to it.")
            : tr("The relay has no public URL, so nothing can be pointed to it. Start it with --public-url."),
        button);
}

} // namespace ringdown::numbers_ui
