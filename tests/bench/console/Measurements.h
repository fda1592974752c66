// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/console/BenchRelay.h"
#include "tests/bench/console/OpenConsole.h"
#include "tests/bench/console/PaintClock.h"
#include "tests/bench/console/Report.h"

#include <QString>

namespace ringdown::bench {

/// What every measurement works with.
struct Bench {
    PaintClock &clock;
    Report &report;
    QString programs; ///< the folder of ringdown-relay, LoadClient and this program
    BenchRelay &relay;
};

// The goals of console.md, section 9; one file each.
void measureStarts(const Bench &bench);
void measureTurning(const Bench &bench);
void measureTyping(const Bench &bench);
void measurePainting(const Bench &bench);
void measureWhatIf(const Bench &bench);
void measureReview(const Bench &bench);
void measureFeed(const Bench &bench);
void measureStalls(const Bench &bench); ///< the relay is gone afterwards

/// What this program is when it was started by itself, with the words behind its name. Nothing: it was not.
std::optional<int> runAsStarted(PaintClock &clock, const QStringList &words);
std::optional<int> runAsSilenced(PaintClock &clock, const QStringList &words);

} // namespace ringdown::bench
