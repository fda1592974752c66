// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/warnings/TenantWarnings.h"

#include "core/plan/json/JsonDocument.h"
#include "core/plan/reading/RouteGraph.h"
#include "core/plan/reading/StepPlaces.h"
#include "core/plan/warnings/CallerWarnings.h"
#include "core/plan/warnings/HoursWarnings.h"
#include "core/plan/warnings/TextWarnings.h"
#include "core/plan/warnings/WaitingWarnings.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <unordered_map>

namespace ringdown::plan {
namespace {

using ContactsById = std::unordered_map<ContactId, const Contact *>;
using TiersById = std::unordered_map<TierId, const Tier *>;

constexpr std::size_t mostDialledTogether = 10; ///< the carrier dials no more at once
constexpr int longestTranscribed = 120;         ///< seconds (twilio.md A.6)

void warnOfMobile(const Tier &tier, const JsonNode &node, const ContactsById &contacts, ProblemList &warnings)
{
    if (tier.accept != Accept::None)
        return;
    for (const ContactId &id : tier.contacts) {
        const Contact &contact = *contacts.at(id);
        const LineType line = contact.phone.lineType();
        if (line != LineType::Mobile && line != LineType::FixedOrMobile)
            continue;
        const std::string kind =
            line == LineType::Mobile ? " is a mobile" : " may be a mobile, the number does not tell";
        warnings.add(
            *node.find("accept"),
            contact.name + "'s phone " + contact.phone.e164() + kind +
                ": without an accept key the voicemail of its carrier would count as an answer and "
                "the call would go no further. Set \"accept\" to \"key\" unless it has no voicemail.");
        return;
    }
}

bool asksTogether(const Tier &tier)
{
    return tier.ring == RingOrder::Together && tier.accept == Accept::Key && tier.contacts.size() > 1;
}

/// Whether phones that could each ring on a call of their own, so that only a person takes the call, cannot.
bool mustBeDialled(const Tier &tier, const Limits &limits, OwnCalls ownCalls)
{
    return asksTogether(tier) &&
           (ownCalls == OwnCalls::Impossible || !startsInTime(tier.contacts.size(), limits));
}

std::string whyDialled(const Tier &tier, const Limits &limits, OwnCalls ownCalls)
{
    const std::string begin = "This tier rings several phones at once and asks for a key, but ";
    if (ownCalls == OwnCalls::Impossible)
        return begin + "the relay has no API key to place calls with";
    return begin + "its last of " + std::to_string(tier.contacts.size()) +
           " phones would start too late at " + std::to_string(limits.callsPerSecond) +
           " of our calls a second (\"callsPerSecond\")";
}

/// Of the first contact who is named again.
void warnOfTwice(const Tier &tier, const JsonNode &node, const ContactsById &contacts, ProblemList &warnings)
{
    std::set<ContactId> named;
    const auto again = std::find_if(tier.contacts.begin(), tier.contacts.end(),
                                    [&](const ContactId &id) { return !named.insert(id).second; });
    if (again == tier.contacts.end())
        return;
    const auto index = static_cast<std::size_t>(again - tier.contacts.begin());
    warnings.add(*childrenOf(node.find("contacts"))[index],
                 contacts.at(*again)->name +
                     (tier.ring == RingOrder::Together
                          ? " is in this tier twice, and one phone cannot ring twice at once: name each "
                            "contact once."
                          : " is in this tier twice, so their phone rings again after it has rung: name each "
                            "contact once unless that is meant."));
}

void warnOfTiers(const Tenant &tenant, const JsonNode &node, OwnCalls ownCalls, ProblemList &warnings)
{
    ContactsById contacts;
    for (const Contact &contact : tenant.contacts)
        contacts.emplace(contact.id, &contact);
    const auto places = childrenOf(node.find("tiers"));
    for (std::size_t i = 0; i < tenant.tiers.size(); ++i) {
        const Tier &tier = tenant.tiers[i];
        if (tier.contacts.empty())
            warnings.add(*places[i]->find("contacts"), "Nobody is in this tier, so it is skipped.");
        if (mustBeDialled(tier, tenant.limits, ownCalls))
            warnings.add(*places[i],
                         whyDialled(tier, tenant.limits, ownCalls) +
                             ", so it rings by dial: the first phone that picks up, even a "
                             "voicemail, may silence the others. Ring them \"in-turn\", or one in "
                             "each tier.");
        if (tier.ring == RingOrder::Together && tier.contacts.size() > mostDialledTogether &&
            (!asksTogether(tier) || mustBeDialled(tier, tenant.limits, ownCalls)))
            warnings.add(*places[i]->find("contacts"),
                         std::to_string(tier.contacts.size()) +
                             " phones ring together here, but Twilio rings " +
                             std::to_string(mostDialledTogether) +
                             " at once: the others stay silent. Spread them over several tiers.");
        warnOfMobile(tier, *places[i], contacts, warnings);
        warnOfTwice(tier, *places[i], contacts, warnings);
    }
}

int longestSeconds(const Tier &tier)
{
    const int phones = static_cast<int>(tier.contacts.size());
    return tier.ring == RingOrder::InTurn ? tier.seconds * phones : phones > 0 ? tier.seconds : 0;
}

std::int64_t longestSeconds(const RingStep &ring, const TiersById &tiers)
{
    std::int64_t seconds = 0;
    for (const TierId &id : ring.tiers)
        seconds += longestSeconds(*tiers.at(id));
    return seconds;
}

/// before: how long the ring steps before this one ring, also those of routes that lead here; the longest
/// wait counts from the first of them. Returns the same for the next one.
std::int64_t warnOfLongCascade(const RingStep &ring, const JsonNode &node, const Tenant &tenant,
                               const TiersById &tiers, std::int64_t before, ProblemList &warnings)
{
    const std::int64_t seconds = before + longestSeconds(ring, tiers);
    if (seconds > tenant.limits.longestWaitSeconds)
        warnings.add(
            node, (before > 0 ? "These tiers and those before them ring up to " : "These tiers ring up to ") +
                      std::to_string(seconds) + " seconds, but the longest wait is " +
                      std::to_string(tenant.limits.longestWaitSeconds) +
                      ": the last phones ring shorter or not at all. Shorten the tiers or raise "
                      "the longest wait.");
    return seconds;
}

bool isBlank(std::string_view words)
{
    return words.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

void warnOfVoicemail(const VoicemailStep &voicemail, const JsonNode &node, const Tenant &tenant,
                     ProblemList &warnings)
{
    if (voicemail.greetingSound.empty() && isBlank(voicemail.greeting))
        warnings.add(*node.find("greeting"),
                     "This greeting has no words, so callers hear the tone alone: write what they are to "
                     "hear, or leave it out for the usual one.");
    warnOfLongSpeech(voicemail.greeting, tenant, node.find("greeting"), warnings);
    if (voicemail.textBack)
        warnOfLongText(voicemail.textBack->body, tenant, *node.find("textBack")->find("body"), warnings);
    if (voicemail.transcribe && voicemail.maxSeconds > longestTranscribed)
        warnings.add(
            *node.find("transcribe"),
            "The carrier writes down messages of less than 120 s only, and longer ones may be left here: "
            "they stay without words.");
}

bool speaks(const Step &step)
{
    return std::holds_alternative<SayStep>(step) || std::holds_alternative<PlayStep>(step);
}

/// before: the step before it, or nullptr; it may say what there is to press.
void warnOfMenu(const MenuStep &menu, const Step *before, const JsonNode &node, const Tenant &tenant,
                ProblemList &warnings)
{
    const JsonNode *prompt = node.find("prompt");
    if (isBlank(menu.prompt) && !(before && speaks(*before)))
        warnings.add(prompt ? *prompt : node,
                     "This menu has no words, so callers do not know what to press: write "
                     "what they are to hear.");
    warnOfLongSpeech(menu.prompt, tenant, prompt, warnings);
}

bool endsTheCall(const Step &step)
{
    return endsRoute(step) || std::holds_alternative<VoicemailStep>(step);
}

void warnOfRoutes(const Tenant &tenant, const JsonNode &node, OwnCalls ownCalls, ProblemList &warnings)
{
    TiersById tiers;
    for (const Tier &tier : tenant.tiers)
        tiers.emplace(tier.id, &tier);
    StepPlaces places(node);
    const RouteGraph graph(tenant);
    const std::set<RouteId> reachable = graph.reachable();
    const std::set<RouteId> ledTo = graph.reachable(RouteGraph::Rules::All);
    const auto rungBefore =
        graph.secondsRungBefore([&](const RingStep &ring) { return longestSeconds(ring, tiers); });
    for (const auto &[id, route] : tenant.routes) {
        if (!reachable.contains(id))
            warnings.add(places.of(id),
                         ledTo.contains(id)
                             ? "No call reaches this route: only caller rules that take no call lead to it."
                             : "No call reaches this route: no menu, goto or caller rule leads to it.");
        if (route.empty() || !endsTheCall(route.back()))
            warnings.add(places.of(id), "This route runs out, and then the call is hung up: end it with a "
                                        "voicemail, a goto or a hang-up.");
        const auto before = rungBefore.find(id);
        std::int64_t rung = before == rungBefore.end() ? 0 : before->second;
        warnOfManyAnnouncements(
            route, tenant, [&, &id = id](std::size_t i) -> const JsonNode & { return places.at(id, i); },
            warnings);
        for (std::size_t i = 0; i < route.size(); ++i) {
            if (const auto *ring = std::get_if<RingStep>(&route[i])) {
                rung = warnOfLongCascade(*ring, places.at(id, i), tenant, tiers, rung, warnings);
                warnOfWaiting(*ring, places.at(id, i), tenant, ownCalls, warnings);
            }
            if (const auto *say = std::get_if<SayStep>(&route[i]))
                warnOfLongSpeech(say->text, tenant, places.at(id, i).find("say"), warnings);
            if (const auto *menu = std::get_if<MenuStep>(&route[i]))
                warnOfMenu(*menu, i > 0 ? &route[i - 1] : nullptr, *places.at(id, i).find("menu"), tenant,
                           warnings);
            if (const auto *voicemail = std::get_if<VoicemailStep>(&route[i]))
                warnOfVoicemail(*voicemail, *places.at(id, i).find("voicemail"), tenant, warnings);
            if (i > 0 && endsRoute(route[i - 1]))
                warnings.add(places.at(id, i),
                             "No call reaches this step: the step before it ends the route or leads away.");
        }
    }
}

/// "en-US", "arb", "cmn-Hans-CN": a language that exists, then parts as short as countries, scripts and
/// accents are. Which of them a carrier speaks changes.
bool isSpokenLanguage(const std::string &text)
{
    // Of the carrier's that Qt does not know.
    constexpr std::array<std::string_view, 3> others = {"arb", "cmn", "yue"};
    const QStringList parts = QString::fromStdString(text).split(QLatin1Char('-'));
    const QString &language = parts.front();
    const bool isKnown = QLocale::codeToLanguage(language) != QLocale::AnyLanguage ||
                         std::find(others.begin(), others.end(), language.toStdString()) != others.end();
    return isKnown && std::all_of(parts.begin() + 1, parts.end(), [](const QString &part) {
               return part.size() >= 2 && part.size() <= 4 &&
                      std::all_of(part.begin(), part.end(), [](QChar c) { return c.isLetterOrNumber(); });
           });
}

void warnOfLanguage(const Tenant &tenant, const JsonNode &node, ProblemList &warnings)
{
    const JsonNode *voice = node.find("voice");
    const JsonNode *language = voice ? voice->find("language") : nullptr;
    if (language && !isSpokenLanguage(tenant.voice.language))
        warnings.add(*language, "No language is known by " + quoted(tenant.voice.language) +
                                    ": announcements may not be read out. Write one such as \"en-US\".");
}

void warnOfTexts(const Tenant &tenant, const JsonNode &node, ProblemList &warnings)
{
    std::unordered_map<ContactId, bool> takesTexts;
    for (const Contact &contact : tenant.contacts)
        takesTexts.emplace(contact.id, contact.texts);
    for (const JsonNode *place : childrenOf(node.find("texts"))) {
        const TextTemplate &text = tenant.texts.at(TextId(std::string(place->name())));
        if (text.to.empty())
            warnings.add(*place, "This text goes to nobody: name contacts in \"to\".");
        else if (std::none_of(text.to.begin(), text.to.end(),
                              [&](const ContactId &id) { return takesTexts.at(id); }))
            warnings.add(*place, "This text goes to nobody: none of its contacts takes texts.");
        warnOfLongText(text.body, tenant, *place->find("body"), warnings);
    }
}

} // namespace

void warnOf(const Tenant &tenant, const JsonNode &node, OwnCalls ownCalls, ProblemList &warnings)
{
    if (tenant.numbers.empty())
        warnings.add(*node.find("numbers"), "This tenant has no number, so no call reaches it.");
    warnOfLanguage(tenant, node, warnings);
    warnOfHours(tenant.hours, *node.find("hours"), warnings);
    warnOfCallers(tenant, node, warnings);
    warnOfTiers(tenant, node, ownCalls, warnings);
    warnOfRoutes(tenant, node, ownCalls, warnings);
    warnOfTexts(tenant, node, warnings);
}

} // namespace ringdown::plan
