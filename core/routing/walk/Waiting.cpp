// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/walk/Waiting.h"

#include "core/routing/RingStage.h"
#include "core/routing/walk/TextTemplate.h"

#include <algorithm>

namespace ringdown::routing {
namespace {

/// The last time before or at a second at which a prompt was due.
std::optional<int> lastDue(const plan::HoldPrompt &prompt, int second)
{
    if (second < prompt.seconds)
        return std::nullopt;
    return prompt.when == plan::HoldPrompt::When::Every ? second / prompt.seconds * prompt.seconds
                                                        : prompt.seconds;
}

std::optional<int> nextDue(const plan::HoldPrompt &prompt, int second)
{
    if (prompt.when == plan::HoldPrompt::When::Every)
        return (second / prompt.seconds + 1) * prompt.seconds;
    return prompt.seconds > second ? std::optional(prompt.seconds) : std::nullopt;
}

int secondOfWait(const Walk &walk, std::int64_t firstRing)
{
    return static_cast<int>(std::max<std::int64_t>(0, walk.request.now.seconds() - firstRing));
}

} // namespace

const plan::HoldPrompt *duePrompt(const plan::Waiting &waiting, int since, int second)
{
    const plan::HoldPrompt *due = nullptr;
    int dueAt = since - 1;
    for (const plan::HoldPrompt &prompt : waiting.prompts) {
        const auto at = lastDue(prompt, second);
        if (!at || *at <= dueAt)
            continue;
        due = &prompt;
        dueAt = *at;
    }
    return due;
}

std::optional<int> nextPromptAfter(const plan::Waiting &waiting, int second)
{
    std::optional<int> next;
    for (const plan::HoldPrompt &prompt : waiting.prompts) {
        if (const auto at = nextDue(prompt, second); at && (!next || *at < *next))
            next = at;
    }
    return next;
}

void sayPrompt(Walk &walk, const plan::HoldPrompt &prompt)
{
    std::string text = fillTemplate(walk, prompt.say);
    Event &event = walk.note(EventKind::StepEntered, reasons::text({"The caller hears: ", text}));
    event.route = *walk.route;
    event.step = walk.step;
    event.what = "prompt";
    walk.add(SayVerb{std::move(text)});
}

int unsaidSince(const Walk &walk, std::int64_t firstRing)
{
    const int second = secondOfWait(walk, firstRing);
    const auto &before = walk.call.ringing;
    if (!before)
        return second;
    if (before->byLegs)
        return static_cast<int>(std::clamp<std::int64_t>(before->until.seconds() - firstRing, 0, second));
    const std::int64_t begin = before->since.seconds() - firstRing; // what was due then was said before it
    return static_cast<int>(std::clamp<std::int64_t>(begin + 1, 0, second + 1));
}

Position firstAsking(Walk &walk, const plan::Waiting &waiting, int tier)
{
    Position asking = walk.next(tier, 0, atWait);
    if (!waiting.prompts.empty())
        asking.contact = unsaidSince(walk, asking.firstRing) * askingsOfTier;
    return asking;
}

void sayBeforeDial(Walk &walk, const plan::Waiting &waiting)
{
    const std::int64_t firstRing = walk.firstRing();
    if (const auto *prompt = duePrompt(waiting, unsaidSince(walk, firstRing), secondOfWait(walk, firstRing)))
        sayPrompt(walk, *prompt);
}

void addWait(Walk &walk, int seconds, int tierEnd)
{
    const auto *ring = walk.currentAs<plan::RingStep>();
    Position next = *walk.request.position;
    ++next.contact;
    if (!ring || ring->waiting.isPlain())
        return walk.add(WaitVerb{seconds, std::move(next)});
    const int second = secondOfWait(walk, next.firstRing);
    const int since = saidBefore(next);
    if (const auto *prompt = duePrompt(ring->waiting, since, std::min(second, tierEnd - 1))) {
        sayPrompt(walk, *prompt);
        next.contact += (second + 1 - since) * askingsOfTier;
        return walk.add(WaitVerb{0, std::move(next)});
    }
    if (const auto at = nextPromptAfter(ring->waiting, second); at && *at < tierEnd)
        seconds = std::min(seconds, *at - second);
    walk.add(WaitVerb{seconds, std::move(next), ring->waiting.music, second});
}

} // namespace ringdown::routing
