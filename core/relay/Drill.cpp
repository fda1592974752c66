// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/Drill.h"

#include "core/carrier/Carrier.h"
#include "core/relay/ApiBody.h"
#include "core/relay/InsideLine.h"
#include "core/twilio/RingTone.h"
#include "core/twilio/WebhookKey.h"
#include "core/twilio/WebhookPath.h"

#include <algorithm>
#include <list>
#include <random>
#include <utility>

namespace ringdown::relay {
namespace {

using namespace std::chrono_literals;

constexpr auto lateReportsTake = 60s; ///< after the end of a call: recordings, transcripts
const std::string anybody = "+12025550147";
const std::string anyAccount = "AC00000000000000000000000000000000";

std::optional<DrillRequest::Mode> modeNamed(const std::string &word)
{
    if (word.empty() || word == "drill")
        return DrillRequest::Mode::Drill;
    if (word == "live")
        return DrillRequest::Mode::Live;
    return std::nullopt;
}

std::optional<DrillRequest::Pace> paceNamed(const std::string &word)
{
    if (word.empty() || word == "real")
        return DrillRequest::Pace::Real;
    if (word == "fast")
        return DrillRequest::Pace::Fast;
    return std::nullopt;
}

bool isDigits(const std::string &text)
{
    return text.find_first_not_of("0123456789*#") == std::string::npos;
}

Result<carrier::CallScript> scriptFor(const plan::Tenant &tenant, const DrillRequest &request)
{
    carrier::CallScript script;
    script.from = request.from.empty() ? anybody : request.from;
    script.to = tenant.numbers.front().e164();
    script.sid = request.sid;
    script.digits = request.digits;
    script.callToken = "drill"; // a drill's phones show the caller, as real ones do
    script.message = 12s;
    script.messageWords = "This is a test call.";
    const auto answers = routing::answersByContact(tenant, request.answers);
    if (!answers)
        return answers.error();
    for (const auto &[id, phone] : *answers)
        script.phones[plan::findContact(tenant, id)->phone.e164()] = carrier::phoneScript(phone);
    return script;
}

std::uint64_t freshSeed()
{
    std::random_device device;
    return (static_cast<std::uint64_t>(device()) << 32U) | device();
}

/// One call on a carrier of its own: time, line and account.
struct DrillCall {
    std::string sid;
    std::unique_ptr<carrier::Timeline> timeline;
    std::unique_ptr<InsideLine> line;
    std::unique_ptr<carrier::Carrier> carrier;
};

} // namespace

Result<DrillRequest> readDrillRequest(std::string_view json)
{
    ApiBody body(json, {"tenant", "mode", "pace", "contact", "from", "digits", "answers"});
    DrillRequest request;
    request.tenant = TenantId(body.required("tenant"));
    request.contact = ContactId(body.text("contact"));
    request.from = body.text("from");
    request.digits = body.text("digits");
    request.answers = readAnswers(body);
    const std::string mode = body.text("mode");
    const std::string pace = body.text("pace");
    const bool isLive = mode == "live";
    if (!modeNamed(mode))
        body.fail("mode", mode, "drill or live");
    if (!paceNamed(pace))
        body.fail("pace", pace, "real or fast");
    if (!isLive && !request.contact.isEmpty())
        body.fail("contact", request.contact.value, "nothing in a drill: only a live test rings one phone");
    if (!isDigits(request.digits))
        body.fail("digits", request.digits, "keys of a telephone: 0 to 9, * and #");
    const bool isCaller =
        isLive ? request.from.empty() || isE164(request.from) : routing::isCallerToAskFor(request.from);
    if (!isCaller)
        body.fail("from", request.from,
                  isLive ? "another number of the account or a verified caller ID, such as +12025550147"
                         : "a number such as +12025550147, or anonymous");
    if (!body.isGood())
        return body.error();
    request.mode = *modeNamed(mode);
    request.pace = *paceNamed(pace);
    return request;
}

class Drill::Private : public std::enable_shared_from_this<Drill::Private> {
public:
    Private(Webhooks &door, PlanShelf &shelf, Executor &thread, WebhookSettings where,
            twilio::WebhookKey signer)
        : webhooks(door)
        , plans(shelf)
        , executor(thread)
        , settings(std::move(where))
        , key(std::move(signer))
    {
        if (settings.accountSid.empty())
            settings.accountSid = anyAccount;
    }

    Result<CallSid> start(DrillRequest::Pace pace, carrier::CallScript script, int callsPerSecond)
    {
        const auto place = calls.emplace(calls.end());
        if (pace == DrillRequest::Pace::Fast)
            useJumpingTime(*place);
        else
            useRealTime(*place);
        connect(*place, script.to, callsPerSecond);
        carrier::Timeline *timeline = place->timeline.get();
        place->carrier->whenEnded([this, timeline, place](const carrier::CallEnd &) {
            timeline->after(lateReportsTake, [this, place] { forget(place); });
        });
        auto sid = place->carrier->call(std::move(script));
        if (!sid) {
            calls.erase(place);
            return sid.error();
        }
        place->sid = *sid;
        return CallSid(std::move(*sid));
    }

