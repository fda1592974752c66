// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/walk/Walk.h"

#include <algorithm>

namespace ringdown::routing {
namespace {

const std::string &knownCaller(const CallState &call, const Request &request)
{
    return call.sid.isEmpty() ? request.caller.from : call.from;
}

PhoneNumber dialledNumber(const plan::Tenant &tenant, const std::string &to)
{
    const auto listed = std::find_if(tenant.numbers.begin(), tenant.numbers.end(),
                                     [&](const PhoneNumber &number) { return number.e164() == to; });
    if (listed != tenant.numbers.end())
        return *listed;
    return tenant.numbers.empty() ? PhoneNumber() : tenant.numbers.front();
}

} // namespace

Walk::Walk(const TenantPlan &tenantPlan, const CallState &callState, const Request &asked)
    : plan(tenantPlan)
    , call(callState)
    , request(asked)
    , m_businessNumber(dialledNumber(plan.tenant, call.to.empty() ? request.caller.to : call.to))
{
    static const RouteId nowhere;
    route = &nowhere;
    decision.events.reserve(8);
    decision.answer.verbs.reserve(4);
    decision.answer.voice = tenant().voice;
    if (const std::string &from = knownCaller(call, request); !isWithheld(from))
        m_callerNumber = from;
    if (request.position) {
        m_firstRing = request.position->firstRing;
        m_hop = request.position->hop;
        moveTo(request.position->route, request.position->step);
    }
}

Event &Walk::note(EventKind kind, std::string why)
{
    Event &event = decision.events.emplace_back();
    event.at = request.now;
    event.kind = kind;
    event.tenant = tenant().id;
    event.call = request.sid;
    event.test = request.test || call.test;
    event.why = std::move(why);
    return event;
}

void Walk::noteStep(std::string_view word, std::string detail)
{
    const bool isCaused = speaks() && !because.empty();
    Event &event =
        note(EventKind::StepEntered, isCaused ? reasons::joined(because, detail) : std::move(detail));
    event.route = *route;
    event.step = step;
    event.what = word;
    event.rejected = std::move(rejected);
    rejected.clear();
    because.clear();
}

bool Walk::moveTo(const RouteId &target, int index)
{
    const auto found = tenant().routes.find(target);
    if (found == tenant().routes.end())
        return false;
    route = &found->first;
    steps = &found->second;
    step = index;
    return true;
}

const plan::Step *Walk::current() const
{
    if (!steps || step < 0 || static_cast<std::size_t>(step) >= steps->size())
        return nullptr;
    return &(*steps)[static_cast<std::size_t>(step)];
}

Position Walk::next(int tier, int contact, int attempt) const
{
    Position position;
    position.tenant = tenant().id;
    position.revision = plan.revision;
    position.route = *route;
    position.step = step;
    position.tier = tier;
    position.contact = contact;
    position.attempt = attempt;
    position.hop = m_hop + 1;
    position.firstRing = m_firstRing;
    return position;
}

std::int64_t Walk::firstRing()
{
    if (m_firstRing == 0)
        m_firstRing = request.now.seconds();
    return m_firstRing;
}

int Walk::secondsLeft() const
{
    const int longest = tenant().limits.longestWaitSeconds;
    if (m_firstRing == 0)
        return longest;
    const std::int64_t waited = std::max<std::int64_t>(0, request.now.seconds() - m_firstRing);
    return static_cast<int>(std::max<std::int64_t>(0, longest - waited));
}

const std::string &Walk::carrierName() const
{
    return call.sid.isEmpty() ? request.caller.callerName : call.callerName;
}

} // namespace ringdown::routing
