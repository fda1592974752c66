// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/livetest/LiveTests.h"

#include "core/plan/OnePhone.h"
#include "core/relay/Drill.h"
#include "core/routing/WhatIf.h"
#include "core/twilio/CallForms.h"
#include "core/twilio/WebhookReading.h"
#include "core/twilio/rest/JsonBody.h"

#include <algorithm>
#include <deque>
#include <utility>
#include <variant>

namespace ringdown::relay {
namespace {

using namespace std::chrono_literals;

constexpr int notVerified = 21210; ///< From is neither a number of the account nor a verified one

/// A call that was placed and has not come in.
struct Expected {
    int number = 0; ///< which test of this relay
    std::string from;
    std::string to;
    std::string placedSid; ///< the calling side, "" until the carrier said
    LiveTests::WhenIn done;
    TenantId tenant;
    ContactId contact; ///< the only one to ring, empty for whom the plan rings
    std::shared_ptr<const routing::CompiledPlan> plan; ///< of the one phone; nullptr: the plan has it no more
};

/// Another number of the account: of this business if it has two, else of any.
std::string otherNumber(const routing::CompiledPlan &plan, const plan::Tenant &tenant)
{
    const PhoneNumber &called = tenant.numbers.front();
    const auto otherOf = [&](const plan::Tenant &some) {
        const auto found = std::find_if(some.numbers.begin(), some.numbers.end(),
                                        [&](const PhoneNumber &number) { return number != called; });
        return found == some.numbers.end() ? std::string() : found->e164();
    };
    std::string number = otherOf(tenant);
    for (const auto &some : plan.tenants()) {
        if (!number.empty())
            break;
        number = otherOf(some->tenant);
    }
    return number;
}

std::shared_ptr<const routing::CompiledPlan> compiled(const plan::Tenant &tenant)
{
    plan::Plan plan;
    plan.tenants.push_back(tenant);
    return routing::CompiledPlan::compile(plan, 1);
}

std::vector<RungPhone> rungPhones(const routing::WhatIfPath &path, const plan::Tenant &tenant)
{
    std::vector<RungPhone> phones;
    for (const routing::WhatIfStep &step : path.steps) {
        if (step.event.kind != EventKind::LegRinging)
            continue;
        const plan::Contact *contact = plan::findContact(tenant, step.event.contact);
        phones.push_back({step.after, step.event.contact, contact ? contact->name : std::string(),
                          step.event.phone, step.event.tier});
    }
    return phones;
}

Error refusedBy(const rest::RestFailure &failure, const std::string &from)
{
    if (failure.code == notVerified)
        return {ErrorCode::Conflict, "The carrier places no call from " + from +
                                         ": it is neither a number of the account nor a verified caller ID."};
    return {ErrorCode::Unavailable, "The carrier did not place the test call: " + failure.detail + '.'};
}

} // namespace

class LiveTests::Private : public std::enable_shared_from_this<LiveTests::Private> {
public:
    explicit Private(LiveTestParts given)
        : parts(std::move(given))
    {
    }

    std::string whyNot(const LiveTestPreview &preview, const plan::Tenant &tenant,
                       const plan::Contact *only) const;
    std::size_t madeLately();
    Result<plan::Tenant> rungTenant(const routing::TenantPlan &live, const ContactId &only) const;
    void order(const LiveTestPreview &preview, const LiveTestRequest &request, WhenIn done);
    void expect(const TestOrder &order, WhenIn done);
    std::shared_ptr<const routing::CompiledPlan> planOfExpected() const;
    void finish(const Result<CallSid> &result);

