// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/walk/TextTemplate.h"

#include "core/routing/walk/Reasons.h"

namespace ringdown::routing {
namespace {

constexpr std::string_view withheldCaller = "a withheld number";

std::string numberForPeople(const TenantPlan &plan, const std::string &e164)
{
    const auto number = PhoneNumber::fromE164(e164);
    return number ? number->forPeople(plan.region) : std::string(withheldCaller);
}

/// "17:05" on the tenant's wall.
std::string wallClock(const TenantPlan &plan, Instant at)
{
    const int minute = static_cast<int>(((plan.hours.localMinute(at) % 1440) + 1440) % 1440);
    const auto twoDigits = [](int value) {
        return std::string{static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
    };
    return twoDigits(minute / 60) + ':' + twoDigits(minute % 60);
}

bool appendField(std::string &out, const Walk &walk, std::string_view name)
{
    if (name == "caller")
        out += numberForPeople(walk.plan, walk.callerNumber());
    else if (name == "callerName")
        out += callerForPeople(walk);
    else if (name == "business")
        out += walk.tenant().name;
    else if (name == "number")
        out += numberForPeople(walk.plan, walk.businessNumber().e164());
    else if (name == "time")
        out += wallClock(walk.plan, walk.startedAt());
    else if (name == "reason")
        out += walk.reason;
    else
        return false;
    return true;
}

} // namespace

std::string fillTemplate(const Walk &walk, std::string_view text)
{
    std::string filled;
    if (!walk.speaks())
        return filled;
    filled.reserve(text.size() + 32);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t open = std::min(text.find('{', at), text.size());
        filled += text.substr(at, open - at);
        const std::size_t close = text.find('}', open);
        if (close == std::string_view::npos)
            return filled += text.substr(open);
        if (appendField(filled, walk, text.substr(open + 1, close - open - 1))) {
            at = close + 1;
        } else {
            filled += '{';
            at = open + 1;
        }
    }
    return filled;
}

std::string_view nameOfNumber(const TenantPlan &plan, const std::string &e164)
{
    if (e164.empty())
        return {};
    if (const auto entry = plan.directory.find(e164); entry != plan.directory.end())
        return plan.tenant.directory[entry->second].name;
    for (const plan::Contact &contact : plan.tenant.contacts) {
        if (contact.phone.e164() == e164)
            return contact.name;
    }
    return {};
}

std::string callerForPeople(const Walk &walk)
{
    if (!walk.speaks())
        return {};
    if (const std::string_view name = nameOfNumber(walk.plan, walk.callerNumber()); !name.empty())
        return std::string(name);
    if (!walk.carrierName().empty())
        return walk.carrierName();
    return numberForPeople(walk.plan, walk.callerNumber());
}

std::string callerForLog(const Walk &walk)
{
    const std::string &number = walk.callerNumber();
    std::string_view name = nameOfNumber(walk.plan, number);
    if (name.empty())
        name = walk.carrierName();
    if (number.empty())
        return std::string(withheldCaller);
    return name.empty() || !walk.speaks() ? number : reasons::text({name, " (", number, ")"});
}

} // namespace ringdown::routing
