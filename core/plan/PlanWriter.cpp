// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanWriter.h"

#include "core/plan/HoursText.h"
#include "core/plan/PlanReader.h"
#include "core/plan/json/JsonLayout.h"

namespace ringdown::plan {
namespace {

std::string_view word(RejectReason reason)
{
    return reason == RejectReason::Busy ? "busy" : "rejected";
}

std::string_view textOf(const PhoneNumber &phone)
{
    return phone.e164();
}

std::string_view textOf(const std::string &text)
{
    return text;
}

template <typename Tag>
std::string_view textOf(const Id<Tag> &id)
{
    return id.value;
}

template <typename List>
void writeList(JsonLayout &out, std::string_view name, const List &list)
{
    out.name(name);
    out.openList();
    for (const auto &element : list)
        out.text(textOf(element));
    out.closeList();
}

template <typename List>
void writeListIfAny(JsonLayout &out, std::string_view name, const List &list)
{
    if (!list.empty())
        writeList(out, name, list);
}

void writeTextIfAny(JsonLayout &out, std::string_view name, std::string_view text)
{
    if (!text.empty())
        out.text(name, text);
}

void writeNumberUnless(JsonLayout &out, std::string_view name, int value, int usual)
{
    if (value != usual)
        out.number(name, value);
}

void writeDay(JsonLayout &out, std::string_view name, const DayHours &hours)
{
    out.name(name);
    out.openList();
    for (const Interval &interval : hours)
        out.text(toText(interval));
    out.closeList();
}

void writeException(JsonLayout &out, const HoursException &exception)
{
    out.openObject();
    writeTextIfAny(out, "name", exception.name);
    if (const auto *date = std::get_if<std::chrono::year_month_day>(&exception.day))
        out.text("date", toText(*date));
    else
        out.text("yearly", toText(std::get<YearlyDay>(exception.day)));
    writeDay(out, "hours", exception.hours);
    out.closeObject();
}

void writeOverride(JsonLayout &out, const HoursOverride &override)
{
    out.name("override");
    out.openObject();
    out.text("state", override.state == OpenState::Open ? "open" : "closed");
    if (override.until)
        out.text("until", toRfc3339(*override.until));
    writeTextIfAny(out, "note", override.note);
    out.closeObject();
}

void writeHours(JsonLayout &out, const Hours &hours)
{
    out.name("hours");
    out.openObject(Spread::Lines);
    out.name("week");
    out.openObject();
    for (std::size_t i = 0; i < hours.week.size(); ++i) {
        if (!hours.week[i].empty())
            writeDay(out, weekdayIds[i], hours.week[i]);
    }
    out.closeObject();
    if (!hours.exceptions.empty()) {
        out.name("exceptions");
        out.openList(Spread::Lines);
        for (const HoursException &exception : hours.exceptions)
            writeException(out, exception);
        out.closeList();
    }
    if (hours.override)
        writeOverride(out, *hours.override);
    out.closeObject();
}

void writeContact(JsonLayout &out, const Contact &contact)
{
    out.openObject();
    out.text("id", contact.id.value);
    out.text("name", contact.name);
    out.text("phone", contact.phone.e164());
    if (!contact.texts) {
        out.name("texts");
        out.truth(false);
    }
    out.closeObject();
}

void writeEntry(JsonLayout &out, const DirectoryEntry &entry)
{
    out.openObject();
    out.text("phone", entry.phone.e164());
    writeTextIfAny(out, "name", entry.name);
    writeTextIfAny(out, "type", entry.type);
    out.closeObject();
}

void writeMatch(JsonLayout &out, const CallerMatch &match)
{
    out.name("match");
    out.openObject();
    writeListIfAny(out, "numbers", match.numbers);
    writeListIfAny(out, "prefixes", match.prefixes);
    writeListIfAny(out, "types", match.types);
    if (match.anonymous) {
        out.name("anonymous");
        out.truth(true);
    }
    writeListIfAny(out, "forwardedFrom", match.forwardedFrom);
    writeListIfAny(out, "to", match.to);
    writeListIfAny(out, "countries", match.countries);
    writeListIfAny(out, "states", match.states);
    out.closeObject();
}

void writeCallerRule(JsonLayout &out, const CallerRule &rule)
{
    out.openObject();
    writeTextIfAny(out, "name", rule.name);
    writeMatch(out, rule.match);
    out.name("then");
    out.openObject();
    if (const auto *route = std::get_if<RouteId>(&rule.then))
        out.text("route", route->value);
    else
        out.text("reject", word(std::get<RejectReason>(rule.then)));
    out.closeObject();
    if (!rule.active) {
        out.name("active");
        out.truth(false);
    }
    out.closeObject();
}

void writeTier(JsonLayout &out, const Tier &tier)
{
    out.openObject();
    out.text("id", tier.id.value);
    writeList(out, "contacts", tier.contacts);
    if (tier.ring == RingOrder::InTurn)
        out.text("ring", "in-turn");
    writeNumberUnless(out, "seconds", tier.seconds, Tier{}.seconds);
    if (tier.accept == Accept::None)
        out.text("accept", "none");
    if (tier.show == Show::Business)
        out.text("show", "business");
    out.closeObject();
}

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
    out.text("reject", word(reject.reason));
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

void writeTexts(JsonLayout &out, const std::map<TextId, TextTemplate> &texts)
{
    if (texts.empty())
        return;
    out.name("texts");
    out.openObject(Spread::Lines);
    for (const auto &[id, text] : texts) {
        out.name(id.value);
        out.openObject();
        writeList(out, "to", text.to);
        out.text("body", text.body);
        if (text.repeatMinutes) {
            out.number("repeatMinutes", *text.repeatMinutes);
            writeNumberUnless(out, "tries", text.tries, TextTemplate{}.tries);
        }
        if (text.callBack) {
            out.name("callBack");
            out.truth(true);
        }
        out.closeObject();
    }
    out.closeObject();
}

void writeSms(JsonLayout &out, const Sms &sms)
{
    out.name("sms");
    out.openObject();
    writeListIfAny(out, "forwardTo", sms.forwardTo);
    writeTextIfAny(out, "reply", sms.reply);
    out.closeObject();
}

void writeVoice(JsonLayout &out, const Voice &voice)
{
    if (voice == Voice{})
        return;
    out.name("voice");
    out.openObject();
    if (voice.language != Voice{}.language)
        out.text("language", voice.language);
    writeTextIfAny(out, "name", voice.name);
    out.closeObject();
}

void writeLimits(JsonLayout &out, const Limits &limits)
{
    const Limits usual;
    if (limits == usual)
        return;
    out.name("limits");
    out.openObject();
    writeNumberUnless(out, "longestWaitSeconds", limits.longestWaitSeconds, usual.longestWaitSeconds);
    writeNumberUnless(out, "keepCallsDays", limits.keepCallsDays, usual.keepCallsDays);
    writeNumberUnless(out, "keepVoicemailDays", limits.keepVoicemailDays, usual.keepVoicemailDays);
    writeListIfAny(out, "countries", limits.countries);
    writeNumberUnless(out, "outgoingPerHour", limits.outgoingPerHour, usual.outgoingPerHour);
    writeNumberUnless(out, "outgoingPerNumberPerHour", limits.outgoingPerNumberPerHour,
                      usual.outgoingPerNumberPerHour);
    writeNumberUnless(out, "callsPerSecond", limits.callsPerSecond, usual.callsPerSecond);
    out.closeObject();
}

template <typename T>
void writeEach(JsonLayout &out, std::string_view name, const std::vector<T> &list,
               void (*write)(JsonLayout &, const T &))
{
    if (list.empty())
        return;
    out.name(name);
    out.openList(Spread::Lines);
    for (const T &element : list)
        write(out, element);
    out.closeList();
}

void writeTenant(JsonLayout &out, const Tenant &tenant)
{
    out.openObject(Spread::Lines);
    out.text("id", tenant.id.value);
    out.text("name", tenant.name);
    out.text("timeZone", tenant.timeZone);
    writeList(out, "numbers", tenant.numbers);
    writeEach(out, "contacts", tenant.contacts, writeContact);
    writeHours(out, tenant.hours);
    writeEach(out, "directory", tenant.directory, writeEntry);
    writeEach(out, "callers", tenant.callers, writeCallerRule);
    writeEach(out, "tiers", tenant.tiers, writeTier);
    writeRoutes(out, tenant.routes);
    writeTexts(out, tenant.texts);
    if (tenant.sms)
        writeSms(out, *tenant.sms);
    writeVoice(out, tenant.voice);
    writeLimits(out, tenant.limits);
    out.closeObject();
}

std::string write(const Plan &plan, JsonLayout::Form form)
{
    JsonLayout out(form);
    out.openObject(Spread::Lines);
    out.number("format", planFormat);
    out.name("tenants");
    out.openList(Spread::Lines);
    for (const Tenant &tenant : plan.tenants)
        writeTenant(out, tenant);
    out.closeList();
    out.closeObject();
    return out.take() + '\n';
}

} // namespace

std::string writePlan(const Plan &plan)
{
    std::string text = write(plan, JsonLayout::Form::Readable);
    return text.size() <= maxPlanBytes ? text : write(plan, JsonLayout::Form::Packed);
}

} // namespace ringdown::plan
