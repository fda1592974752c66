// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/reading/RoutesReader.h"

#include "core/plan/json/Fields.h"
#include "core/plan/reading/CallersReader.h"
#include "core/plan/reading/WaitingReader.h"

#include <QUrl>

#include <algorithm>

namespace ringdown::plan {
namespace {

constexpr std::string_view keypad = "0123456789*#";
constexpr std::string_view keyRule = "a key of the telephone: 0 to 9, * or #";

bool isKey(std::string_view text)
{
    return text.size() == 1 && keypad.find(text[0]) != std::string_view::npos;
}

RouteId readRouteId(const JsonNode &node, const TenantScope &scope)
{
    return RouteId(readReference(node, scope.routes, "a route", scope.problems));
}

std::map<char, RouteId> readKeys(const JsonNode &node, const TenantScope &scope)
{
    std::map<char, RouteId> keys;
    const auto members = readMembers(node, "keys and the routes they lead to", scope.problems);
    if (node.isObject() && members.empty())
        scope.problems.add(
            node, "A menu needs at least one key and the route it leads to, such as {\"1\": \"sales\"}.");
    for (const JsonNode *member : members) {
        if (!isKey(member->name()))
            scope.problems.addName(*member, std::string(keyRule));
        if (member->name().size() == 1)
            keys.emplace(member->name()[0], readRouteId(*member, scope));
    }
    return keys;
}

Step readMenu(const JsonNode &node, const TenantScope &scope)
{
    MenuStep menu;
    Fields fields(node, "a menu", scope.problems);
    if (const JsonNode *prompt = fields.optional("prompt"))
        menu.prompt = readTemplate(*prompt, scope.problems).value_or("");
    if (const JsonNode *keys = fields.required("keys"))
        menu.keys = readKeys(*keys, scope);
    if (const JsonNode *seconds = fields.optional("seconds"))
        menu.seconds = readWhole(*seconds, 1, 60, scope.problems).value_or(menu.seconds);
    if (const JsonNode *tries = fields.optional("tries"))
        menu.tries = readWhole(*tries, 1, 5, scope.problems).value_or(menu.tries);
    if (const JsonNode *otherwise = fields.optional("otherwise"))
        menu.otherwise = readRouteId(*otherwise, scope);
    fields.refuseOthers();
    return menu;
}

std::string readSound(const JsonNode &node, ProblemList &problems)
{
    if (node.isText()) {
        const QUrl url(QString::fromUtf8(node.text().data(), static_cast<qsizetype>(node.text().size())),
                       QUrl::StrictMode);
        const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
        if (url.isValid() && isWeb && !url.host().isEmpty())
            return std::string(node.text());
    }
    problems.add(node, "the address of a sound, such as \"https://example.com/welcome.mp3\"");
    return textOf(node).value_or("");
}

TextBack readTextBack(const JsonNode &node, ProblemList &problems)
{
    TextBack back;
    Fields fields(node, "a text back", problems);
    if (const JsonNode *key = fields.optional("key")) {
        if (!key->isText() || !isKey(key->text()))
            problems.add(*key, std::string(keyRule) + ", in quotes");
        if (key->isText() && key->text().size() == 1)
            back.key = key->text()[0];
    }
    if (const JsonNode *body = fields.required("body"))
        back.body = readTemplateWords(*body, problems).value_or("");
    fields.refuseOthers();
    return back;
}

Step readVoicemail(const JsonNode &node, const TenantScope &scope)
{
    VoicemailStep voicemail;
    Fields fields(node, "a voicemail", scope.problems);
    if (const JsonNode *greeting = fields.optional("greeting"))
        voicemail.greeting = readTemplate(*greeting, scope.problems).value_or("");
    if (const JsonNode *sound = fields.optional("greetingSound"))
        voicemail.greetingSound = readSound(*sound, scope.problems);
    if (const JsonNode *seconds = fields.optional("maxSeconds"))
        voicemail.maxSeconds = readWhole(*seconds, 2, 3600, scope.problems).value_or(voicemail.maxSeconds);
    if (const JsonNode *transcribe = fields.optional("transcribe"))
        voicemail.transcribe = readTruth(*transcribe, scope.problems).value_or(false);
    if (const JsonNode *back = fields.optional("textBack"))
        voicemail.textBack = readTextBack(*back, scope.problems);
    fields.refuseOthers();
    return voicemail;
}

Step readRing(const JsonNode &node, const TenantScope &scope)
{
    RingStep ring;
    const auto elements = readList(node, "ids of tiers", scope.problems);
    if (node.isList() && elements.empty())
        scope.problems.add(node,
                           "A ring step needs at least one tier: name the tiers in the order they ring.");
    for (const JsonNode *element : elements)
        ring.tiers.emplace_back(readReference(*element, scope.tiers, "a tier", scope.problems));
    return ring;
}

Step readSay(const JsonNode &node, const TenantScope &scope)
{
    return SayStep{readTemplateWords(node, scope.problems).value_or("")};
}

Step readPlay(const JsonNode &node, const TenantScope &scope)
{
    return PlayStep{readSound(node, scope.problems)};
}

Step readTextStep(const JsonNode &node, const TenantScope &scope)
{
    return TextStep{TextId(readReference(node, scope.texts, "a text", scope.problems))};
}

Step readGoto(const JsonNode &node, const TenantScope &scope)
{
    return GotoStep{readRouteId(node, scope)};
}

Step readReject(const JsonNode &node, const TenantScope &scope)
{
    return RejectStep{readChoice(node, rejectReasons, scope.problems).value_or(RejectReason::Rejected)};
}

/// {"hangup": {}}, and {"hangup": true} for people.
Step readHangup(const JsonNode &node, const TenantScope &scope)
{
    if (node.kind() != JsonKind::True && !(node.isObject() && node.childCount() == 0))
        scope.problems.add(node, "{}: a hang-up has no settings");
    return HangupStep{};
}

struct StepWord {
    std::string_view word;
    Step (*read)(const JsonNode &node, const TenantScope &scope);
};

constexpr StepWord stepWords[] = {{"say", readSay},   {"play", readPlay},     {"menu", readMenu},
                                  {"ring", readRing}, {"text", readTextStep}, {"voicemail", readVoicemail},
                                  {"goto", readGoto}, {"reject", readReject}, {"hangup", readHangup}};

/// What a caller hears may stand beside what rings.
bool isBesideRing(const JsonNode &member, const JsonNode &step)
{
    return member.name() == "waiting" && step.find("ring");
}

Step readStep(const JsonNode &node, const TenantScope &scope)
{
    constexpr std::string_view words = "say, play, menu, ring, text, voicemail, goto, reject or hangup";
    const auto members = readMembers(node, "one step", scope.problems);
    Step step = HangupStep{};
    const auto beside = std::count_if(members.begin(), members.end(),
                                      [&](const JsonNode *member) { return isBesideRing(*member, node); });
    if (node.isObject() && members.size() != 1 + static_cast<std::size_t>(beside))
        scope.problems.add(node, "A step is an object with exactly one field (" + std::string(words) +
                                     "): give each step braces of its own.");
    for (const JsonNode *member : members) {
        if (isBesideRing(*member, node))
            continue;
        const auto *known = std::find_if(std::begin(stepWords), std::end(stepWords),
                                         [&](const StepWord &word) { return word.word == member->name(); });
        if (known == std::end(stepWords))
            scope.problems.addName(*member, "a step: write " + std::string(words));
        else
            step = known->read(*member, scope);
    }
    const JsonNode *waiting = node.find("waiting");
    if (auto *ring = std::get_if<RingStep>(&step); ring && waiting)
        ring->waiting = readWaiting(*waiting, scope.problems);
    return step;
}

Route readRoute(const JsonNode &node, const TenantScope &scope)
{
    Route route;
    for (const JsonNode *step : readList(node, "steps", scope.problems))
        route.push_back(readStep(*step, scope));
    return route;
}

} // namespace

std::map<RouteId, Route> readRoutes(const JsonNode &node, const TenantScope &scope)
{
    std::map<RouteId, Route> routes;
    for (const JsonNode *member : readMembers(node, "routes by their ids", scope.problems)) {
        if (!isId(member->name()))
            scope.problems.addName(*member, std::string(idRule));
        routes.emplace(RouteId(std::string(member->name())), readRoute(*member, scope));
    }
    for (const std::string_view needed : {"open", "closed"}) {
        if (node.isObject() && !node.find(needed))
            scope.problems.addMissing(node, needed,
                                      "Missing: every tenant needs a route \"" + std::string(needed) + "\".");
    }
    return routes;
}

std::vector<ContactId> readContactIds(const JsonNode &node, const TenantScope &scope)
{
    std::vector<ContactId> ids;
    for (const JsonNode *element : readList(node, "ids of contacts", scope.problems))
        ids.emplace_back(readReference(*element, scope.contacts, "a contact", scope.problems));
    return ids;
}

} // namespace ringdown::plan
