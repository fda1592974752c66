// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/voicemail/ReleasedRecordings.h"

#include <future>
#include <mutex>
#include <utility>

namespace ringdown::relay {

using namespace std::chrono_literals;

struct ReleasedRecordings::Shared {
    Shared(RecordingSource &from, KeyInService keyInService, Executor &io)
        : source(from)
        , key(std::move(keyInService))
        , executor(io)
    {
    }

    RecordingSource &source;
    KeyInService key;
    Executor &executor;
    std::mutex mutex;
    bool isOver = false; ///< under mutex: source, key and executor may be gone
};

namespace {

using Promise = std::promise<Result<void>>;

Error notReleased(const std::string &why)
{
    return {ErrorCode::Unavailable, "a recording was not deleted at the carrier, and is kept: " + why};
}

/// The I/O thread's part.
void ask(RecordingSource &source, const std::optional<OfferedKey> &key, const std::string &sid,
         const std::shared_ptr<Promise> &promise)
{
    if (!key)
        return promise->set_value({});
    source.remove(*key, sid, [promise](const std::optional<rest::RestFailure> &failure) {
        promise->set_value(failure ? Result<void>(notReleased(failure->detail)) : Result<void>());
    });
}

} // namespace

ReleasedRecordings::ReleasedRecordings(RecordingSource &source, KeyInService key, Executor &executor)
    : d(std::make_shared<Shared>(source, std::move(key), executor))
{
}

ReleasedRecordings::~ReleasedRecordings()
{
    const std::lock_guard lock(d->mutex);
    d->isOver = true;
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
                    if (const auto here = weak.lock(); here && !here->isOver) // changed on this thread
                        ask(here->source, here->key(), sid, promise);
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
