// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/SimulatedQueue.h"

#include <algorithm>
#include <utility>

namespace ringdown::routing {
namespace {

constexpr char keyOfTakers = '1';
constexpr int mostAskings = 200; ///< of the caller who waits: it ends a fault, never a call

Instant later(Instant from, int seconds)
{
    return from + std::chrono::seconds(seconds);
}

template <typename Kind>
const Kind *verbIn(const Answer &answer)
{
    for (const Verb &verb : answer.verbs) {
        if (const auto *found = std::get_if<Kind>(&verb))
            return found;
    }
    return nullptr;
}

} // namespace

SimulatedQueue::SimulatedQueue(Line line, const std::map<ContactId, PhoneScript> &scripts, int callsPerSecond)
    : m_line(std::move(line))
    , m_scripts(scripts)
    , m_callsPerSecond(std::max(callsPerSecond, 1))
{
}

SimulatedQueue::End SimulatedQueue::run(Instant begin, const EnqueueVerb &verb,
                                        const std::vector<LegEffect> &legs, std::optional<Instant> hangsUpAt)
{
    m_phones.reserve(legs.size());
    for (std::size_t i = 0; i < legs.size(); ++i)
        place(begin, legs[i], static_cast<int>(i));
    Instant now = begin;
    Position next = verb.wait;
    for (int asking = 0; asking < mostAskings; ++asking) {
        const Decision decision = m_line.report(now, WaitHeard{}, next, {});
        end(decision);
        const auto *wait = verbIn<WaitVerb>(decision.answer);
        if (!wait)
            break;
        const Instant heard = later(now, wait->seconds);
        const Instant until = hangsUpAt ? std::clamp(*hangsUpAt, now, heard) : heard;
        while (Phone *phone = first(until)) {
            if (happen(*phone))
                return {later(phone->at, talkSeconds), {QueueResult::Joined, "bridged"}};
        }
        if (until < heard)
            return {until, {QueueResult::CallerLeft, "hangup"}};
        now = until;
        next = wait->next;
    }
    return {now, {QueueResult::Left, "leave"}};
}

/// The carrier starts so many calls of ours a second.
void SimulatedQueue::place(Instant begin, const LegEffect &leg, int index)
{
    const auto known = m_scripts.find(leg.contact);
    Phone phone{
        leg, m_line.newSid(), known == m_scripts.end() ? PhoneScript{} : known->second, Next::Nothing, {},
        {}};
    m_line.placed({begin, CallSid(), leg.status, phone.sid, {}});
    const Reply reply = phone.script.reply;
    if (reply != Reply::NoAnswer)
        phone.next = reply == Reply::Answers || reply == Reply::Voicemail ? Next::PicksUp : Next::Refuses;
    phone.at = later(begin, index / m_callsPerSecond + phone.script.afterSeconds);
    m_phones.push_back(std::move(phone));
}

/// The phone to which something happens before this moment, the earliest.
SimulatedQueue::Phone *SimulatedQueue::first(Instant until)
{
    Phone *found = nullptr;
    for (Phone &phone : m_phones) {
        if (phone.next != Next::Nothing && phone.at < until && (!found || phone.at < found->at))
            found = &phone;
    }
    return found;
}

bool SimulatedQueue::happen(Phone &phone)
{
    const Next next = std::exchange(phone.next, Next::Nothing);
    switch (next) {
    case Next::PicksUp:
        pickUp(phone);
        return false;
    case Next::Refuses:
        m_line.leg(phone.at,
                   {phone.at, phone.leg.status,
                    phone.script.reply == Reply::Off ? LegProgress::Failed : LegProgress::Busy, phone.sid});
        return false;
    case Next::Presses:
    case Next::IsSilent:
        phone.next = next;
        return endAsking(phone);
    case Next::Nothing:
        break;
    }
    return false;
}

void SimulatedQueue::pickUp(Phone &phone)
{
    const Decision decision = m_line.report(phone.at, LegPickedUp{}, phone.leg.whisper, phone.sid);
    end(decision);
    const auto *asking = verbIn<AskVerb>(decision.answer);
    if (!asking)
        return;
    const bool presses = phone.script.reply == Reply::Answers;
    phone.next = presses ? Next::Presses : Next::IsSilent;
    phone.at = later(phone.at, presses ? acceptAfterSeconds : asking->seconds);
    phone.asked = asking->next;
}

bool SimulatedQueue::endAsking(Phone &phone)
{
    const bool presses = std::exchange(phone.next, Next::Nothing) == Next::Presses;
    const Decision decision =
        m_line.report(phone.at, presses ? Report(KeyPressed{keyOfTakers}) : Report(NothingPressed{}),
                      phone.asked, phone.sid);
    end(decision);
    return verbIn<JoinVerb>(decision.answer) != nullptr;
}

/// What the relay ends is heard of no more.
void SimulatedQueue::end(const Decision &decision)
{
    for (const LegEndEffect &ended : decision.legEnds) {
        const auto phone = std::ranges::find(m_phones, ended.legSid, &Phone::sid);
        if (phone != m_phones.end())
            phone->next = Next::Nothing;
    }
}

} // namespace ringdown::routing
