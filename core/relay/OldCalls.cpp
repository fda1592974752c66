// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/OldCalls.h"

#include "core/plan/PlanReader.h"
#include "core/relay/ClockTrust.h"

#include <utility>

namespace ringdown::relay {
namespace {

std::string whyDoubted(std::chrono::milliseconds ahead)
{
    const auto days = std::chrono::floor<std::chrono::days>(ahead).count();
    return "The clock of this relay seems to be " + std::to_string(days) +
           " days ahead. Set it if it is wrong. Nothing is deleted because of its age before the clock has "
           "gone "
           "on like this for 24 hours.";
}

} // namespace

class OldCalls::Private : public std::enable_shared_from_this<OldCalls::Private> {
public:
    Private(store::PlanStore &planStore, store::Forgetting &forgetting, Executor &io, LogSink logSink,
            store::ReleaseRecording releaseRecording)
        : plans(planStore)
        , store(forgetting)
        , executor(io)
        , log(std::move(logSink))
        , release(std::move(releaseRecording))
    {
    }

    void look();
    void drop();
    Result<void> dropByPlan();
    void sayLater(LogLevel level, std::string text);

    store::PlanStore &plans;
    store::Forgetting &store;
    Executor &executor;
    LogSink log;
    store::ReleaseRecording release;
    std::function<void(const std::string &)> tellDoubt;
    ClockTrust clock{pause, {}};
    bool wasDoubted = false;
};

OldCalls::OldCalls(store::PlanStore &plans, store::Forgetting &store, Executor &executor, LogSink log,
                   store::ReleaseRecording release)
    : d(std::make_shared<Private>(plans, store, executor, std::move(log), std::move(release)))
{
}

OldCalls::~OldCalls() = default;

void OldCalls::whenDoubted(std::function<void(const std::string &why)> tell)
{
    d->tellDoubt = std::move(tell);
}

void OldCalls::begin(const Result<std::optional<Instant>> &newestCall)
{
    if (newestCall) {
        d->clock = ClockTrust(pause, *newestCall);
        return d->look();
    }
    d->sayLater(LogLevel::Warning, "nothing old is dropped for 24 hours, for the newest call is not known: " +
                                       newestCall.error().detail);
    d->executor.after(ClockTrust::patience, [weak = d->weak_from_this()] {
        if (const auto self = weak.lock())
            self->look();
    });
}

void OldCalls::Private::look()
{
    const auto ahead = clock.doubt(executor.now());
    const bool isDoubted = ahead > std::chrono::milliseconds(0);
    if (isDoubted != wasDoubted && tellDoubt)
        tellDoubt(isDoubted ? whyDoubted(ahead) : std::string());
    wasDoubted = isDoubted;
    if (!isDoubted)
        drop();
    executor.after(pause, [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->look();
    });
}

void OldCalls::Private::drop()
{
    executor.onReader(ReadFor::Api, [weak = weak_from_this()] {
        const auto self = weak.lock();
        if (!self)
            return;
        if (const auto asked = self->dropByPlan(); !asked)
            self->sayLater(LogLevel::Warning, "nothing old was dropped: " + asked.error().detail);
    });
}

/// What a plan says that does not read is not known, so nothing is dropped then.
Result<void> OldCalls::Private::dropByPlan()
{
    const auto newest = plans.newestRevision();
    if (!newest)
        return newest.error();
    plan::PlanReading reading;
    if (*newest > 0) {
        const auto text = plans.planText(*newest);
        if (!text)
            return text.error();
        reading = plan::readPlan(*text);
    }
    if (!reading.isValid())
        return Error{ErrorCode::BadInput, "plan revision " + std::to_string(*newest) + ": " +
                                              plan::toLine(reading.errors.front())};
    store::Retention retention = retentionOf(reading.plan, executor.now());
    retention.releaseRecording = release;
    store.dropOld(std::move(retention), [weak = weak_from_this()](const Result<store::Dropped> &dropped) {
        const auto self = weak.lock();
        if (!self)
            return;
        if (!dropped)
            self->sayLater(LogLevel::Warning, "not all that is old was dropped: " + dropped.error().detail);
        if (dropped && dropped->heldBack > 0)
            self->sayLater(LogLevel::Warning, std::to_string(dropped->heldBack) +
                                                  " old calls stay whole for now: " + dropped->whyHeldBack);
        if (dropped && dropped->calls + dropped->recordings + dropped->texts > 0)
            self->sayLater(LogLevel::Info, std::to_string(dropped->calls) + " calls, " +
                                               std::to_string(dropped->recordings) + " recordings and " +
                                               std::to_string(dropped->texts) +
                                               " texts were dropped because of their age");
    });
    return {};
}

void OldCalls::Private::sayLater(LogLevel level, std::string text)
{
    executor.post([weak = weak_from_this(), level, text = std::move(text)] {
        const auto self = weak.lock();
        if (self && self->log)
            self->log(level, text);
    });
}

store::Retention retentionOf(const plan::Plan &plan, Instant now)
{
    store::Retention retention;
    retention.now = now;
    retention.usualDays = plan::Limits().keepCallsDays;
    retention.usualVoicemailDays = plan::Limits().keepVoicemailDays;
    retention.tenants.reserve(plan.tenants.size());
    for (const plan::Tenant &tenant : plan.tenants)
        retention.tenants.push_back(
            {tenant.id, tenant.limits.keepCallsDays, tenant.limits.keepVoicemailDays});
    return retention;
}

} // namespace ringdown::relay
