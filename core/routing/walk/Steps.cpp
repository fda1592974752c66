// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/walk/Steps.h"

#include "core/base/CutText.h"
#include "core/plan/Announcements.h"
#include "core/routing/walk/Cascade.h"
#include "core/routing/walk/Menu.h"
#include "core/routing/walk/Reasons.h"
#include "core/routing/walk/TextTemplate.h"
#include "core/routing/walk/Texts.h"
#include "core/routing/walk/Voicemail.h"

#include <utility>

namespace ringdown::routing {
namespace {

/// More steps than this in one answer can only be routes that call each other without end.
constexpr int maxStepsInOneAnswer = 100;

void performReject(Walk &walk, const plan::RejectStep &step)
{
    const bool isUnanswered =
        std::holds_alternative<CallArrived>(walk.request.report) && walk.decision.answer.verbs.empty();
    if (!isUnanswered) {
        walk.noteStep("reject",
                      "The call is already answered, so the relay hangs up instead of refusing it.");
        return walk.add(HangupVerb{});
    }
    const std::string_view word = rejectWord(step.reason);
    walk.noteStep("reject", reasons::text({"The call is refused as ", word, "."}));
    Event &event =
        walk.note(EventKind::CallRejected,
                  reasons::text({"Route ", walk.route->value, " refuses the call as ", word, "."}));
    event.what = word;
    walk.add(RejectVerb{step.reason});
}

/// Whether the announcements of this answer, and these words after them, are more than the carrier takes.
bool isTooMuch(const Walk &walk, std::string_view words)
{
    std::size_t bytes = plan::announcedBytes(plan::writtenBytes(words));
    for (const Verb &verb : walk.decision.answer.verbs) {
        if (const auto *said = std::get_if<SayVerb>(&verb))
            bytes += plan::announcedBytes(plan::writtenBytes(said->text));
    }
    return bytes > plan::mostAnnounced;
}

/// Performs one step of each kind; those that only answer move on by themselves.
struct StepPerformer {
    Walk &walk;

    Then operator()(const plan::SayStep &step) const
    {
        const std::string filled = fillTemplate(walk, step.text);
        std::string text(cutToBytes(filled, plan::longestSpeech));
        if (isTooMuch(walk, text)) {
            walk.noteStep("say", reasons::text({"The caller does not hear, for the announcements before it "
                                                "are all that the carrier takes at once: ",
                                                text}));
            return next();
        }
        walk.noteStep("say", reasons::text({"The caller hears: ", text}));
        walk.add(SayVerb{std::move(text)});
        return next();
    }
    Then operator()(const plan::PlayStep &step) const
    {
        walk.noteStep("play", reasons::text({"The caller hears ", step.url, "."}));
        walk.add(PlayVerb{step.url});
        return next();
    }
    Then operator()(const plan::MenuStep &step) const { return askMenu(walk, step, 1); }
    Then operator()(const plan::RingStep &step) const { return enterRing(walk, step); }
    Then operator()(const plan::TextStep &step) const
    {
        performText(walk, step);
        return Then::GoOn;
    }
    Then operator()(const plan::VoicemailStep &) const
    {
        takeVoicemail(walk);
        return Then::Wait;
    }
    Then operator()(const plan::GotoStep &step) const
    {
        walk.noteStep("goto", reasons::text({"The call goes on in route ", step.route.value, "."}));
        if (!walk.moveTo(step.route))
            ++walk.step;
        return Then::GoOn;
    }
    Then operator()(const plan::RejectStep &step) const
    {
        performReject(walk, step);
        return Then::Wait;
    }
    Then operator()(const plan::HangupStep &) const
    {
        walk.noteStep("hangup", "The relay hangs up, as the route says.");
        walk.add(HangupVerb{});
        return Then::Wait;
    }

private:
    Then next() const
    {
        ++walk.step;
        return Then::GoOn;
    }
};

void runOut(Walk &walk)
{
    walk.noteStep("hangup", reasons::text({"The relay hangs up, because route ", walk.route->value,
                                           " has no further step."}));
    walk.add(HangupVerb{});
}

} // namespace

std::string_view rejectWord(plan::RejectReason reason)
{
    return reason == plan::RejectReason::Busy ? "busy" : "rejected";
}

void performSteps(Walk &walk)
{
    for (int performed = 0; performed < maxStepsInOneAnswer; ++performed) {
        const plan::Step *here = walk.current();
        if (!here)
            return runOut(walk);
        if (std::visit(StepPerformer{walk}, *here) == Then::Wait)
            return;
    }
    alarmToVoicemail(walk, "endless-route",
                     reasons::text({"Route ", walk.route->value, " leads back to itself without an end"}));
}

} // namespace ringdown::routing
