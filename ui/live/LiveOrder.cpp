// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/LiveOrder.h"

#include "ui/format/CallWords.h"

#include <tuple>

namespace ringdown::live {
namespace {

int rank(format::Stage stage)
{
    switch (stage) {
    case format::Stage::Arriving:
    case format::Stage::Ringing:
        return 0;
    case format::Stage::Voicemail:
        return 1;
    case format::Stage::Talking:
        return 2;
    case format::Stage::Ended:
        return 3;
    }
    return 4;
}

} // namespace

bool needsMore(const routing::CallState &a, const routing::CallState &b, const format::PlanNames &names)
{
    const int rankA = rank(format::stageOf(a, names));
    const int rankB = rank(format::stageOf(b, names));
    return std::tie(rankA, a.startedAt, a.sid) < std::tie(rankB, b.startedAt, b.sid);
}

bool isWaiting(const routing::CallState &call, const format::PlanNames &names)
{
    return rank(format::stageOf(call, names)) == 0;
}

} // namespace ringdown::live
