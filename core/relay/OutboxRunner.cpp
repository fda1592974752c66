// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/OutboxRunner.h"

#include <atomic>
#include <mutex>

namespace ringdown::relay {

class OutboxRunner::Private : public std::enable_shared_from_this<OutboxRunner::Private> {
public:
    Private(store::Outbox &rows, Executor &io)
        : outbox(rows)
        , executor(io)
    {
    }

    void schedule();
    void run();
    bool runBatch();
    void noteUnsent(const Event &failed);

    store::Outbox &outbox;
    Executor &executor;
    std::atomic<bool> isScheduled = false; ///< a run is on its way or going on
    std::atomic<bool> isWanted = false;    ///< woken since the last look at the outbox
    mutable std::mutex mutex;
    Unsent unsent; ///< under mutex
};

OutboxRunner::OutboxRunner(store::Outbox &outbox, Executor &executor)
    : d(std::make_shared<Private>(outbox, executor))
{
}

OutboxRunner::~OutboxRunner() = default;

void OutboxRunner::wake()
{
    d->isWanted = true;
    d->schedule();
}

void OutboxRunner::Private::schedule()
{
    if (isScheduled.exchange(true))
        return;
    executor.onReader(ReadFor::Api, [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->run();
    });
}

void OutboxRunner::Private::run()
{
    while (isWanted.exchange(false)) {
        if (runBatch())
            continue;
        isWanted = true;
        executor.after(pauseAfterError, [weak = weak_from_this()] {
            const auto self = weak.lock();
            if (!self)
                return;
            self->isScheduled = false;
            self->schedule();
        });
        return;
    }
    isScheduled = false;
    if (isWanted)
        schedule();
}

/// False when the store does not answer.
bool OutboxRunner::Private::runBatch()
{
    const auto rows = outbox.waiting(rowsPerRead);
    if (!rows)
        return false;
    for (const store::OutboxRow &row : *rows) {
        const Event failed = failedText(row, executor.now());
        if (!outbox.finish(row.id, failed))
            return false;
        noteUnsent(failed);
    }
    if (rows->size() == static_cast<std::size_t>(rowsPerRead))
        isWanted = true;
    return true;
}

void OutboxRunner::Private::noteUnsent(const Event &failed)
{
    if (failed.test)
        return;
    const std::lock_guard lock(mutex);
    ++unsent.count;
    unsent.lastWhy = failed.why;
}

OutboxRunner::Unsent OutboxRunner::unsent() const
{
    const std::lock_guard lock(d->mutex);
    return d->unsent;
}

Event failedText(const store::OutboxRow &row, Instant now)
{
    Event event;
    event.kind = EventKind::TextFailed;
    event.at = now;
    event.tenant = row.tenant;
    event.call = row.call;
    event.text = row.id;
    event.from = row.from;
    event.to = row.to;
    event.body = row.body;
    event.test = row.test;
    event.why = row.test ? "A drill sends nothing: the text was written and not sent."
                         : "This version does not send texts yet: the text was written and not sent.";
    return event;
}

} // namespace ringdown::relay
