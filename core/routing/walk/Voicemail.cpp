// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/walk/Voicemail.h"

#include "core/plan/OutgoingRules.h"
#include "core/routing/texts/TextBook.h"
#include "core/routing/walk/Reasons.h"
#include "core/routing/walk/Steps.h"
#include "core/routing/walk/TextTemplate.h"
#include "core/routing/walk/Texts.h"

#include <algorithm>

namespace ringdown::routing {
namespace {

/// The carrier listens this long after a greeting that offers a key; the beep follows.
constexpr int greetingSeconds = 2;

// Position::attempt of a voicemail's requests.
constexpr int atGreeting = 0;
constexpr int atRecording = 1;

/// Follows a route and its gotos, as far as is sensible, to the first voicemail.
bool moveToVoicemailOf(Walk &walk, const RouteId &first, int from)
{
    constexpr int mostGotos = 20;
    auto route = walk.tenant().routes.find(first);
    std::size_t step = static_cast<std::size_t>(std::max(0, from));
    for (int gotos = 0; gotos < mostGotos && route != walk.tenant().routes.end();) {
        if (step >= route->second.size())
            return false;
        const plan::Step &here = route->second[step];
        if (std::holds_alternative<plan::VoicemailStep>(here))
            return walk.moveTo(route->first, static_cast<int>(step));
        ++step;
        if (const auto *jump = std::get_if<plan::GotoStep>(&here)) {
            route = walk.tenant().routes.find(jump->route);
            step = 0;
            ++gotos;
        }
    }
    return false;
}

/// Why this caller would wait for a text in vain, a sentence; nothing when it would come.
std::optional<std::string> whyNotTexted(const Walk &walk)
{
    const std::string &caller = walk.callerNumber();
    const std::string &number = walk.businessNumber().e164();
    if (caller.empty())
        return "The caller's number is withheld.";
    if (walk.request.texts && walk.request.texts->isStopped(number, caller))
        return caller + " wrote STOP to " + number + " and gets no texts until they write START.";
    plan::NumberKinds kinds;
    if (auto why = walk.plan.whyNotTo(caller, kinds))
        return why;
    if (!walk.request.outgoing)
        return std::nullopt;
    return plan::whyFull(walk.tenant().limits, *walk.request.outgoing, caller);
}

/// The text back is only for callers whom a text reaches; to find that out takes time.
const plan::TextBack *offeredTextBack(const Walk &walk, const plan::VoicemailStep &step)
{
    return step.textBack && !whyNotTexted(walk) ? &*step.textBack : nullptr;
}

/// textBack: what is offered, nullptr for nothing.
void record(Walk &walk, const plan::VoicemailStep &step, const plan::TextBack *textBack)
{
    RecordVerb verb;
    verb.maxSeconds = step.maxSeconds;
    verb.finishKeys = "#";
    if (textBack && textBack->key != '#')
        verb.finishKeys.insert(verb.finishKeys.begin(), textBack->key);
    verb.transcribe = step.transcribe;
    verb.next = walk.next(0, 0, atRecording);
    walk.add(std::move(verb));
}

void promiseText(Walk &walk, const plan::TextBack &textBack)
{
    queueTextBack(walk, textBack);
    walk.add(SayVerb{"Thank you. We will text you."});
}

/// After voicemail the route goes on; a call at its last hop ends.
void leave(Walk &walk)
{
    ++walk.step;
    if (walk.request.callerLeft) {
        performFollowingTexts(walk);
        return walk.add(HangupVerb{});
    }
    if (walk.request.position->hop >= maxHops)
        return walk.add(HangupVerb{});
    performSteps(walk);
}

} // namespace

const plan::VoicemailStep *voicemailAt(const Walk &walk)
{
    static const plan::VoicemailStep plain;
    const bool isPastEnd = !walk.steps || walk.step == static_cast<int>(walk.steps->size());
    return isPastEnd ? &plain : walk.currentAs<plan::VoicemailStep>();
}

void moveToVoicemail(Walk &walk)
{
    const RouteId closed("closed");
    if (moveToVoicemailOf(walk, *walk.route, walk.step))
        return;
    if (moveToVoicemailOf(walk, closed, 0))
        return;
    for (const auto &[route, steps] : walk.tenant().routes) {
        if (moveToVoicemailOf(walk, route, 0))
            return;
    }
    walk.moveTo(closed);
    walk.step = walk.steps ? static_cast<int>(walk.steps->size()) : 0;
}

void alarmToVoicemail(Walk &walk, std::string_view alarm, std::string why)
{
    walk.note(EventKind::RelayAlarm, why + ", so the call goes to voicemail.").what = alarm;
    walk.because = std::move(why);
    walk.reason = walk.because + '.';
    moveToVoicemail(walk);
    takeVoicemail(walk);
}

void alarmAtLastHop(Walk &walk)
{
    alarmToVoicemail(walk, "hops",
                     reasons::text({"The call has been answered ", std::to_string(maxHops),
                                    " times without reaching anybody"}));
}

void takeVoicemail(Walk &walk)
{
    const plan::VoicemailStep &step = *voicemailAt(walk);
    walk.noteStep("voicemail", "The caller is asked to leave a message.");
    const auto whyNot = step.textBack ? whyNotTexted(walk) : std::nullopt;
    const plan::TextBack *textBack = step.textBack && !whyNot ? &*step.textBack : nullptr;
    const std::string offer =
        textBack ? reasons::text({"; key ", std::string_view(&textBack->key, 1), " asks for a text instead"})
                 : std::string();
    Event &event = walk.note(EventKind::CallVoicemail,
                             reasons::text({"The greeting plays, then up to ",
                                            std::to_string(step.maxSeconds), " s are recorded", offer, "."}));
    if (whyNot && !walk.callerNumber().empty())
        event.rejected.push_back({"a text instead", *whyNot});
    std::string spoken = step.greetingSound.empty() ? fillTemplate(walk, step.greeting) : std::string();
    if (textBack)
        return walk.add(
            AskVerb{std::move(spoken), greetingSeconds, walk.next(0, 0, atGreeting), step.greetingSound});
    if (step.greetingSound.empty())
        walk.add(SayVerb{std::move(spoken)});
    else
        walk.add(PlayVerb{step.greetingSound});
    record(walk, step, nullptr);
}

void answerGreeting(Walk &walk, char key)
{
    const plan::VoicemailStep &step = *voicemailAt(walk);
    if (walk.request.callerLeft)
        return leave(walk);
    const plan::TextBack *textBack = offeredTextBack(walk, step);
    if (!textBack || key != textBack->key)
        return record(walk, step, textBack);
    promiseText(walk, *textBack);
    leave(walk);
}

void noteRecorded(Walk &walk, const Recorded &recorded)
{
    const auto &known = walk.call.recordings;
    if (recorded.seconds <= 0 || std::find(known.begin(), known.end(), recorded.sid) != known.end())
        return;
    Event &event =
        walk.note(EventKind::VoicemailRecorded,
                  reasons::text({"The caller left a message of ", std::to_string(recorded.seconds), " s."}));
    event.seconds = recorded.seconds;
    event.url = recorded.url;
    event.sid = recorded.sid;
    walk.reason = event.why;
}

void finishRecording(Walk &walk, const Recorded &recorded)
{
    noteRecorded(walk, recorded);
    const plan::VoicemailStep &step = *voicemailAt(walk);
    const bool isWanted = step.textBack && recorded.key == step.textBack->key;
    if (const plan::TextBack *textBack = isWanted ? offeredTextBack(walk, step) : nullptr)
        promiseText(walk, *textBack);
    leave(walk);
}

void finishWithoutRecording(Walk &walk)
{
    walk.because = "The caller left no message";
    walk.reason = "The caller left no message.";
    leave(walk);
}

} // namespace ringdown::routing
