// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/plan/GeneratedPlans.h"

#include <algorithm>

namespace ringdown::plan {
namespace {

const std::vector<std::string> vocabulary = {"harbor",     "captain",     "{caller}",    "caf\xc3\xa9",
                                             "\"quoted\"", "back\\slash", "line\nbreak", "\xe2\x80\x94",
                                             "{time}",     "\x7f",        "night",       "{ loose brace"};
const std::vector<RouteId> leafRoutes = {RouteId("open"), RouteId("closed"), RouteId("message")};

} // namespace

int PlanGenerator::below(int limit)
{
    m_state = m_state * 6364136223846793005U + 1442695040888963407U;
    return static_cast<int>((m_state >> 33) % static_cast<std::uint64_t>(limit));
}

std::string PlanGenerator::words()
{
    std::string text = "W";
    for (int i = below(5); i >= 0; --i)
        text += ' ' + oneOf(vocabulary);
    return text;
}

PhoneNumber PlanGenerator::phone()
{
    // 555-01xx in one area after the other.
    const int index = m_phones++;
    std::string digits = std::to_string(index % 100);
    return PhoneNumber::fromE164("+1" + std::to_string(201 + index / 100) + "55501" +
                                 std::string(2 - digits.size(), '0') + digits)
        .value();
}

DayHours PlanGenerator::day()
{
    DayHours hours;
    for (int start = below(600); start < 1380 && hours.size() < 3; start += 200 + below(400))
        hours.push_back({start, start + 1 + below(60)});
    if (!hours.empty() && chance(30))
        hours.back().endMinute = chance(50) ? 24 * 60 : below(hours.front().startMinute + 1);
    if (chance(20))
        std::reverse(hours.begin(), hours.end());
    return hours;
}

YearlyDay PlanGenerator::yearly()
{
    switch (below(3)) {
    case 0:
        return FixedDay{static_cast<unsigned>(1 + below(12)), static_cast<unsigned>(1 + below(29)),
                        chance(50)};
    case 1:
        return NthWeekday{chance(30) ? -1 : 1 + below(5), static_cast<unsigned>(1 + below(7)),
                          static_cast<unsigned>(1 + below(12))};
    default:
        return EasterDay{below(100) - 50};
    }
}

HoursException PlanGenerator::exception()
{
    HoursException exception;
    if (chance(90))
        exception.name = words();
    if (chance(50))
        exception.day = std::chrono::year_month_day{std::chrono::year(2026 + below(5)),
                                                    std::chrono::month(1 + static_cast<unsigned>(below(12))),
                                                    std::chrono::day(1 + static_cast<unsigned>(below(28)))};
    else
        exception.day = yearly();
    exception.hours = day();
    return exception;
}

Hours PlanGenerator::hours()
{
    Hours hours;
    for (DayHours &weekday : hours.week)
        weekday = chance(80) ? day() : DayHours();
    for (int i = below(5); i > 0; --i)
        hours.exceptions.push_back(exception());
    if (chance(40)) {
        hours.override = HoursOverride{chance(50) ? OpenState::Open : OpenState::Closed, std::nullopt,
                                       chance(50) ? words() : ""};
        if (chance(70))
            hours.override->until = OffsetInstant{{1'790'000'000'000 + below(1'000'000) * std::int64_t{997}},
                                                  (below(27) - 12) * 3600 + 1800};
    }
    return hours;
}

std::vector<ContactId> PlanGenerator::contactIds(const Tenant &tenant, int atLeast)
{
    std::vector<ContactId> ids;
    for (int i = atLeast + below(3); i > 0; --i)
        ids.push_back(oneOf(tenant.contacts).id);
    return ids;
}

Tier PlanGenerator::tier(const Tenant &tenant, int index)
{
    Tier tier{TierId("tier-" + std::to_string(index)), contactIds(tenant, index == 0 ? 1 : 0)};
    tier.ring = chance(50) ? RingOrder::Together : RingOrder::InTurn;
    tier.seconds = chance(30) ? 20 : 5 + below(596);
    tier.accept = chance(70) ? Accept::Key : Accept::None;
    tier.show = chance(50) ? Show::Caller : Show::Business;
    return tier;
}

CallerRule PlanGenerator::rule(const Tenant &tenant, int index)
{
    CallerRule rule;
    if (chance(90))
        rule.name = "Rule " + std::to_string(index);
    for (int i = below(3); i > 0; --i)
        rule.match.numbers.push_back(phone());
    if (chance(40))
        rule.match.prefixes = {"+1900", "+44"};
    if (chance(30))
        rule.match.types = {"vip"};
    rule.match.anonymous = chance(30);
    if (chance(20))
        rule.match.forwardedFrom = {phone()};
    if (chance(20))
        rule.match.to = tenant.numbers;
    if (chance(20))
        rule.match.countries = {"US", "CA"};
    if (chance(20))
        rule.match.states = {"NV"};
    if (chance(50))
        rule.then = oneOf(leafRoutes);
    else
        rule.then = chance(50) ? RejectReason::Busy : RejectReason::Rejected;
    rule.active = chance(85);
    return rule;
}

VoicemailStep PlanGenerator::voicemail()
{
    VoicemailStep step;
    if (chance(70))
        step.greeting = chance(90) ? words() : "";
    if (chance(20))
        step.greetingSound = "https://example.com/greeting.mp3";
    step.maxSeconds = chance(50) ? 120 : 2 + below(3599);
    step.transcribe = chance(50);
    if (chance(50))
        step.textBack = TextBack{oneOf(std::vector<char>{'1', '*', '9'}), words()};
    return step;
}

Waiting PlanGenerator::waiting()
{
    Waiting waiting;
    if (chance(30))
        waiting.music = "https://example.com/" + std::to_string(below(100)) + ".mp3";
    for (int i = below(4) - 1; i > 0; --i)
        waiting.prompts.push_back(
            {words(), chance(50) ? HoldPrompt::When::After : HoldPrompt::When::Every, 15 + below(586)});
    return waiting;
}

Step PlanGenerator::passingStep(const Tenant &tenant)
{
    switch (below(5)) {
    case 0:
        return SayStep{words()};
    case 1:
        return PlayStep{"https://example.com/" + std::to_string(below(100)) + ".mp3"};
    case 2:
        return MenuStep{chance(80) ? words() : "",
                        {{'1', oneOf(leafRoutes)}, {'#', oneOf(leafRoutes)}},
                        1 + below(60),
                        1 + below(5),
                        std::nullopt};
    case 3:
        return RingStep{{tenant.tiers.front().id, oneOf(tenant.tiers).id}, waiting()};
    default:
        return TextStep{tenant.texts.begin()->first};
    }
}

Route PlanGenerator::route(const Tenant &tenant)
{
    Route route;
    for (int i = below(5); i > 0; --i)
        route.push_back(passingStep(tenant));
    switch (below(4)) {
    case 0:
        route.push_back(HangupStep{});
        break;
    case 1:
        route.push_back(GotoStep{RouteId("message")});
        break;
    case 2:
        route.push_back(MenuStep{"Last", {{'0', RouteId("open")}}, 5, 2, RouteId("message")});
        break;
    default:
        route.push_back(voicemail());
    }
    return route;
}

void PlanGenerator::addPeople(Tenant &tenant)
{
    for (int i = 0, count = 1 + below(5); i < count; ++i)
        tenant.contacts.push_back({ContactId("contact-" + std::to_string(i)), words(), phone(), chance(70)});
    for (int i = below(3); i > 0; --i)
        tenant.directory.push_back({phone(), chance(80) ? words() : "", chance(80) ? "vip" : ""});
    for (int i = 0, count = 1 + below(4); i < count; ++i)
        tenant.tiers.push_back(tier(tenant, i));
}

void PlanGenerator::addRoutes(Tenant &tenant)
{
    tenant.texts.emplace(TextId("missed"), TextTemplate{contactIds(tenant, 0), words()});
    if (chance(50)) {
        tenant.texts.begin()->second.repeatMinutes = 1 + below(60);
        tenant.texts.begin()->second.tries = 2 + below(9);
    }
    tenant.texts.begin()->second.callBack = chance(30);
    if (chance(30))
        tenant.texts.emplace(TextId("other"), TextTemplate{contactIds(tenant, 1), words()});
    tenant.routes[RouteId("message")] = {SayStep{words()}, voicemail()};
    tenant.routes[RouteId("open")] = chance(5) ? Route{RejectStep{RejectReason::Busy}} : route(tenant);
    tenant.routes[RouteId("closed")] = route(tenant);
    for (int i = below(3); i > 0; --i)
        tenant.routes[RouteId("route-" + std::to_string(i))] = route(tenant);
}

Tenant PlanGenerator::tenant(int index)
{
    Tenant tenant;
    tenant.id = TenantId("t" + std::to_string(index));
    tenant.name = words();
    tenant.timeZone = oneOf(std::vector<std::string>{"America/Los_Angeles", "Europe/Berlin", "UTC"});
    for (int i = below(3); i >= 0; --i)
        tenant.numbers.push_back(phone());
    addPeople(tenant);
    tenant.hours = hours();
    for (int i = 0, count = below(4); i < count; ++i)
        tenant.callers.push_back(rule(tenant, i));
    addRoutes(tenant);
    if (chance(50))
        tenant.sms = Sms{contactIds(tenant, 0), chance(50) ? "relay" : ""};
    if (chance(50))
        tenant.voice = Voice{chance(50) ? "en-US" : "de-DE", chance(50) ? "Polly.Joanna" : ""};
    if (chance(50))
        tenant.limits = Limits{10 + below(591), 1 + below(500), chance(50) ? 90 : 1 + below(500)};
    if (chance(50)) {
        tenant.limits.countries = {"US", "MX"};
        tenant.limits.outgoingPerHour = 1 + below(1000);
        tenant.limits.outgoingPerNumberPerHour = 1 + below(100);
        tenant.limits.callsPerSecond = 1 + below(30);
    }
    // A reject at the end of an answered way would be an error.
    if (std::holds_alternative<RejectStep>(tenant.routes[RouteId("open")].front())) {
        for (auto &[id, route] : tenant.routes) {
            if (id.value != "open")
                route = {VoicemailStep{}};
        }
    }
    return tenant;
}

Plan PlanGenerator::plan(int tenants)
{
    Plan plan;
    for (int i = 0; i < tenants; ++i)
        plan.tenants.push_back(tenant(i));
    return plan;
}

void PlanGenerator::changeTenant(Tenant &tenant)
{
    switch (below(14)) {
    case 0:
        tenant.name = words();
        break;
    case 1:
        tenant.timeZone = "Asia/Tokyo";
        break;
    case 2:
        tenant.numbers.push_back(phone());
        break;
    case 3:
        tenant.contacts.front() = {tenant.contacts.front().id, words(), phone(), chance(50)};
        break;
    case 4:
        tenant.hours.week[static_cast<std::size_t>(below(7))] = day();
        break;
    case 5:
        tenant.hours.exceptions.insert(tenant.hours.exceptions.begin(), exception());
        break;
    case 6:
        tenant.hours = hours();
        break;
    case 7:
        tenant.directory = {{phone(), "Somebody", "vip"}};
        break;
    case 8:
        std::reverse(tenant.callers.begin(), tenant.callers.end());
        break;
    case 9:
        tenant.tiers.front() = tier(tenant, 0);
        break;
    case 10:
        tenant.routes[RouteId("closed")] = route(tenant);
        break;
    case 11:
        tenant.texts.begin()->second.body = words();
        break;
    case 12:
        tenant.sms = chance(50) ? std::nullopt : std::optional(Sms{});
        break;
    default:
        tenant.limits = Limits{10 + below(591), 400, 90};
    }
}

Plan PlanGenerator::changed(Plan plan)
{
    if (chance(10))
        std::reverse(plan.tenants.begin(), plan.tenants.end());
    else if (!plan.tenants.empty())
        changeTenant(plan.tenants[static_cast<std::size_t>(below(static_cast<int>(plan.tenants.size())))]);
    return plan;
}

} // namespace ringdown::plan
