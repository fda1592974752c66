// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Carrier.h"

#include "core/base/PhoneNumber.h"
#include "core/carrier/CallFields.h"
#include "core/carrier/Exchange.h"
#include "core/carrier/InboundCall.h"
#include "core/carrier/OrderForm.h"
#include "core/carrier/OutboundCall.h"

#include <algorithm>

namespace ringdown::carrier {
namespace {

constexpr std::chrono::seconds ownMessage{12}; ///< what a call of the account's own says to a recorder

Complaint wrongState(const std::string &status)
{
    return {21220, "Call is " + status + ": it cannot do that", false};
}

} // namespace

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
        forgetSoon(calls, sid);
        forgetSoon(outbound, sid);
    }

    template <typename Calls>
    void forgetSoon(Calls &among, const std::string &sid)
    {
        const auto it = among.find(sid);
        if (it == among.end())
            return;
        exchange.courier.forgetCookies(sid);
        exchange.timeline.after({}, [ended = std::move(it->second)] {});
        among.erase(it);
    }

    bool mayShow(const CallOrder &order, std::string_view token) const
    {
        return exchange.owns(order.from) ||
               (!token.empty() && std::any_of(calls.begin(), calls.end(), [&](const auto &call) {
                   return call.second->isOf(order.from, token);
               }));
    }

    std::optional<Complaint> complaintOf(const CallOrder &order, std::string_view token) const
    {
        constexpr std::size_t longestTwiml = 4000;
        if (order.to.empty())
            return Complaint{21201, "No 'To' number is specified", false};
        if (order.from.empty())
            return Complaint{21213, "A 'From' number is required", false};
        if (!isE164(order.to))
            return Complaint{21211, "The 'To' number " + order.to + " is not valid", false};
        if (!mayShow(order, token))
            return Complaint{21210, "'From' number " + order.from + " is not verified", false};
        if (!order.document && order.twiml.empty())
            return Complaint{21205, "Url or Twiml is required", false};
        if (order.twiml.size() > longestTwiml)
            return Complaint{32018, "Twiml has more than 4000 characters", false};
        const auto phone = exchange.phones.find(order.to);
        if (phone != exchange.phones.end() && phone->second.does == PhoneScript::Does::Invalid)
            return Complaint{21217, "Phone number does not appear to be valid", false};
        return std::nullopt;
    }

    /// A call of the account's own to one of its numbers comes in there like anybody's.
    void enter(const std::shared_ptr<OutboundCall> &from)
    {
        CallScript script;
        script.from = from->order().from;
        script.to = from->order().to;
        script.digits = from->order().digits;
        script.message = ownMessage;
        script.phones = exchange.phones;
        const auto call = std::make_shared<InboundCall>(exchange, exchange.numbers.at(script.to), script);
        calls.emplace(call->sid(), call);
        const std::weak_ptr<OutboundCall> there = from;
        call->whenAnswered([there] {
            if (const auto caller = there.lock())
                caller->answeredThere();
        });
        call->whenOver([there](const std::string &status) {
            if (const auto caller = there.lock())
                caller->endedThere(status);
        });
        from->whenOver([here = std::weak_ptr(call)] {
            if (const auto inbound = here.lock())
                inbound->callerHangsUp();
        });
        call->begin();
    }

    std::string place(CallOrder order)
    {
        const auto phone = exchange.phones.find(order.to);
        const Instant now = exchange.timeline.now();
        CallRecord record{{}, {}, order.from, order.to, "outbound-api", "queued", now, {}, {}, 0};
        const auto call = std::make_shared<OutboundCall>(
            exchange, std::move(order), phone == exchange.phones.end() ? PhoneScript{} : phone->second);
        record.sid = call->sid();
        if (exchange.owns(record.to))
            call->comesIn([this, weak = std::weak_ptr(call)] { enter(weak.lock()); });
        exchange.noteCall(std::move(record));
        outbound.emplace(call->sid(), call);
        const auto apart = std::chrono::milliseconds(1000 / std::max(1, exchange.habits.callsPerSecond));
        const Instant turn = std::max(now, nextTurn);
        nextTurn = turn + apart;
        exchange.timeline.at(turn, [weak = std::weak_ptr(call)] {
            if (const auto queued = weak.lock())
                queued->begin();
        });
        return call->sid();
    }

    static std::optional<Complaint> update(OutboundCall &call, const twilio::Form &form)
    {
        const std::string_view status = form.value("Status");
        if (status == "canceled" && call.wasPickedUp())
            return wrongState(call.status());
        if (status == "canceled" || status == "completed")
            call.cancel();
        else if (!call.wasPickedUp())
            return wrongState(call.status());
        else if (const auto document = linkIn(form, "Url", "Method"))
            call.redirect(*document);
        else
            call.redirect(std::string(form.value("Twiml")));
        return std::nullopt;
    }

    static std::optional<Complaint> update(InboundCall &call, const twilio::Form &form)
    {
        auto fallback = linkIn(form, "FallbackUrl", "FallbackMethod");
        if (!form.value("Status").empty())
            call.completeOverRest();
        else if (const auto document = linkIn(form, "Url", "Method"))
            call.redirect(*document, std::move(fallback));
        else
            call.redirect(std::string(form.value("Twiml")), std::move(fallback));
        return std::nullopt;
    }

    Exchange exchange;
    std::map<std::string, std::shared_ptr<InboundCall>> calls;
    std::map<std::string, std::shared_ptr<OutboundCall>> outbound;
    Instant nextTurn; ///< of a call made through the REST API
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
    for (const auto &[phone, does] : script.phones)
        equip(phone, does);
    const auto call = std::make_shared<InboundCall>(d->exchange, number->second, std::move(script));
    d->calls.emplace(call->sid(), call);
    call->begin();
    return call->sid();
}

