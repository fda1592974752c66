// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/PickUps.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace ringdown::routing {
namespace {

/// A person who says nothing hangs up before the question is over; a machine hears it to its end.
constexpr std::chrono::seconds machineListens{5};

int wholeSeconds(std::chrono::milliseconds duration)
{
    return static_cast<int>((duration.count() + 500) / 1000);
}

std::size_t hashOf(std::string_view text)
{
    return std::hash<std::string_view>()(text);
}

} // namespace

std::span<PickUps::OpenLeg> PickUps::OpenLegs::groupOf(std::size_t call)
{
    return std::span(m_legs).subspan(call % groups * groupSize, groupSize);
}

PickUps::OpenLeg *PickUps::OpenLegs::find(const Event &event)
{
    if (m_legs.empty())
        return nullptr;
    const std::size_t call = hashOf(event.call.value);
    const std::size_t leg = hashOf(event.leg);
    for (OpenLeg &one : groupOf(call)) {
        if (one.isOpen && one.call == call && one.leg == leg)
            return &one;
    }
    return nullptr;
}

void PickUps::OpenLegs::open(const Event &event)
{
    if (m_legs.empty())
        m_legs.resize(groups * groupSize);
    else if (find(event))
        return;
    const std::size_t call = hashOf(event.call.value);
    const auto place = std::ranges::min_element(
        groupOf(call), {}, [](const OpenLeg &one) { return std::pair(one.isOpen, one.rangAt); });
    *place = {call, hashOf(event.leg), event.at, std::nullopt, true};
}

void PickUps::OpenLegs::closeCall(const CallSid &call)
{
    if (m_legs.empty())
        return;
    const std::size_t hash = hashOf(call.value);
    for (OpenLeg &one : groupOf(hash))
        one.isOpen = one.isOpen && one.call != hash;
}

void PickUps::apply(const Event &event)
{
    if (event.test || event.call.isEmpty())
        return;
    if (event.kind == EventKind::CallEnded)
        return m_open.closeCall(event.call);
    if (event.leg.empty() || event.contact.isEmpty())
        return;
    if (event.kind == EventKind::LegRinging)
        return m_open.open(event);
    OpenLeg *leg = m_open.find(event);
    if (!leg)
        return;
    if (event.kind == EventKind::LegAnswered) {
        leg->pickedUpAt = event.at;
        return;
    }
    leg->isOpen = false;
    const bool isMachine = event.kind == EventKind::LegDeclined && event.key.empty() && leg->pickedUpAt &&
                           event.at - *leg->pickedUpAt >= machineListens;
    if (isMachine)
        learn({event.tenant.value, event.contact.value},
              {event.call.value + '.' + event.leg, event.at, wholeSeconds(*leg->pickedUpAt - leg->rangAt)});
}

void PickUps::learn(const Owner &owner, Seen seen)
{
    std::deque<Seen> &known = m_seen[owner];
    if (std::ranges::find(known, seen.leg, &Seen::leg) != known.end())
        return;
    known.insert(std::ranges::upper_bound(known, seen.at, {}, &Seen::at), std::move(seen));
    if (known.size() > mostKept)
        known.pop_front();
}

void PickUps::merge(const PickUps &other)
{
    for (const auto &[owner, seen] : other.m_seen) {
        for (const Seen &one : seen)
            learn(owner, one);
    }
}

/// The median, when at least `fewest` and more than half of them lie around it: a phone that people pick up
/// and leave lying shows no such thing.
std::optional<VoicemailPickUp> PickUps::usual(const Owner &owner, const std::deque<Seen> &seen)
{
    std::vector<int> seconds;
    for (const Seen &one : seen)
        seconds.push_back(one.seconds);
    if (seconds.size() < static_cast<std::size_t>(fewest))
        return std::nullopt;
    const auto middle = seconds.begin() + static_cast<std::ptrdiff_t>(seconds.size() / 2);
    std::ranges::nth_element(seconds, middle);
    const int median = *middle;
    const auto agreeing = std::ranges::count_if(
        seconds, [median](int one) { return one >= median - spread && one <= median + spread; });
    const bool isUsual = agreeing >= fewest && 2 * agreeing > static_cast<std::ptrdiff_t>(seconds.size());
    if (!isUsual || median <= 0)
        return std::nullopt;
    return VoicemailPickUp{TenantId(owner.first), ContactId(owner.second), median,
                           static_cast<int>(agreeing)};
}

std::optional<VoicemailPickUp> PickUps::of(const TenantId &tenant, const ContactId &contact) const
{
    const auto seen = m_seen.find({tenant.value, contact.value});
    return seen == m_seen.end() ? std::nullopt : usual(seen->first, seen->second);
}

std::vector<VoicemailPickUp> PickUps::all(const std::string &tenant) const
{
    std::vector<VoicemailPickUp> found;
    for (const auto &[owner, seen] : m_seen) {
        auto pickUp = tenant.empty() || tenant == owner.first ? usual(owner, seen) : std::nullopt;
        if (pickUp)
            found.push_back(std::move(*pickUp));
    }
    return found;
}

} // namespace ringdown::routing