    /// What the relay asks of the carrier's calls, done at once by the drill's own.
    void act(const store::OutboxRow &row)
    {
        const auto call = std::find_if(calls.begin(), calls.end(), [&row](const DrillCall &known) {
            return known.sid == row.call.value;
        });
        const auto form = twilio::Form::decode(row.form);
        if (call == calls.end() || !form)
            return;
        if (row.kind != store::EffectKind::PlaceLeg) {
            static_cast<void>(call->carrier->updateCall(row.to, *form)); // it may be over already
            return;
        }
        const auto placed = call->carrier->placeCall(*form);
        if (const auto *sid = std::get_if<std::string>(&placed))
            webhooks.placedInDrill(row, *sid, call->timeline->now());
        else
            webhooks.refused(row, "the carrier says: " + std::get<carrier::Complaint>(placed).words);
    }

    Webhooks &webhooks;
    PlanShelf &plans;
    Executor &executor;
    WebhookSettings settings;
    twilio::WebhookKey key;
    std::list<DrillCall> calls;

private:
    using Place = std::list<DrillCall>::iterator;

    void useRealTime(DrillCall &call)
    {
        const Instant now = executor.now();
        auto timeline = std::make_unique<carrier::PacedTimeline>(
            carrier::WallClock{[this] { return executor.now(); },
                               [this](std::chrono::milliseconds delay, std::function<void()> work) {
                                   executor.after(delay, std::move(work));
                               }},
            now, now);
        timeline->start();
        call.timeline = std::move(timeline);
    }

    void useJumpingTime(DrillCall &call)
    {
        auto timeline = std::make_unique<carrier::JumpingTimeline>(executor.now());
        timeline->whenReleased([this, time = timeline.get(), weak = weak_from_this()] {
            executor.post([weak, time] {
                if (const auto self = weak.lock(); self && self->isInUse(time))
                    time->run();
            });
        });
        call.timeline = std::move(timeline);
    }

    bool isInUse(const carrier::Timeline *timeline) const
    {
        return std::any_of(calls.begin(), calls.end(),
                           [timeline](const DrillCall &call) { return call.timeline.get() == timeline; });
    }

    void connect(DrillCall &call, const std::string &number, int callsPerSecond)
    {
        carrier::Habits habits;
        habits.callsPerSecond = callsPerSecond;
        const twilio::WebhookUrls urls(settings.publicUrl, settings.secretPath);
        call.line = std::make_unique<InsideLine>(
            settings.publicUrl,
            [this, timeline = call.timeline.get()](const HttpRequest &request, Reply reply) {
                webhooks.receiveDrill(request, timeline->now(), std::move(reply));
            });
        call.carrier = std::make_unique<carrier::Carrier>(carrier::Account{settings.accountSid, key},
                                                          *call.timeline, *call.line, habits, freshSeed());
        call.carrier->soundLasts(urls.ringTone(), std::chrono::seconds(twilio::ringToneSeconds));
        call.carrier->own({number, urls.newCall(), "", urls.callStatus(), true});
    }

    /// The call's own timeline is at work: it goes when that is done.
    void forget(Place place)
    {
        executor.post([weak = weak_from_this(), place] {
            if (const auto self = weak.lock())
                self->calls.erase(place);
        });
    }
};

Drill::Drill(Webhooks &webhooks, PlanShelf &plans, Executor &executor, WebhookSettings settings,
             twilio::WebhookKey key)
    : d(std::make_shared<Private>(webhooks, plans, executor, std::move(settings), std::move(key)))
{
    webhooks.whenDrillActs([weak = std::weak_ptr(d)](const store::OutboxRow &row) {
        if (const auto self = weak.lock())
            self->act(row);
    });
}

Drill::~Drill()
{
    d->webhooks.whenDrillActs({});
}

Result<CallSid> Drill::start(const DrillRequest &request)
{
    if (request.mode == DrillRequest::Mode::Live)
        return Error{ErrorCode::Refused,
                     "this relay places no live test calls: mode must be drill, which rings no phone"};
    if (d->calls.size() >= maxRunning)
        return Error{ErrorCode::Refused,
                     std::to_string(maxRunning) + " test calls run already: wait for one to end"};
    const auto plan = d->plans.newest();
    const routing::TenantPlan *tenant = plan ? plan->byId(request.tenant) : nullptr;
    if (!tenant)
        return Error{ErrorCode::NotFound, "tenant: the plan has no \"" + request.tenant.value + '"'};
    if (tenant->tenant.numbers.empty())
        return Error{ErrorCode::Conflict, noNumberToCall};
    auto script = scriptFor(tenant->tenant, request);
    if (!script)
        return script.error();
    return d->start(request.pace, std::move(*script), tenant->tenant.limits.callsPerSecond);
}

} // namespace ringdown::relay
