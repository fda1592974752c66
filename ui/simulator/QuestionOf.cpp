// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/QuestionOf.h"

#include "core/routing/CallState.h"
#include "core/routing/Replay.h"

#include <algorithm>
#include <utility>

namespace ringdown::simulator {
namespace {

using routing::LegState;
using routing::LegStatus;
using routing::PhoneScript;
using routing::Reply;

int secondsFrom(Instant begin, Instant end)
{
    return static_cast<int>(std::max<std::int64_t>(0, ((end - begin).count() + 500) / 1000));
}

/// When the tier that rang the leg would have given up.
std::optional<Instant> endOfRinging(const std::vector<Event> &events, const LegState &leg)
{
    std::optional<Instant> until;
    for (const Event &event : events) {
        if (event.kind == EventKind::TierRinging && event.tier == leg.tier && event.at <= leg.rungAt)
            until = event.until;
    }
    return until;
}

/// A phone that failed while its tier still rang was busy or off; the relay's sentence tells which.
std::optional<PhoneScript> scriptOfFailed(const std::vector<Event> &events, const LegState &leg)
{
    const std::optional<Instant> until = endOfRinging(events, leg);
    if (!until || secondsFrom(leg.since, *until) < 1)
        return {};
    const bool isOff = leg.why.find("could not be reached") != std::string::npos;
    return PhoneScript{isOff ? Reply::Off : Reply::Busy, secondsFrom(leg.rungAt, leg.since)};
}

std::optional<PhoneScript> scriptOf(const std::vector<Event> &events, const LegState &leg)
{
    const int after = secondsFrom(leg.rungAt, leg.pickedUpAt.value_or(leg.since));
    if (leg.wasAccepted)
        return PhoneScript{Reply::Answers, after};
    switch (leg.status) {
    case LegStatus::Joined:
    case LegStatus::Accepted:
        return PhoneScript{Reply::Answers, after};
    case LegStatus::Declined:
    case LegStatus::PickedUp:
        return PhoneScript{Reply::Voicemail, after};
    case LegStatus::Failed:
        return scriptOfFailed(events, leg);
    case LegStatus::Ringing:
    case LegStatus::Cancelled:
        break;
    }
    return {};
}

} // namespace

routing::WhatIfQuestion questionOf(const client::CallDetail &detail, const routing::CompiledPlan *live)
{
    routing::WhatIfQuestion question;
    question.to = detail.call.to;
    question.from = detail.call.from.empty() ? "anonymous" : detail.call.from;
    question.at = detail.call.startedAt;
    routing::CallState call;
    for (const Event &event : detail.events) {
        routing::apply(call, event);
        if (event.kind == EventKind::MenuPressed)
            question.digits += event.key;
    }
    for (const LegState &leg : call.legs) {
        const auto script = scriptOf(detail.events, leg);
        PhoneScript &known = question.answers[leg.contact];
        if (script && known.reply != Reply::Answers)
            known = *script;
    }
    std::erase_if(question.answers,
                  [](const auto &answer) { return answer.second.reply == Reply::NoAnswer; });
    return live ? routing::withHangUpOf(detail.call, std::move(question), *live) : question;
}

} // namespace ringdown::simulator
