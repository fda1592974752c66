// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/Recollection.h"

#include "core/relay/texts/TextMemory.h"

#include <atomic>
#include <utility>
#include <vector>

namespace ringdown::relay {
namespace {

struct Memories {
    std::vector<routing::MissedCall> missed;
    routing::TextBook texts;
    bool isWhole = true;
};

Result<Memories> readMemories(store::CallStore &log, Instant now, Reach reach, const IsOver &isOver = {})
{
    auto missed = MissedCalls::fromLog(log, now, reach, isOver);
    if (!missed)
        return missed.error();
    auto texts = recallTexts(log, now, reach, isOver);
    if (!texts)
        return texts.error();
    return Memories{std::move(missed->calls), std::move(texts->book), missed->isWhole && texts->isWhole};
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
    void leaveOlder(const std::string &why);

    store::CallStore &log;
    Executor &executor;
    MissedCalls &missed;
    routing::TextBook *book = nullptr;
    routing::TextBook early; ///< read before there was a book
    bool isComplete = false; ///< as far as a start needs it
    bool isWhole = false;
    const std::shared_ptr<std::atomic<bool>> isOver = std::make_shared<std::atomic<bool>>(false);
    LogSink sink;
    std::function<void()> whenComplete;
    std::vector<Event> spooled = log.spooledAtStart(); ///< in the log as soon as anything is committed
    const std::int64_t seqAtStart = log.newestSeq();
    // What was decided since the try before the last one began: every try reads all that was committed when
    // it began, and what is taken twice is as if taken once.
    std::vector<Event> older;
    std::vector<Event> newer;
};

void Recollection::Private::remember(Memories memories)
{
    isComplete = true;
    isWhole = memories.isWhole;
    missed.fill(std::move(memories.missed));
    for (const auto *events : {&spooled, &older, &newer})
        missed.apply(*events);
    for (const Event &event : spooled) // the log may have these already, and newer ones
        memories.texts.applyLate(event);
    for (const auto *events : {&older, &newer}) {
        for (const Event &event : *events)
            memories.texts.apply(event);
    }
    older = {};
    newer = {};
    missed.clampTimes(executor.now());
    memories.texts.clampTimes(executor.now());
    (book ? *book : early) = std::move(memories.texts);
}

void Recollection::Private::readAgain()
{
    older = std::exchange(newer, {});
    if (log.newestSeq() > seqAtStart)
        spooled = {}; // this try finds it, before what came behind it
    executor.onReader(ReadFor::Api, [weak = weak_from_this(), &store = log, &io = executor, over = isOver] {
        auto memories = std::make_shared<Result<Memories>>(
            readMemories(store, io.now(), Reach::Whole, [over] { return over->load(); }));
        io.post([weak, memories] {
            if (const auto self = weak.lock())
                self->came(std::move(*memories));
        });
    });
}

void Recollection::Private::came(Result<Memories> memories)
{
    if (memories) {
        const bool wasComplete = isComplete;
        remember(std::move(*memories));
        if (wasComplete)
            return;
        if (sink)
            sink(LogLevel::Info, "The log can be read: texts go out again, and missed calls are known.");
        if (const auto tell = std::exchange(whenComplete, {}))
            tell();
        return;
    }
    if (isOver->load())
        return;
    if (isComplete && memories.error().code != ErrorCode::Unavailable)
        return leaveOlder(memories.error().detail);
    executor.after(pause, [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->readAgain();
    });
}

void Recollection::Private::leaveOlder(const std::string &why)
{
    isWhole = true;
    older = {};
    newer = {};
    if (sink)
        sink(LogLevel::Error, "Older missed calls and texts cannot be read from the log: " + why);
}

Recollection::Recollection(store::CallStore &log, Executor &executor, MissedCalls &missed)
    : d(std::make_shared<Private>(log, executor, missed))
{
}

Recollection::~Recollection()
{
    stop();
}

void Recollection::stop()
{
    *d->isOver = true;
}

Result<void> Recollection::readAtStart()
{
    auto memories = readMemories(d->log, d->executor.now(), Reach::Newest);
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
    if (d->isWhole)
        return;
    d->sink = std::move(log);
    d->whenComplete = std::move(whenComplete);
    if (!d->isComplete && d->sink)
        d->sink(LogLevel::Warning,
                "The log's index is behind and is being made. Calls are answered; texts wait until "
                "it is known who wrote STOP.");
    d->readAgain();
}

void Recollection::take(std::span<const Event> events)
{
    if (!d->isWhole)
        d->newer.insert(d->newer.end(), events.begin(), events.end());
}

} // namespace ringdown::relay
