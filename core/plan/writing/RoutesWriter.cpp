// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/writing/RoutesWriter.h"

#include "core/plan/writing/PlanFields.h"

#include <string_view>
#include <variant>

namespace ringdown::plan {
namespace {

void writeStep(JsonLayout &out, const SayStep &say)
{
    out.text("say", say.text);
}

void writeStep(JsonLayout &out, const PlayStep &play)
{
    out.text("play", play.url);
}

void writeStep(JsonLayout &out, const MenuStep &menu)
{
    out.name("menu");
    out.openObject();
    writeTextIfAny(out, "prompt", menu.prompt);
    out.name("keys");
    out.openObject();
    for (const auto &[key, route] : menu.keys)
        out.text(std::string_view(&key, 1), route.value);
    out.closeObject();
    writeNumberUnless(out, "seconds", menu.seconds, MenuStep{}.seconds);
    writeNumberUnless(out, "tries", menu.tries, MenuStep{}.tries);
    if (menu.otherwise)
        out.text("otherwise", menu.otherwise->value);
    out.closeObject();
}

void writeWaiting(JsonLayout &out, const Waiting &waiting)
{
    out.name("waiting");
    out.openObject();
    writeTextIfAny(out, "music", waiting.music);
    if (!waiting.prompts.empty()) {
        out.name("prompts");
        out.openList();
        for (const HoldPrompt &prompt : waiting.prompts) {
            out.openObject();
            out.number(prompt.when == HoldPrompt::When::After ? "after" : "every", prompt.seconds);
            out.text("say", prompt.say);
            out.closeObject();
        }
        out.closeList();
    }
    out.closeObject();
}

void writeStep(JsonLayout &out, const RingStep &ring)
{
    writeList(out, "ring", ring.tiers);
    if (!ring.waiting.isPlain())
        writeWaiting(out, ring.waiting);
}

void writeStep(JsonLayout &out, const TextStep &text)
{
    out.text("text", text.text.value);
}

void writeStep(JsonLayout &out, const VoicemailStep &voicemail)
{
    out.name("voicemail");
    out.openObject();
    if (voicemail.greeting != VoicemailStep{}.greeting)
        out.text("greeting", voicemail.greeting);
    if (!voicemail.greetingSound.empty())
        out.text("greetingSound", voicemail.greetingSound);
    writeNumberUnless(out, "maxSeconds", voicemail.maxSeconds, VoicemailStep{}.maxSeconds);
    if (voicemail.transcribe) {
        out.name("transcribe");
        out.truth(true);
    }
    if (voicemail.textBack) {
        out.name("textBack");
        out.openObject();
        out.text("key", std::string_view(&voicemail.textBack->key, 1));
        out.text("body", voicemail.textBack->body);
        out.closeObject();
    }
    out.closeObject();
}

void writeStep(JsonLayout &out, const GotoStep &jump)
{
    out.text("goto", jump.route.value);
}

void writeStep(JsonLayout &out, const RejectStep &reject)
{
    out.text("reject", rejectWord(reject.reason));
}

void writeStep(JsonLayout &out, const HangupStep &)
{
    out.name("hangup");
    out.openObject();
    out.closeObject();
}

void writeRoute(JsonLayout &out, const Route &route)
{
    out.openList(Spread::Lines);
    for (const Step &step : route) {
        out.openObject();
        std::visit([&](const auto &kind) { writeStep(out, kind); }, step);
        out.closeObject();
    }
    out.closeList();
}

} // namespace

void writeRoutes(JsonLayout &out, const std::map<RouteId, Route> &routes)
{
    out.name("routes");
    out.openObject(Spread::Lines);
    for (const auto &[id, route] : routes) {
        out.name(id.value);
        writeRoute(out, route);
    }
    out.closeObject();
}

} // namespace ringdown::plan
