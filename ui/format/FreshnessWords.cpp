// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/FreshnessWords.h"

#include "ui/format/Durations.h"
#include "ui/format/FailureWords.h"

#include <QCoreApplication>

#include <chrono>

namespace ringdown::format {
namespace {

using namespace std::chrono_literals;

struct LivenessText {
    Q_DECLARE_TR_FUNCTIONS(ConnectionWords)
};

QString ageOf(const Freshness &freshness)
{
    return freshness.age ? ageText(*freshness.age) : QString();
}

QString asOf(const Freshness &freshness, const Times &times)
{
    return times.moment(*freshness.heardAt + freshness.clockOffset);
}

/// Only another token helps, and this console can be given one.
QString wrongTokenWords(const Freshness &freshness, const Times &times)
{
    const QString refused = troubleWords(client::FeedTrouble::WrongToken);
    if (!freshness.heardAt)
        return LivenessText::tr("%1 Connect with one that it knows; calls go on without this console.",
                                "after: The relay does not know this token.")
            .arg(refused);
    return LivenessText::tr("%1 What is shown is history as of %2; calls go on without this console. Connect "
                            "with a token that it knows.",
                            "after: The relay does not know this token.")
        .arg(refused, asOf(freshness, times));
}

FreshnessWords connecting(const Freshness &freshness, const QString &place)
{
    const QString trouble = troubleWords(freshness.trouble);
    return {trouble.isEmpty() ? Tone::Active : Tone::Bad,
            trouble,
            LivenessText::tr("Connecting to %1").arg(place),
            {},
            trouble.isEmpty() ? QString() : LivenessText::tr("(offline)")};
}

FreshnessWords lost(const Freshness &freshness, const QString &place, const Times &times)
{
    QString banner = LivenessText::tr("Nothing has been heard from the relay.");
    if (freshness.heardAt && freshness.age)
        banner = LivenessText::tr("The relay has been silent for %1. What is shown is history as of %2; "
                                  "calls go on without this console.")
                     .arg(ageOf(freshness), asOf(freshness, times));
    // A door that was never open has not been closed: without a first frame it is out of reach.
    const bool wasNeverThere = !freshness.heardAt && freshness.trouble == client::FeedTrouble::Closed;
    const QString trouble =
        troubleWords(wasNeverThere ? client::FeedTrouble::Unreachable : freshness.trouble);
    if (freshness.trouble == client::FeedTrouble::WrongToken)
        banner = wrongTokenWords(freshness, times);
    else if (!trouble.isEmpty())
        banner = LivenessText::tr("%1 %2", "two sentences").arg(trouble, banner);
    return {Tone::Bad, banner, LivenessText::tr("%1: offline").arg(place),
            freshness.age ? LivenessText::tr("feed silent for %1").arg(ageOf(freshness)) : QString(),
            LivenessText::tr("(offline)")};
}

} // namespace

FreshnessWords freshnessWords(const Freshness &freshness, const QString &place, const Times &times)
{
    switch (freshness.liveness) {
    case client::Liveness::Connecting:
        return connecting(freshness, place);
    case client::Liveness::Live:
        return {Tone::Neutral, {}, place, LivenessText::tr("feed %1").arg(ageOf(freshness)), {}};
    case client::Liveness::Late:
        return {Tone::Care,
                LivenessText::tr("The relay has not answered for %1. Live data is from %2.")
                    .arg(ageOf(freshness), asOf(freshness, times)),
                place,
                LivenessText::tr("feed late by %1").arg(ageOf(freshness)),
                {}};
    case client::Liveness::Lost:
        return lost(freshness, place, times);
    }
    return {};
}

QString asOfWords(const Freshness &freshness, const Times &times, Instant relayNow)
{
    if (freshness.liveness == client::Liveness::Live)
        return LivenessText::tr("as of %1").arg(times.clock(relayNow));
    return freshness.heardAt ? LivenessText::tr("as of %1").arg(asOf(freshness, times)) : QString();
}

QString clockWords(std::chrono::milliseconds offset)
{
    if (std::chrono::abs(offset) < 2s)
        return {};
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(offset).count();
    return LivenessText::tr("clock %1 s")
        .arg(seconds > 0 ? QStringLiteral("+%1").arg(seconds) : QString::number(seconds));
}

} // namespace ringdown::format
