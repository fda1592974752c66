// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/ListedEnd.h"

#include "core/base/EventAbout.h"
#include "core/routing/walk/Reasons.h"

#include <algorithm>
#include <iterator>

namespace ringdown::routing {
namespace {

/// Which phones of the list are those that the plan's dial rang: by the carrier's id, and where no report
/// came to name one, by the order in which the same phone was rung.
class ListedLegs {
public:
    ListedLegs(const plan::Tenant *tenant, const CallState &call)
        : m_tenant(tenant)
        , m_call(call)
    {
    }

    /// nullptr: the number's fallback rang it.
    const LegState *take(const DialledPhone &phone)
    {
        if (const LegState *leg = m_call.findLegBySid(phone.sid))
            return leg;
        const auto leg = std::find_if(m_call.legs.begin(), m_call.legs.end(), [&](const LegState &one) {
            return one.sid.empty() && one.phone == phone.phone && !one.isRefused && !one.isForbidden &&
                   std::find(m_taken.begin(), m_taken.end(), &one) == m_taken.end();
        });
        if (leg == m_call.legs.end())
            return nullptr;
        m_taken.push_back(&*leg);
        return &*leg;
    }

    /// The number's fallback asks for none, and who is called back is asked for none either.
    bool wasAskedForKey(const LegState *leg) const
    {
        if (m_call.isCallBack())
            return false;
        const plan::Tier *tier = leg && m_tenant ? plan::findTier(*m_tenant, leg->tier) : nullptr;
        return leg && (!tier || tier->accept == plan::Accept::Key);
    }

private:
    const plan::Tenant *m_tenant;
    const CallState &m_call;
    std::vector<const LegState *> m_taken;
};

bool isRecordedAfter(const DialledPhone &phone, const std::vector<RecordingReport> &recordings)
{
    return std::any_of(recordings.begin(), recordings.end(), [&](const RecordingReport &recording) {
        return recording.seconds > 0 && recording.now >= phone.endedAt;
    });
}

struct ListedTalk {
    const DialledPhone *phone = nullptr; ///< nullptr: there was none
    const LegState *leg = nullptr;
};

ListedTalk talkOf(const plan::Tenant *tenant, const CallState &call, const ListedEnd &end)
{
    ListedTalk talk;
    ListedLegs legs(tenant, call);
    for (const DialledPhone &phone : end.phones) {
        const LegState *leg = legs.take(phone);
        const bool isTalk =
            phone.seconds > 0 && !legs.wasAskedForKey(leg) && !isRecordedAfter(phone, end.recordings);
        if (isTalk && (!talk.phone || phone.seconds > talk.phone->seconds))
            talk = {&phone, leg};
    }
    return talk;
}

const plan::Contact *whoHas(const plan::Tenant *tenant, const std::string &phone)
{
    if (!tenant)
        return nullptr;
    const auto found =
        std::find_if(tenant->contacts.begin(), tenant->contacts.end(),
                     [&](const plan::Contact &contact) { return contact.phone.e164() == phone; });
    return found == tenant->contacts.end() ? nullptr : &*found;
}

TierId tierWith(const plan::Tenant &tenant, const ContactId &contact)
{
    const auto found = std::find_if(tenant.tiers.begin(), tenant.tiers.end(), [&](const plan::Tier &tier) {
        return std::find(tier.contacts.begin(), tier.contacts.end(), contact) != tier.contacts.end();
    });
    return found == tenant.tiers.end() ? TierId() : found->id;
}

Event connected(const plan::Tenant *tenant, const CallState &call, const ListedTalk &talk)
{
    const plan::Contact *contact = whoHas(tenant, talk.phone->phone);
    Event event =
        eventAbout(call, EventKind::CallConnected,
                   reasons::text({contact ? contact->name : talk.phone->phone, " was connected for ",
                                  std::to_string(talk.phone->seconds),
                                  " s. Whether a person or a voicemail took it, the carrier does not say."}),
                   talk.phone->endedAt);
    event.seconds = talk.phone->seconds;
    event.phone = talk.phone->phone;
    event.sid = talk.phone->sid;
    if (talk.leg) {
        event.leg = talk.leg->leg;
        event.contact = talk.leg->contact;
        event.tier = talk.leg->tier;
    } else if (contact) {
        event.contact = contact->id;
        event.tier = tierWith(*tenant, contact->id);
    }
    return event;
}

/// Somebody pressed the key: they talk, and the log says so by itself.
bool isTaken(const CallState &call)
{
    return call.isConnected() || std::any_of(call.legs.begin(), call.legs.end(), [](const LegState &leg) {
               return leg.status == LegStatus::Accepted;
           });
}

} // namespace

std::vector<Event> noteListed(const plan::Tenant *tenant, const CallState &call, const ListedEnd &end)
{
    CallState after = call;
    std::vector<Event> told;
    for (const RecordingReport &recording : end.recordings) {
        for (Event &event : noteRecording(after, recording)) {
            apply(after, event);
            told.push_back(std::move(event));
        }
    }
    const ListedTalk talk = isTaken(call) ? ListedTalk() : talkOf(tenant, call, end);
    if (talk.phone)
        told.push_back(connected(tenant, call, talk));
    return told;
}

} // namespace ringdown::routing
