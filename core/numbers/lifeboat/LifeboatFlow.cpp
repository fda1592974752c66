// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/lifeboat/LifeboatFlow.h"

#include "core/twilio/Digest.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace ringdown::numbers {
namespace {

using FlowJson = nlohmann::ordered_json;

constexpr std::string_view namePrefix = "Ringdown lifeboat ";
constexpr std::string_view messagePrefix = "Plan revision ";
constexpr std::string_view printPrefix = ", lifeboat ";
constexpr int gridStep = 220; ///< so that the flow can be read on the carrier's canvas

constexpr const char *calledNumber = "{{trigger.call.To}}";
constexpr const char *callingNumber = "{{trigger.call.From}}";
constexpr const char *shownNumber = "{{flow.variables.shown}}"; ///< to phones that may see the caller
/// What a caller id that is withheld looks like with a plus, RESTRICTED and its like on a keypad (twilio.md
/// A.3). Without a plus it is no number in any case.
constexpr const char *keypadWords = "+7378742833,+2562533,+8656696,+266696687,+86282452253";

FlowJson event(const char *name, const std::string &next = {})
{
    FlowJson transition = FlowJson::object();
    if (!next.empty())
        transition["next"] = next;
    transition["event"] = name;
    return transition;
}

/// Writes the states one below the other.
class Canvas {
public:
    void add(const std::string &name, const char *type, FlowJson transitions, FlowJson properties)
    {
        FlowJson all = {{"offset", {{"x", 0}, {"y", gridStep * static_cast<int>(m_states.size())}}}};
        all.update(properties);
        m_states.push_back(
            {{"name", name}, {"type", type}, {"transitions", std::move(transitions)}, {"properties", all}});
    }
    FlowJson take() { return std::move(m_states); }

private:
    FlowJson m_states = FlowJson::array();
};

std::string phonesOf(const LifeboatRing &ring)
{
    std::string phones;
    for (const PhoneNumber &phone : ring.phones)
        phones += (phones.empty() ? "" : ",") + phone.e164();
    return phones;
}

FlowJson branch(const char *name, const char *type, const char *value, const char *asked,
                const std::string &next)
{
    FlowJson match = event("match", next);
    match["conditions"] = FlowJson::array({FlowJson{
        {"friendly_name", name}, {"arguments", FlowJson::array({asked})}, {"type", type}, {"value", value}}});
    return match;
}

void addShown(Canvas &canvas, const char *name, const char *number, const std::string &next)
{
    canvas.add(name, "set-variables", {event("next", next)},
               {{"variables", FlowJson::array({FlowJson{{"key", "shown"}, {"value", number}}})}});
}

/// A withheld caller cannot always be passed on (twilio.md C.4): the phones see the business number then.
void addWhoIsShown(Canvas &canvas, const std::string &next)
{
    canvas.add("caller", "split-based-on",
               {event("noMatch", "show_business"),
                branch("withheld", "matches_any_of", keypadWords, callingNumber, "show_business"),
                branch("number", "starts_with", "+", callingNumber, "show_caller")},
               {{"input", callingNumber}});
    addShown(canvas, "show_caller", callingNumber, next);
    addShown(canvas, "show_business", calledNumber, next);
}

FlowJson wordsOf(const Lifeboat &boat, const LifeboatOpening &heard)
{
    if (!heard.play.empty())
        return {{"play", heard.play}, {"loop", 1}};
    FlowJson words = {{"say", heard.say}, {"language", boat.voice.language}, {"loop", 1}};
    if (!boat.voice.name.empty())
        words["voice"] = boat.voice.name;
    return words;
}

void addRing(Canvas &canvas, const LifeboatRing &ring, const std::string &name, const std::string &taken,
             const std::string &next)
{
    const bool isOne = ring.phones.size() == 1;
    canvas.add(name, "connect-call-to", {event("callCompleted", taken), event("hangup")},
               {{"caller_id", ring.show == plan::Show::Business ? calledNumber : shownNumber},
                {"noun", isOne ? "number" : "number-multi"},
                {"to", phonesOf(ring)},
                {"timeout", ring.seconds}});
    const std::string status = "{{widgets." + name + ".DialCallStatus}}";
    const FlowJson answered = branch("answered", "matches_any_of", "completed,answered", status.c_str(), {});
    canvas.add(taken, "split-based-on", {event("noMatch", next), answered}, {{"input", status}});
}

/// Not transcribed: the carrier would ask money for words that nobody fetches.
void addMessage(Canvas &canvas, const Lifeboat &boat)
{
    canvas.add("greeting", "say-play", {event("audioComplete", "message")},
               wordsOf(boat, {boat.greeting, boat.greetingSound}));
    canvas.add("message", "record-voicemail", {event("recordingComplete"), event("noAudio"), event("hangup")},
               {{"play_beep", "true"},
                {"finish_on_key", "#"},
                {"timeout", 5},
                {"max_length", boat.maxSeconds},
                {"transcribe", false}});
}

std::string printOf(std::string_view definition)
{
    constexpr std::size_t shown = 6;
    constexpr std::string_view digits = "0123456789abcdef";
    const auto digest = twilio::sha256(definition);
    std::string print;
    for (std::size_t i = 0; i < shown; ++i) {
        const auto byte = static_cast<unsigned>(static_cast<unsigned char>(digest[i]));
        print += digits[byte >> 4U];
        print += digits[byte & 0xfU];
    }
    return print;
}

} // namespace

