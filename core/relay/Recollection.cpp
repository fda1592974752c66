// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/Recollection.h"

#include "core/relay/texts/TextMemory.h"

#include <utility>
#include <vector>

namespace ringdown::relay {
namespace {

struct Memories {
    std::vector<routing::MissedCall> missed;
    routing::TextBook texts;
};

Result<Memories> readMemories(store::CallStore &log, Instant now)
{
    auto missed = MissedCalls::fromLog(log, now);
    if (!missed)
        return missed.error();
    auto texts = recallTexts(log, now);
    if (!texts)
        return texts.error();
    return Memories{std::move(*missed), std::move(*texts)};
}

} // namespace

class Recollection::Private : public std::enable_shared_from_this<Recollection::Private> {
public:
    Private(store::CallStore &callLog, Executor &io, MissedCalls &missedCalls)
        : log(callLog)
        , executor(io)
        , missed(missedCalls)
    {
    }

    void remember(Memories memories);
    void readAgain();
    void came(Result<Memories> memories);

    store::CallStore &log;
    Executor &executor;
    MissedCalls &missed;
    routing::TextBook *book = nullptr;
    routing::TextBook early; ///< read before there was a book
    bool isComplete = false;
    LogSink sink;
    std::function<void()> whenComplete;
    // What was decided since the try before the last one began: every try reads all that was committed when
    // it began, and what is taken twice is as if taken once.
    std::vector<Event> older;
    std::vector<Event> newer;
};

void Recollection::Private::remember(Memories memories)
{
    isComplete = true;
    missed.fill(std::move(memories.missed));
    for (const auto *events : {&older, &newer}) {
        missed.apply(*events);
        for (const Event &event : *events)
            memories.texts.apply(event);
    }
    older = {};
    newer = {};
    (book ? *book : early) = std::move(memories.texts);
}

void Recollection::Private::readAgain()
{
    older = std::exchange(newer, {});
    executor.onReader(ReadFor::Api, [weak = weak_from_this(), &store = log, &io = executor] {
        auto memories = std::make_shared<Result<Memories>>(readMemories(store, io.now()));
        io.post([weak, memories] {
            if (const auto self = weak.lock())
                self->came(std::move(*memories));
        });
    });
}

void Recollection::Private::came(Result<Memories> memories)
{
    if (memories) {
        remember(std::move(*memories));
        if (sink)
            sink(LogLevel::Info, "The log can be read: texts go out again, and missed calls are known.");
        if (const auto tell = std::exchange(whenComplete, {}))
            tell();
        return;
    }
    executor.after(pause, [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->readAgain();
    });
}

Recollection::Recollection(store::CallStore &log, Executor &executor, MissedCalls &missed)
    : d(std::make_shared<Private>(log, executor, missed))
{
}

Recollection::~Recollection() = default;

Result<void> Recollection::readAtStart()
{
    auto memories = readMemories(d->log, d->executor.now());
    if (memories)
        d->remember(std::move(*memories));
    else if (memories.error().code != ErrorCode::Unavailable)
        return memories.error();
    return {};
}

bool Recollection::isComplete() const
{
    return d->isComplete;
}

void Recollection::fill(routing::TextBook &texts)
{
    texts = std::exchange(d->early, {});
    d->book = &texts;
}

void Recollection::begin(LogSink log, std::function<void()> whenComplete)
{
    if (d->isComplete)
        return;
    d->sink = std::move(log);
    d->whenComplete = std::move(whenComplete);
    if (d->sink)
        d->sink(LogLevel::Warning,
                "The log's index is behind and is being made. Calls are answered; texts wait until "
                "it is known who wrote STOP.");
    d->readAgain();
}

void Recollection::take(std::span<const Event> events)
{
    if (!d->isComplete)
        d->newer.insert(d->newer.end(), events.begin(), events.end());
}

} // namespace ringdown::relay