    LiveTestParts parts;
    std::optional<Expected> expected;
    int number = 0;
    std::deque<Instant> made;

private:
    void place(int test, std::chrono::seconds stays);
    void placed(int test, const rest::RestAnswer &answer);
    void didNotComeIn(int test);
    bool isExpected(int test) const { return expected && expected->number == test; }
};

std::string LiveTests::Private::whyNot(const LiveTestPreview &preview, const plan::Tenant &tenant,
                                       const plan::Contact *only) const
{
    if (!parts.line() || !parts.key())
        return "This relay has no API key, and without one it can place no call.";
    if (preview.from.empty())
        return "A live test call needs a second number: no other number of the account is in the plan. A "
               "verified caller ID of the account does as well; name it as the caller.";
    if (preview.from == preview.to)
        return "A number cannot call itself: name another number of the account, or a verified caller ID.";
    if (only && parts.whyNotDialled)
        return parts.whyNotDialled(tenant, only->phone.e164()).value_or("");
    return {};
}

/// The business as it rings in this test.
Result<plan::Tenant> LiveTests::Private::rungTenant(const routing::TenantPlan &live,
                                                    const ContactId &only) const
{
    if (only.isEmpty())
        return live.tenant;
    auto tenant = plan::onlyRinging(live.tenant, only);
    if (!tenant)
        return Error{ErrorCode::NotFound,
                     "contact: " + live.tenant.id.value + " has no contact \"" + only.value + '"'};
    return std::move(*tenant);
}

std::size_t LiveTests::Private::madeLately()
{
    const Instant now = parts.executor.now();
    for (Instant &at : made)
        at = std::min(at, now); // the clock may have been ahead
    while (!made.empty() && made.front() < now - std::chrono::hours(1))
        made.pop_front();
    return made.size();
}

/// From now on the call is taken for the test when it comes in.
void LiveTests::Private::expect(const TestOrder &order, WhenIn done)
{
    const int test = ++number;
    expected = Expected{test, order.from, order.to, {}, std::move(done), order.tenant, order.contact, {}};
    const auto plan = parts.plans.newest();
    const routing::TenantPlan *live = plan ? plan->byId(order.tenant) : nullptr;
    const auto alone = live && !order.contact.isEmpty() ? plan::onlyRinging(live->tenant, order.contact)
                                                        : std::optional<plan::Tenant>();
    if (alone)
        expected->plan = parts.plans.lend(*alone);
    made.push_back(order.at);
    parts.executor.after(order.until - parts.executor.now(), [weak = weak_from_this(), test] {
        if (const auto self = weak.lock())
            self->didNotComeIn(test);
    });
}

/// Nothing is placed before the log has it: a relay that dies behind the order knows the call again.
void LiveTests::Private::order(const LiveTestPreview &preview, const LiveTestRequest &request, WhenIn done)
{
    const Instant now = parts.executor.now();
    const TestOrder order{now,        now + patience,  preview.tenant, preview.from,
                          preview.to, request.contact, request.by};
    expect(order, std::move(done));
    const auto stays = std::chrono::seconds(preview.seconds) + 60s;
    parts.keep(order, request.once,
               [weak = weak_from_this(), test = number, stays](const Result<void> &kept) {
                   const auto self = weak.lock();
                   if (!self || !self->isExpected(test))
                       return;
                   if (!kept)
                       return self->finish(kept.error());
                   self->place(test, stays);
               });
}

void LiveTests::Private::place(int test, std::chrono::seconds stays)
{
    const auto key = parts.key();
    if (!key || !parts.line())
        return finish(Error{ErrorCode::Conflict, "This relay has no API key any more."});
    parts.noteUse();
    parts.line()->post(
        *key, "Calls.json", twilio::testCallFields(expected->from, expected->to, stays),
        [weak = weak_from_this(), &executor = parts.executor, test](const rest::RestAnswer &answer) {
            executor.post([weak, test, answer] {
                if (const auto self = weak.lock())
                    self->placed(test, answer);
            });
        });
}

/// The call may have come in before the carrier's answer.
void LiveTests::Private::placed(int test, const rest::RestAnswer &answer)
{
    if (!isExpected(test))
        return;
    if (const auto *reply = std::get_if<rest::RestReply>(&answer)) {
        if (const auto body = rest::readJsonObject(reply->body))
            expected->placedSid = rest::textOf(*body, "sid");
        return;
    }
    const auto &failure = std::get<rest::RestFailure>(answer);
    const bool mayBePlaced =
        failure.trouble == rest::RestTrouble::Unknown || failure.trouble == rest::RestTrouble::Garbled;
    if (!mayBePlaced)
        finish(refusedBy(failure, expected->from));
}

void LiveTests::Private::didNotComeIn(int test)
{
    if (!isExpected(test))
        return;
    const std::string placedSid = expected->placedSid;
    if (!placedSid.empty())
        parts.hangUp(expected->tenant, placedSid);
    finish(Error{ErrorCode::Unavailable,
                 placedSid.empty()
                     ? "The carrier gave no answer to the test call, and it did not come in."
                     : "The carrier placed the test call (" + placedSid +
                           "), and it did not come in here within " + std::to_string(patience.count()) +
                           " s: does the voice URL of " + expected->to + " lead to this relay?"});
}

/// After a restart the plan may have changed: no phone rings that was not asked for.
std::shared_ptr<const routing::CompiledPlan> LiveTests::Private::planOfExpected() const
{
    const auto newest = parts.plans.newest();
    if (expected->contact.isEmpty())
        return newest;
    if (expected->plan && expected->plan->byNumber(expected->to))
        return expected->plan;
    const routing::TenantPlan *called = newest ? newest->byNumber(expected->to) : nullptr;
    return called ? parts.plans.lend(plan::ringingNobody(called->tenant)) : nullptr;
}

void LiveTests::Private::finish(const Result<CallSid> &result)
{
    const Expected ended = *std::exchange(expected, std::nullopt);
    ended.done(result);
}

LiveTests::LiveTests(LiveTestParts parts)
    : d(std::make_shared<Private>(std::move(parts)))
{
}

LiveTests::~LiveTests() = default;

void LiveTests::recall(const std::vector<TestOrder> &orders)
{
    const Instant now = d->parts.executor.now();
    for (const TestOrder &order : orders) {
        if (order.until > now && order.at <= now) // else the clock was ahead then, and nobody waits for it
            d->expect(order, [](const Result<CallSid> &) {});
        else
            d->made.push_back(order.at);
    }
}

Result<LiveTestPreview> LiveTests::preview(const LiveTestRequest &request) const
{
    const auto plan = d->parts.plans.newest();
    const routing::TenantPlan *tenant = plan ? plan->byId(request.tenant) : nullptr;
    if (!tenant)
        return Error{ErrorCode::NotFound, "tenant: the plan has no \"" + request.tenant.value + '"'};
    const auto rung = d->rungTenant(*tenant, request.contact);
    if (!rung)
        return rung.error();
    LiveTestPreview preview;
    preview.tenant = request.tenant;
    if (tenant->tenant.numbers.empty()) {
        preview.whyNot = noNumberToCall;
        return preview;
    }
    preview.to = tenant->tenant.numbers.front().e164();
    preview.from = request.from.empty() ? otherNumber(*plan, tenant->tenant) : request.from;
    preview.whyNot = d->whyNot(preview, tenant->tenant, plan::findContact(tenant->tenant, request.contact));
    routing::WhatIfQuestion question;
    question.to = preview.to;
    question.from = preview.from;
    question.at = d->parts.executor.now();
    const auto path = routing::whatIf(*(request.contact.isEmpty() ? plan : compiled(*rung)), question);
    if (!path)
        return path.error();
    preview.route = path->route;
    preview.phones = rungPhones(*path, tenant->tenant);
    preview.seconds = path->steps.empty() ? 0 : path->steps.back().after;
    return preview;
}

void LiveTests::start(const LiveTestRequest &request, WhenIn done)
{
    const auto wanted = preview(request);
    if (!wanted)
        return done(wanted.error());
    if (!wanted->whyNot.empty())
        return done(Error{ErrorCode::Conflict, wanted->whyNot});
    if (d->expected)
        return done(Error{ErrorCode::Conflict, "A live test call is on its way already: wait for it."});
    if (d->madeLately() >= mostAnHour)
        return done(Error{ErrorCode::TooLarge, "There were " + std::to_string(mostAnHour) +
                                                   " live test calls within an hour: wait before the next."});
    d->order(*wanted, request, std::move(done));
}

std::shared_ptr<const routing::CompiledPlan> LiveTests::planOf(const twilio::Form &newCall)
{
    const auto &expected = d->expected;
    if (!expected || newCall.value("From") != expected->from || newCall.value("To") != expected->to)
        return nullptr;
    if (twilio::isNumberFalse(newCall))
        return nullptr;
    const CallSid sid(std::string(newCall.value("CallSid")));
    auto plan = d->planOfExpected();
    d->finish(sid);
    return plan;
}

} // namespace ringdown::relay