std::string flowDefinition(const Lifeboat &boat)
{
    const auto ringName = [&](std::size_t i) {
        return i < boat.rings.size() ? "ring_" + std::to_string(i + 1) : std::string("greeting");
    };
    const bool asksWho = showsCallers(boat);
    const std::string firstRing = asksWho ? "caller" : ringName(0);
    const auto openingName = [&](std::size_t i) {
        return i < boat.opening.size() ? "opening_" + std::to_string(i + 1) : firstRing;
    };
    Canvas canvas;
    canvas.add("Trigger", "trigger",
               {event("incomingMessage"), event("incomingCall", openingName(0)),
                event("incomingConversationMessage"), event("incomingRequest"), event("incomingParent")},
               FlowJson::object());
    for (std::size_t i = 0; i < boat.opening.size(); ++i)
        canvas.add(openingName(i), "say-play", {event("audioComplete", openingName(i + 1))},
                   wordsOf(boat, boat.opening[i]));
    if (asksWho)
        addWhoIsShown(canvas, ringName(0));
    for (std::size_t i = 0; i < boat.rings.size(); ++i)
        addRing(canvas, boat.rings[i], ringName(i), "taken_" + std::to_string(i + 1), ringName(i + 1));
    addMessage(canvas, boat);
    return FlowJson{{"description", "The fallback of " + boat.business +
                                        " for when no relay answers. Ringdown makes it of the plan; what is "
                                        "changed here is lost."},
                    {"states", canvas.take()},
                    {"initial_state", "Trigger"},
                    {"flags", {{"allow_concurrent_calls", true}}}}
        .dump(-1, ' ', false, FlowJson::error_handler_t::replace);
}

std::string flowName(const TenantId &tenant)
{
    return std::string(namePrefix) + tenant.value;
}

std::string flowMessage(std::string_view definition, std::int64_t revision)
{
    return std::string(messagePrefix) + std::to_string(revision) + std::string(printPrefix) +
           printOf(definition);
}

bool isFlowUrl(std::string_view url)
{
    return url.starts_with("https://webhooks.twilio.com/v1/Accounts/") &&
           url.find("/Flows/FW") != std::string_view::npos;
}

BoatState boatState(const KeptFlow *flow, std::string_view definition)
{
    if (flow == nullptr)
        return BoatState::None;
    if (flow->status != "published" || !flow->isValid)
        return BoatState::NotInForce;
    const std::size_t at = flow->message.find(printPrefix);
    if (at == std::string::npos || !flow->message.starts_with(messagePrefix))
        return BoatState::Foreign;
    return flow->message.substr(at + printPrefix.size()) == printOf(definition) ? BoatState::Fresh
                                                                                : BoatState::Stale;
}

std::optional<std::int64_t> revisionOf(const KeptFlow &flow)
{
    if (!flow.message.starts_with(messagePrefix))
        return std::nullopt;
    std::int64_t revision = 0;
    const char *begin = flow.message.data() + messagePrefix.size();
    const auto [end, error] = std::from_chars(begin, flow.message.data() + flow.message.size(), revision);
    return error == std::errc() && end != begin ? std::optional(revision) : std::nullopt;
}

} // namespace ringdown::numbers
