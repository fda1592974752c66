// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/DemoCallers.h"

#include <algorithm>
#include <array>

namespace ringdown::relay {
namespace {

using namespace std::chrono_literals;
using Does = carrier::PhoneScript::Does;

struct Person {
    const char *phone;
    const char *name; ///< as the carrier's lookup writes it
    const char *city;
    const char *state;
};

const std::vector<Person> people{{"+16195550141", "PIER NINE RENTALS", "SAN DIEGO", "CA"},
                                 {"+16195550142", "BLUE DOOR CATERING", "CHULA VISTA", "CA"},
                                 {"+16195550143", "SAN DIEGO CA", "SAN DIEGO", "CA"},
                                 {"+16195550144", "WIRELESS CALLER", "", "CA"},
                                 {"+18585550151", "NORTH COAST FLORIST", "LA JOLLA", "CA"},
                                 {"+18585550152", "CLIFFSIDE HOTEL", "DEL MAR", "CA"},
                                 {"+18585550153", "WIRELESS CALLER", "", "CA"},
                                 {"+17605550161", "ISLAND FERRY DESK", "OCEANSIDE", "CA"},
                                 {"+17605550162", "CARLSBAD CA", "CARLSBAD", "CA"},
                                 {"+12125550171", "NEW YORK NY", "NEW YORK", "NY"},
                                 {"+12125550172", "TWELVE STRINGS TRIO", "NEW YORK", "NY"},
                                 {"+14155550173", "BAY STAGE LIGHTING", "SAN FRANCISCO", "CA"},
                                 {"+14155550174", "WIRELESS CALLER", "", "CA"},
                                 {"+13125550175", "CHICAGO IL", "CHICAGO", "IL"},
                                 {"+12065550176", "RAINY DAY TOURS", "SEATTLE", "WA"},
                                 {"+12025550178", "", "WASHINGTON", "DC"},
                                 {"+14805550181", "DESERT WEDDINGS", "PHOENIX", "AZ"},
                                 {"+13105550182", "WEST PIER PRODUCTIONS", "LOS ANGELES", "CA"},
                                 {"+13105550183", "LOS ANGELES CA", "LOS ANGELES", "CA"},
                                 {"+17025550184", "NEON STAGE RENTALS", "LAS VEGAS", "NV"}};

const std::vector<const char *> messages{
    "Hello, we would like to ask about a sunset trip for twelve on Saturday. Please call back.",
    "Hi, I lost a blue jacket at the concert last night. Could you have a look?",
    "This is the caterer. The delivery comes at half past three instead of two.",
    "We need two deck hands for the weekend, starting Friday evening. Call any time.",
    "I have a question about wheelchair seats on the lawn. Thanks.",
    "Could you send the invoice again? The first one did not arrive.",
    "We are running late, about twenty minutes. Please hold the boat.",
    "It is about the booking for the eighteenth. We would like to change the date."};

constexpr int vipPercent = 5;
// Who calls a closed business and is known to it is let through to its phones: what a night has to show.
constexpr int vipPercentWhileClosed = 60;
constexpr int nuisancePercent = 6;
constexpr int withheldPercent = 4;

const plan::CallerRule *rejectingRule(const plan::Tenant &tenant)
{
    for (const plan::CallerRule &rule : tenant.callers) {
        if (rule.active && std::holds_alternative<plan::RejectReason>(rule.then) &&
            !rule.match.numbers.empty())
            return &rule;
    }
    return nullptr;
}

} // namespace

const routing::TenantPlan *DemoCallers::business(const routing::CompiledPlan &plan, Instant at)
{
    std::vector<const routing::TenantPlan *> choice;
    for (const auto &tenant : plan.tenants()) {
        if (!tenant->tenant.numbers.empty())
            choice.insert(choice.end(),
                          tenant->hours.isOpenAt(at)         ? 3
                          : tenant->tenant.directory.empty() ? 1
                                                             : 2,
                          tenant.get());
    }
    return choice.empty() ? nullptr : m_seed.oneOf(choice);
}

std::optional<carrier::CallScript> DemoCallers::next(const routing::CompiledPlan &plan, Instant at)
{
    const routing::TenantPlan *called = business(plan, at);
    if (!called)
        return std::nullopt;
    const plan::Tenant &tenant = called->tenant;
    carrier::CallScript script;
    script.to = m_seed.oneOf(tenant.numbers).e164();
    introduce(script, tenant, called->hours.isOpenAt(at) ? vipPercent : vipPercentWhileClosed);
    giveMenuKey(script);
    giveFate(script, tenant);
    return script;
}

void DemoCallers::introduce(carrier::CallScript &script, const plan::Tenant &tenant, int knownPercent)
{
    const Person &person = m_seed.oneOf(people);
    script.from = person.phone;
    script.callerName = person.name;
    script.city = person.city;
    script.state = person.state;
    script.country = "US";
    if (const auto *rule = rejectingRule(tenant); rule && m_seed.happens(nuisancePercent)) {
        script.from = rule->match.numbers.front().e164();
        script.callerName = "SPAM RISK";
    } else if (!tenant.directory.empty() && m_seed.happens(knownPercent)) {
        script.from = tenant.directory.front().phone.e164();
        script.callerName.clear();
    } else if (m_seed.happens(withheldPercent)) {
        script.from = "anonymous";
        script.callerName.clear();
        script.city.clear();
    }
}

void DemoCallers::giveMenuKey(carrier::CallScript &script)
{
    static const std::vector<std::string> habits{"1", "1", "1", "2", "2", "-1", "72", "--"};
    script.digits = m_seed.oneOf(habits);
    script.pressesAfter = std::chrono::seconds(m_seed.between(0, 2));
}

void DemoCallers::giveFate(carrier::CallScript &script, const plan::Tenant &tenant)
{
    for (const plan::Contact &contact : tenant.contacts)
        script.phones[contact.phone.e164()].after = std::chrono::seconds(m_seed.between(3, 12));
    const int fate = m_seed.between(1, 100);
    if (fate <= 46)
        letAnswer(script, tenant, 0);
    else if (fate <= 64)
        letAnswer(script, tenant, 1);
    else if (fate <= 76)
        script.leavesRinging = std::chrono::seconds(m_seed.between(6, 40));
    else if (!script.phones.empty())
        script.phones.begin()->second.does = m_seed.happens(50) ? Does::Voicemail : Does::Declines;
    leaveMessage(script);
}

void DemoCallers::letAnswer(carrier::CallScript &script, const plan::Tenant &tenant, std::size_t tierIndex)
{
    if (tenant.tiers.empty())
        return;
    const plan::Tier &tier = tenant.tiers[std::min(tierIndex, tenant.tiers.size() - 1)];
    if (tier.contacts.empty())
        return;
    const plan::Contact *contact = plan::findContact(tenant, m_seed.oneOf(tier.contacts));
    carrier::PhoneScript &phone = script.phones[contact->phone.e164()];
    phone.does = Does::Answers;
    phone.talks = std::chrono::seconds(m_seed.between(25, 150));
    if (m_seed.happens(50))
        script.talks = std::chrono::seconds(m_seed.between(20, 140));
}

void DemoCallers::leaveMessage(carrier::CallScript &script)
{
    if (m_seed.happens(20))
        return; // hangs up at the beep
    script.messageWords = m_seed.oneOf(messages);
    script.message = std::chrono::seconds(m_seed.between(6, 35));
    script.messageEnd = m_seed.happens(25) ? carrier::MessageEnd::Key : carrier::MessageEnd::HangsUp;
}

Instant DemoCallers::moment(const routing::CompiledPlan &plan, Instant dayStart)
{
    const bool isByDay = m_seed.happens(85);
    const int minute = isByDay ? m_seed.between(8 * 60, 20 * 60) : m_seed.between(0, 24 * 60 - 1);
    const auto &zone = plan.tenants().front()->hours.zone();
    const QDate day = QDateTime::fromSecsSinceEpoch(dayStart.seconds(), zone).date();
    const QDateTime local(day, QTime(minute / 60, minute % 60, m_seed.between(0, 59)), zone);
    return Instant::fromSeconds(local.toSecsSinceEpoch());
}

} // namespace ringdown::relay