void Carrier::soundLasts(const std::string &url, std::chrono::milliseconds lasts)
{
    d->exchange.sounds[url] = lasts;
}

void Carrier::equip(const std::string &phone, PhoneScript script)
{
    d->exchange.phones.insert_or_assign(phone, std::move(script));
}

std::variant<std::string, Complaint> Carrier::placeCall(const twilio::Form &form)
{
    CallOrder order = orderIn(form);
    if (auto complaint = d->complaintOf(order, form.value("CallToken")))
        return std::move(*complaint);
    return d->place(std::move(order));
}

std::optional<Complaint> Carrier::updateCall(const std::string &sid, const twilio::Form &form)
{
    if (const auto call = d->outbound.find(sid); call != d->outbound.end())
        return Private::update(*std::shared_ptr(call->second), form);
    if (const auto call = d->calls.find(sid); call != d->calls.end())
        return Private::update(*std::shared_ptr(call->second), form);
    const auto known = findCall(sid);
    return known ? wrongState(known->status) : Complaint{20404, "There is no call " + sid, false};
}

std::optional<CallRecord> Carrier::findCall(const std::string &sid) const
{
    const auto known = d->exchange.records.find(sid);
    return known == d->exchange.records.end() ? std::nullopt : std::optional(known->second);
}

std::vector<CallRecord> Carrier::callList() const
{
    std::vector<CallRecord> list;
    list.reserve(d->exchange.callOrder.size());
    for (auto sid = d->exchange.callOrder.rbegin(); sid != d->exchange.callOrder.rend(); ++sid)
        list.push_back(d->exchange.records.at(*sid));
    return list;
}

Queues &Carrier::queues()
{
    return d->exchange.queues;
}

std::vector<RecordingRecord> Carrier::recordingList() const
{
    const auto &all = d->exchange.recordings;
    return {all.rbegin(), all.rend()};
}

Instant Carrier::now() const
{
    return d->exchange.timeline.now();
}

void Carrier::later(std::chrono::milliseconds delay, std::function<void()> work)
{
    d->exchange.timeline.after(delay, std::move(work));
}

void Carrier::report(Errand errand)
{
    d->exchange.courier.report(std::move(errand));
}

void Carrier::tellOfText(const TextRecord &text)
{
    const auto number = d->exchange.numbers.find(text.to);
    if (number == d->exchange.numbers.end() || number->second.smsUrl.empty())
        return;
    Errand errand{number->second.smsUrl,
                  "POST",
                  {{"AccountSid", d->exchange.account.sid},
                   {"ApiVersion", "2010-04-01"},
                   {"MessageSid", text.sid},
                   {"SmsSid", text.sid},
                   {"SmsMessageSid", text.sid},
                   {"SmsStatus", "received"},
                   {"From", text.from},
                   {"To", text.to},
                   {"Body", text.body},
                   {"NumMedia", std::to_string(text.media.size())},
                   {"NumSegments", "1"}},
                  text.sid};
    for (std::size_t i = 0; i < text.media.size(); ++i) {
        errand.fields.emplace_back("MediaContentType" + std::to_string(i), text.media[i].type);
        errand.fields.emplace_back("MediaUrl" + std::to_string(i), text.media[i].url);
    }
    for (const char *prefix : {"From", "To"}) {
        for (const char *part : {"City", "State", "Zip", "Country"})
            errand.fields.emplace_back(std::string(prefix) + part, "");
    }
    d->exchange.courier.fetch(std::move(errand), [](const Fetched &) {});
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
