// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/voicemail/ReleasedRecordings.h"

#include "core/relay/status/AlarmNames.h"
#include "core/relay/voicemail/Transcriptions.h"

#include <future>
#include <mutex>
#include <utility>

namespace ringdown::relay {

using namespace std::chrono_literals;

using PromisePtr = std::shared_ptr<std::promise<Result<void>>>;

struct ReleasedRecordings::Shared : std::enable_shared_from_this<ReleasedRecordings::Shared> {
    Shared(RecordingSource &from, KeyInService keyInService, Executor &io, Order orderRow, Tell sink)
        : source(from)
        , key(std::move(keyInService))
        , executor(io)
        , order(std::move(orderRow))
        , tell(std::move(sink))
    {
    }

    /// Once for however many recordings.
    void noteKey(bool hasKey);
    void release(const store::OldRecording &recording, const PromisePtr &promise);
    /// Its row goes before the recording is forgotten: nobody could find it then.
    void orderTranscription(const store::OldRecording &recording, const PromisePtr &promise) const;

    RecordingSource &source;
    KeyInService key;
    Executor &executor;
    Order order;
    Tell tell;
    bool isAlarmed = false; ///< I/O thread
    std::mutex mutex;
    bool isOver = false; ///< under mutex: source, key and executor may be gone
};

namespace {

Error notReleased(const std::string &why)
{
    return {ErrorCode::Unavailable, "a recording was not deleted at the carrier, and is kept: " + why};
}

/// On the I/O thread, unless the relay is over.
template <typename SharedPtr, typename Work>
void postTo(const SharedPtr &weak, Work work)
{
    const auto shared = weak.lock();
    if (!shared)
        return;
    const std::lock_guard lock(shared->mutex);
    if (shared->isOver)
        return;
    shared->executor.post([weak, work = std::move(work)] {
        const auto here = weak.lock();
        if (here && !here->isOver) // changed on this thread
            work(*here);
    });
}

} // namespace

void ReleasedRecordings::Shared::release(const store::OldRecording &recording, const PromisePtr &promise)
{
    const auto inService = key();
    noteKey(inService.has_value());
    if (!inService)
        return promise->set_value(notReleased("this relay has no API key"));
    source.remove(
        *inService, recording.sid, [weak = weak_from_this(), recording, promise](const auto &failure) {
            if (failure)
                return promise->set_value(notReleased(failure->detail));
            postTo(weak,
                   [recording, promise](const Shared &here) { here.orderTranscription(recording, promise); });
        });
}

void ReleasedRecordings::Shared::orderTranscription(const store::OldRecording &recording,
                                                    const PromisePtr &promise) const
{
    auto row = deletionOf(recording.transcription, recording.tenant, recording.call, executor.now());
    if (!row)
        return promise->set_value({});
    order(std::move(*row), [promise](const Result<void> &kept) {
        promise->set_value(kept ? kept : Result<void>(notReleased(kept.error().detail)));
    });
}

void ReleasedRecordings::Shared::noteKey(bool hasKey)
{
    if (isAlarmed == !hasKey)
        return;
    isAlarmed = !hasKey;
    Event alarm;
    alarm.at = executor.now();
    alarm.kind = isAlarmed ? EventKind::RelayAlarm : EventKind::RelayAlarmCleared;
    alarm.what = alarms::recordings;
    alarm.why = isAlarmed
                    ? "Recordings are past the days that the plan keeps them, and stay at the carrier: "
                      "without an API key this relay cannot delete them. They stay due here, with the "
                      "calls they are of. Give the relay an API key that may delete recordings "
                      "(Credentials in the console, or TWILIO_API_KEY and TWILIO_API_SECRET in its "
                      "environment), or delete them in the carrier's console."
                    : "The relay has an API key: recordings past their days are deleted at the carrier.";
    if (tell)
        tell(std::move(alarm));
}

ReleasedRecordings::ReleasedRecordings(RecordingSource &source, KeyInService key, Executor &executor,
                                       Order order, Tell tell)
    : d(std::make_shared<Shared>(source, std::move(key), executor, std::move(order), std::move(tell)))
{
}

ReleasedRecordings::~ReleasedRecordings()
{
    const std::lock_guard lock(d->mutex);
    d->isOver = true;
}

void ReleasedRecordings::keyChanged()
{
    if (d->key())
        d->noteKey(true);
}

store::ReleaseRecording ReleasedRecordings::hook() const
{
    return [weak = std::weak_ptr(d)](const store::OldRecording &recording) -> Result<void> {
        const auto promise = std::make_shared<std::promise<Result<void>>>();
        auto answer = promise->get_future();
        const auto isOver = [&weak] {
            const auto shared = weak.lock();
            if (!shared)
                return true;
            const std::lock_guard lock(shared->mutex);
            return shared->isOver;
        };
        postTo(weak, [recording, promise](Shared &here) { here.release(recording, promise); });
        const auto until = std::chrono::steady_clock::now() + patience;
        while (!isOver() && std::chrono::steady_clock::now() < until) {
            if (answer.wait_for(50ms) == std::future_status::ready)
                return answer.get();
        }
        return notReleased(isOver() ? "the relay ends" : "the carrier did not answer");
    };
}

} // namespace ringdown::relay
