// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Carrier.h"

#include "core/carrier/CallFields.h"
#include "core/carrier/Exchange.h"
#include "core/carrier/InboundCall.h"

namespace ringdown::carrier {

Habits Habits::hostile()
{
    Habits habits;
    habits.reportJitter = std::chrono::milliseconds(1500);
    habits.latePercent = 1;
    habits.lostPercent = 2;
    habits.repeatedReportPercent = 10;
    habits.repeatedPercent = 10;
    habits.extraFieldPercent = 1;
    return habits;
}

PhoneScript phoneScript(const routing::PhoneScript &script)
{
    PhoneScript phone;
    phone.after = std::chrono::seconds(script.afterSeconds);
    switch (script.reply) {
    case routing::Reply::Answers:
        phone.does = PhoneScript::Does::Answers;
        break;
    case routing::Reply::Busy:
        phone.does = PhoneScript::Does::Busy;
        break;
    case routing::Reply::Off:
        phone.does = PhoneScript::Does::Off;
        break;
    case routing::Reply::Declines:
        phone.does = PhoneScript::Does::Declines;
        break;
    case routing::Reply::Voicemail:
        phone.does = PhoneScript::Does::Voicemail;
        break;
    case routing::Reply::NoAnswer:
        break;
    }
    return phone;
}

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

class Carrier::Private {
public:
    Private(Account account, Timeline &timeline, Transport &transport, Habits habits, std::uint64_t seed)
        : exchange(std::move(account), timeline, transport, habits, seed)
    {
        exchange.forget = [this](const std::string &sid) { forgetSoon(sid); };
    }

    /// A call may be in the middle of its own doing when it ends.
    void forgetSoon(const std::string &sid)
    {
        const auto it = calls.find(sid);
        if (it == calls.end())
            return;
        exchange.courier.forgetCookies(sid);
        exchange.timeline.after({}, [ended = std::move(it->second)] {});
        calls.erase(it);
    }

    Exchange exchange;
    std::map<std::string, std::shared_ptr<InboundCall>> calls;
};

Carrier::Carrier(Account account, Timeline &timeline, Transport &transport, Habits habits, std::uint64_t seed)
    : d(std::make_unique<Private>(std::move(account), timeline, transport, habits, seed))
{
}

Carrier::~Carrier() = default;

void Carrier::own(BusinessNumber number)
{
    d->exchange.numbers[number.number] = std::move(number);
}

void Carrier::signWith(const twilio::WebhookKey &key)
{
    d->exchange.account.key = key;
    d->exchange.courier.signWith(key);
}

Result<std::string> Carrier::call(CallScript script)
{
    const auto number = d->exchange.numbers.find(script.to);
    if (number == d->exchange.numbers.end())
        return Error{ErrorCode::NotFound, "the simulated account does not own " + script.to};
    const auto call = std::make_shared<InboundCall>(d->exchange, number->second, std::move(script));
    d->calls.emplace(call->sid(), call);
    call->begin();
    return call->sid();
}

void Carrier::endStray(const std::string &callSid, const std::string &from, const std::string &to)
{
    const auto number = d->exchange.numbers.find(to);
    if (number == d->exchange.numbers.end() || number->second.statusCallback.empty())
        return;
    Errand errand{number->second.statusCallback, "POST",
                  callFields({d->exchange.account.sid, callSid, "", from, to, "completed"}, nullptr),
                  callSid};
    for (twilio::FieldList more : {progressFields(d->exchange.timeline.now(), 0), endFields(0, 200)})
        std::move(more.begin(), more.end(), std::back_inserter(errand.fields));
    d->exchange.courier.report(std::move(errand));
}

void Carrier::observe(std::function<void(const Observation &)> observer)
{
    d->exchange.observer = std::move(observer);
}

void Carrier::whenEnded(std::function<void(const CallEnd &)> whenEnded)
{
    d->exchange.whenEnded = std::move(whenEnded);
}

std::size_t Carrier::runningCalls() const
{
    return d->calls.size();
}

const std::vector<DebuggerEntry> &Carrier::debugger() const
{
    return d->exchange.debugger;
}

const CourierCounts &Carrier::counts() const
{
    return d->exchange.courier.counts();
}

} // namespace ringdown::carrier
