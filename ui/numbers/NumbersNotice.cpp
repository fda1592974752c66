// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/NumbersNotice.h"

#include "ui/format/CarrierFailure.h"
#include "ui/numbers/BoatCard.h"
#include "ui/numbers/NumberBook.h"
#include "ui/numbers/NumbersEmptiness.h"

namespace ringdown::numbers_ui {

void NumbersNotice::offer(Way way, format::Tone tone, const QString &sentence, const QString &button,
                          const QString &details)
{
    m_way = way;
    say(tone, sentence, button, details);
}

void NumbersNotice::tellBought(const QString &number)
{
    offer(Way::Adopt, format::Tone::Care, tr("%1 is in the plan now, but is told nothing yet.").arg(number),
          tr("Adopt…"));
}

void NumbersNotice::tellStale(const NumberBook &book)
{
    const format::FailureWords words = accountFailure(book);
    offer(Way::TryAgain, format::Tone::Bad,
          tr("%1. %2", "what failed, why and since when").arg(words.title, words.body), tr("Try again"),
          words.details);
}

void NumbersNotice::tellWithoutFlows(const NumberBook &book)
{
    const format::FailureWords words = format::carrierFailure(tr("The flows at Twilio could not be read"),
                                                              *book.withoutFlows(), book.asOf());
    offer(Way::TryAgain, format::Tone::Care,
          tr("%1. %2 Fallbacks are not compared until they can be.", "what failed, why")
              .arg(words.title, words.body),
          tr("Try again"), words.details);
}

void NumbersNotice::tellUnreadFlows(const NumberBook &book)
{
    const QString title = unreadFlowWords(book);
    const format::FailureWords first =
        format::carrierFailure(title, book.unreadFlows().begin()->second, book.asOf());
    if (book.unreadFlows().size() == 1)
        return offer(
            Way::TryAgain, format::Tone::Care,
            tr("%1. %2 The fallback of its numbers is not compared until it can be.", "what failed, why")
                .arg(first.title, first.body),
            tr("Try again"), first.details);
    bool isSame = true;
    QStringList each; // with the reason of its own
    for (const auto &[tenant, failure] : book.unreadFlows()) {
        const format::FailureWords words = format::carrierFailure(title, failure, book.asOf());
        isSame = isSame && words.body == first.body;
        each << tr("%1: %2", "business, why its flow could not be read")
                    .arg(book.names().tenant(tenant), words.body)
             << words.details;
    }
    const QString said =
        isSame ? tr("%1. %2", "what failed, why").arg(first.title, first.body) : tr("%1.").arg(first.title);
    offer(Way::TryAgain, format::Tone::Care,
          tr("%1 The fallback of their numbers is not compared until they can be.", "what failed").arg(said),
          tr("Try again"), each.join(QLatin1Char('\n')));
}

void NumbersNotice::tellReach(const NumberBook &book, bool isListed, format::RelayOf whose)
{
    if (!isListed || book.isCompared())
        return clear();
    const QString button = whose == format::RelayOf::Desk ? tr("Public address…") : QString();
    if (const QString why = format::outOfReachWords(book.relayHost(), whose); !why.isEmpty())
        return offer(Way::PublicAddress, format::Tone::Bad, why, button);
    if (!book.hasPlan())
        return say(format::Tone::Care,
                   tr("No relay is connected: what the plan needs of these numbers is not known."));
    if (const QString why = format::pathMatchWords(book.pathMatch()); !why.isEmpty())
        return offer(Way::TryAgain, format::Tone::Bad, why, tr("Try again"));
    offer(
        Way::PublicAddress, format::Tone::Care,
        whose == format::RelayOf::Desk
            ? tr("The relay of this desk has no public address, so nothing can be pointed to it.")
            : tr("The relay has no public URL, so nothing can be pointed to it. Start it with --public-url."),
        button);
}

} // namespace ringdown::numbers_ui
