// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Exchange.h"

#include <utility>

namespace ringdown::carrier {

Exchange::Exchange(Account whose, Timeline &time, Transport &transport, Habits ways, std::uint64_t seedNumber)
    : account(std::move(whose))
    , timeline(time)
    , habits(ways)
    , seed(seedNumber)
    , courier(transport, timeline, seed, habits, account.key,
              [this](const std::string &callSid, const std::string &url, const Complaint &complaint) {
                  complain(callSid, url, complaint);
              })
{
}

void Exchange::note(const std::string &callSid, std::string who, std::string what) const
{
    if (observer)
        observer({timeline.now(), callSid, std::move(who), std::move(what)});
}

void Exchange::complain(const std::string &callSid, const std::string &url, const Complaint &complaint)
{
    constexpr std::size_t mostKept = 1000;
    if (debugger.size() < mostKept)
        debugger.push_back({timeline.now(), callSid, url, complaint});
}

void Exchange::noteCall(CallRecord call)
{
    constexpr std::size_t mostListed = 200'000;
    if (callOrder.size() == mostListed) {
        records.erase(callOrder.front());
        callOrder.pop_front();
    }
    callOrder.push_back(call.sid);
    const std::string sid = call.sid;
    records.insert_or_assign(sid, std::move(call));
}

void Exchange::noteStatus(const std::string &sid, const std::string &status, int seconds)
{
    const auto known = records.find(sid);
    if (known == records.end())
        return;
    CallRecord &call = known->second;
    call.status = status == "initiated" ? "queued" : status;
    if (status == "in-progress" && !call.startedAt)
        call.startedAt = timeline.now();
    const bool isUnderWay =
        status == "queued" || status == "initiated" || status == "ringing" || status == "in-progress";
    if (isUnderWay)
        return;
    call.endedAt = timeline.now();
    call.seconds = seconds;
}

} // namespace ringdown::carrier
