// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outage/OutageCall.h"

#include "core/routing/Step.h"

#include <algorithm>
#include <utility>

namespace ringdown::relay {
namespace {

const plan::Contact *contactWith(const plan::Tenant &tenant, const std::string &phone)
{
    const auto found =
        std::find_if(tenant.contacts.begin(), tenant.contacts.end(),
                     [&](const plan::Contact &contact) { return contact.phone.e164() == phone; });
    return found == tenant.contacts.end() ? nullptr : &*found;
}

/// "Captain (+16195550111)", or the number alone.
std::string nameOf(const plan::Tenant &tenant, const std::string &phone)
{
    const plan::Contact *contact = contactWith(tenant, phone);
    return contact ? contact->name + " (" + phone + ')' : phone;
}

TierId tierOf(const plan::Tenant &tenant, const std::string &phone)
{
    const plan::Contact *contact = contactWith(tenant, phone);
    for (const plan::Tier &tier : tenant.tiers) {
        if (contact &&
            std::find(tier.contacts.begin(), tier.contacts.end(), contact->id) != tier.contacts.end())
            return tier.id;
    }
    return {};
}

/// Tells one call in the order in which it went.
class OutageTale {
public:
    OutageTale(const OutageCall &outage, const routing::TenantPlan &tenant)
        : m_outage(outage)
        , m_plan(tenant)
        , m_tenant(tenant.tenant)
    {
    }

    std::vector<Event> told()
    {
        received();
        rang();
        const rest::ListedCall *talk = connectedLeg();
        if (talk)
            connected(*talk);
        for (const rest::ListedRecording &recording : m_outage.recordings)
            recorded(recording);
        ended(talk);
        return std::move(m_events);
    }

private:
    Event &note(EventKind kind, Instant at, std::string why)
    {
        Event &event = m_events.emplace_back();
        event.at = at;
        event.kind = kind;
        event.tenant = m_tenant.id;
        event.test = m_outage.isLiveTest;
        event.call = CallSid(m_outage.call.sid);
        event.why = std::move(why);
        return event;
    }

    void received()
    {
        const rest::ListedCall &call = m_outage.call;
        const bool isKnown = !routing::isWithheld(call.from);
        Event &event =
            note(EventKind::CallReceived, call.startedAt,
                 (isKnown ? call.from : std::string("A withheld number")) + " called " + call.to + " of " +
                     m_tenant.name +
                     " while this relay did not answer. What follows is what the carrier's own "
                     "lists tell of it afterwards." +
                     (m_outage.isLiveTest ? " It is the live test call that was ordered here." : ""));
        event.from = isKnown ? call.from : std::string();
        event.to = call.to;
        event.what = m_outage.isLiveTest ? "live" : "outage";
        event.revision = m_plan.revision;
    }

    void rang()
    {
        if (m_outage.legs.empty())
            return;
        std::string names;
        for (const rest::ListedCall &leg : m_outage.legs)
            names += (names.empty() ? "" : ", ") + nameOf(m_tenant, leg.to);
        Event &event = note(EventKind::TierRinging, m_outage.legs.front().startedAt,
                            "The number's fallback rang " + names + '.');
        event.tier = tierOf(m_tenant, m_outage.legs.front().to);
        for (const rest::ListedCall &leg : m_outage.legs) {
            if (const plan::Contact *contact = contactWith(m_tenant, leg.to))
                event.contacts.push_back(contact->id);
        }
    }

    /// A phone that picked up is taken for the talk only if the caller was not recorded afterwards.
    const rest::ListedCall *connectedLeg() const
    {
        if (!m_outage.recordings.empty())
            return nullptr;
        const auto leg =
            std::find_if(m_outage.legs.begin(), m_outage.legs.end(), [](const rest::ListedCall &one) {
                return one.status == "completed" && one.seconds > 0;
            });
        return leg == m_outage.legs.end() ? nullptr : &*leg;
    }

    void connected(const rest::ListedCall &leg)
    {
        Event &event = note(EventKind::CallConnected, leg.startedAt,
                            nameOf(m_tenant, leg.to) + " was connected for " + std::to_string(leg.seconds) +
                                " s. Whether a person or a voicemail took it, the carrier does not say.");
        if (const plan::Contact *contact = contactWith(m_tenant, leg.to))
            event.contact = contact->id;
        event.tier = tierOf(m_tenant, leg.to);
        event.phone = leg.to;
    }

    void recorded(const rest::ListedRecording &recording)
    {
        Event &event = note(EventKind::VoicemailRecorded, recording.madeAt,
                            "The caller left a message of " + std::to_string(recording.seconds) +
                                " s with the number's fallback.");
        event.seconds = recording.seconds;
        event.sid = recording.sid;
        event.url = mediaUrl(recording);
    }

    Outcome outcome(const rest::ListedCall *talk) const
    {
        const bool hasMessage = std::any_of(m_outage.recordings.begin(), m_outage.recordings.end(),
                                            [](const auto &recording) { return recording.seconds > 0; });
        if (talk)
            return Outcome::Answered;
        if (hasMessage)
            return Outcome::Voicemail;
        return m_outage.legs.empty() ? Outcome::Failed : Outcome::Missed;
    }

    void ended(const rest::ListedCall *talk)
    {
        const rest::ListedCall &call = m_outage.call;
        const Instant last = m_events.back().at;
        const Instant end = call.endedAt.value_or(call.startedAt + std::chrono::seconds(call.seconds));
        Event &event = note(EventKind::CallEnded, std::max(end, last),
                            "The call was over after " + std::to_string(call.seconds) +
                                " s (the carrier says \"" + call.status + "\").");
        event.outcome = outcome(talk);
        event.seconds = talk ? talk->seconds : 0;
        if (event.outcome == Outcome::Failed)
            event.why += " No phone rang for it and nothing was recorded.";
    }

    const OutageCall &m_outage;
    const routing::TenantPlan &m_plan;
    const plan::Tenant &m_tenant;
    std::vector<Event> m_events;
};

} // namespace

std::string mediaUrl(const rest::ListedRecording &recording)
{
    return "https://api.twilio.com" + recording.path;
}

std::vector<Event> eventsOf(const OutageCall &outage, const routing::TenantPlan &tenant)
{
    return OutageTale(outage, tenant).told();
}

} // namespace ringdown::relay
