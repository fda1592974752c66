// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/voicemail/ReleasedRecordings.h"

#include <future>
#include <mutex>
#include <utility>

namespace ringdown::relay {

using namespace std::chrono_literals;

struct ReleasedRecordings::Shared {
    Shared(RecordingSource &from, KeyInService keyInService, Executor &io, Tell sink)
        : source(from)
        , key(std::move(keyInService))
        , executor(io)
        , tell(std::move(sink))
    {
    }

    /// Once for however many recordings.
    void noteKey(bool hasKey);

    RecordingSource &source;
    KeyInService key;
    Executor &executor;
    Tell tell;
    bool isAlarmed = false; ///< I/O thread
    std::mutex mutex;
    bool isOver = false; ///< under mutex: source, key and executor may be gone
};

namespace {

using Promise = std::promise<Result<void>>;

Error notReleased(const std::string &why)
{
    return {ErrorCode::Unavailable, "a recording was not deleted at the carrier, and is kept: " + why};
}

void deleteAtCarrier(RecordingSource &source, const OfferedKey &key, const std::string &sid,
                     const std::shared_ptr<Promise> &promise)
{
    source.remove(key, sid, [promise](const std::optional<rest::RestFailure> &failure) {
        promise->set_value(failure ? Result<void>(notReleased(failure->detail)) : Result<void>());
    });
}

} // namespace

void ReleasedRecordings::Shared::noteKey(bool hasKey)
{
    if (isAlarmed == !hasKey)
        return;
    isAlarmed = !hasKey;
    Event alarm;
    alarm.at = executor.now();
    alarm.kind = isAlarmed ? EventKind::RelayAlarm : EventKind::RelayAlarmCleared;
    alarm.what = "recordings";
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
                                       Tell tell)
    : d(std::make_shared<Shared>(source, std::move(key), executor, std::move(tell)))
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
        const auto promise = std::make_shared<Promise>();
        auto answer = promise->get_future();
        const auto isOver = [&weak] {
            const auto shared = weak.lock();
            if (!shared)
                return true;
            const std::lock_guard lock(shared->mutex);
            return shared->isOver;
        };
        if (const auto shared = weak.lock()) {
            const std::lock_guard lock(shared->mutex);
            if (!shared->isOver)
                shared->executor.post([weak, promise, sid = recording.sid] {
                    const auto here = weak.lock();
                    if (!here || here->isOver) // changed on this thread
                        return;
                    const auto inService = here->key();
                    here->noteKey(inService.has_value());
                    if (inService)
                        deleteAtCarrier(here->source, *inService, sid, promise);
                    else
                        promise->set_value(notReleased("this relay has no API key"));
                });
        }
        const auto until = std::chrono::steady_clock::now() + patience;
        while (!isOver() && std::chrono::steady_clock::now() < until) {
            if (answer.wait_for(50ms) == std::future_status::ready)
                return answer.get();
        }
        return notReleased(isOver() ? "the relay ends" : "the carrier did not answer");
    };
}

} // namespace ringdown::relay
