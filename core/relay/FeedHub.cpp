// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/FeedHub.h"

#include "core/base/JsonText.h"
#include "core/relay/Frames.h"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <deque>
#include <unordered_map>

namespace ringdown::relay {
namespace {

using FeedClock = std::chrono::steady_clock;

constexpr int eventsPerRead = 256;

/// {"kind":...,"seq":...,"at":... and what more adds}
template <typename More>
Frame ownFrame(std::string_view kind, std::int64_t seq, Instant now, More more)
{
    std::string json;
    JsonObjectWriter object(json);
    object.text("kind", kind);
    object.number("seq", seq);
    object.text("at", toRfc3339(now));
    more(object);
    object.close();
    return std::make_shared<const std::string>(textFrame(json));
}

/// Of an event's JSON text, in which it comes first.
std::int64_t seqOf(std::string_view json)
{
    constexpr std::string_view front = "{\"seq\":";
    std::int64_t seq = 0;
    if (json.starts_with(front))
        std::from_chars(json.data() + front.size(), json.data() + json.size(), seq);
    return seq;
}

} // namespace

class FeedHub::Private : public std::enable_shared_from_this<FeedHub::Private> {
public:
    struct Member {
        std::shared_ptr<FeedReader> reader;
        std::uint64_t number = 0; ///< a new reader may lie where an old one lay; its number is its own
        std::int64_t next = 0;    ///< seq of the first event it has not been given
        bool isReadingOld = false;
        bool isClosing = false;
    };
    struct Recent {
        std::int64_t seq = 0;
        Frame frame;
    };

    Private(store::CallStore &store, Executor &io, FeedSettings feedSettings)
        : log(store)
        , executor(io)
        , settings(std::move(feedSettings))
        , newest(store.newestSeq())
        , committed(newest)
    {
    }

    void take(const store::NewEvents &events);
    void greet(Member &member, const FeedStart &start);
    void giveNew(Member &member, std::int64_t newestBefore);
    void giveOld(Member &member);
    bool giveRecent(Member &member);
    void readOld(Member &member);
    void takeOld(const FeedReader *key, std::uint64_t number, const Result<store::CommittedEvents> &events);
    bool give(Member &member, const Frame &frame);
    void closeSlow(Member &member);
    void sendAlive();

    store::CallStore &log;
    Executor &executor;
    FeedSettings settings;
    std::int64_t newest = 0;
    std::atomic<std::int64_t> committed;  ///< newest seq published; written before hasReaders is read
    std::atomic<bool> hasReaders = false; ///< written before committed is read: nobody misses an event
    std::deque<Recent> recent;            ///< seq rising; empty while nobody reads
    std::unordered_map<const FeedReader *, Member> members;
    FeedClock::time_point lastSent = FeedClock::now();
    std::uint64_t joined = 0;
    std::uint64_t slow = 0;
};

FeedHub::FeedHub(store::CallStore &log, Executor &executor, FeedSettings settings)
    : d(std::make_shared<Private>(log, executor, std::move(settings)))
{
}

FeedHub::~FeedHub() = default;

void FeedHub::publish(const std::shared_ptr<const store::NewEvents> &events)
{
    d->committed = events->lastSeq;
    if (!d->hasReaders)
        return;
    d->executor.post([hub = std::weak_ptr(d), events] {
        if (const auto strong = hub.lock())
            strong->take(*events);
    });
}

void FeedHub::Private::take(const store::NewEvents &events)
{
    const std::int64_t newestBefore = newest;
    if (events.lastSeq <= newestBefore)
        return; // the first reader came after it, and has it from the store if it wants it
    newest = events.lastSeq;
    if (members.empty()) {
        recent.clear();
        return;
    }
    std::int64_t seq = events.firstSeq;
    for (const std::string &json : events.json())
        recent.push_back({seq++, std::make_shared<const std::string>(textFrame(json))});
    lastSent = FeedClock::now();
    for (auto &[key, member] : members)
        giveNew(member, newestBefore);
    while (recent.size() > settings.recentFrames)
        recent.pop_front();
}

/// Those who are up to date get what is new; the others come to it by giveOld().
void FeedHub::Private::giveNew(Member &member, std::int64_t newestBefore)
{
    if (member.isClosing || member.isReadingOld || member.next <= newestBefore)
        return;
    const auto behindNext = [&](const Recent &item, std::int64_t seq) { return item.seq < seq; };
    auto item = std::lower_bound(recent.begin(), recent.end(), member.next, behindNext);
    for (; item != recent.end() && give(member, item->frame); ++item)
        member.next = item->seq + 1;
}

bool FeedHub::Private::give(Member &member, const Frame &frame)
{
    if (member.reader->queuedBytes() + frame->size() > settings.maxQueuedBytes) {
        closeSlow(member);
        return false;
    }
    member.reader->send(frame);
    return true;
}

void FeedHub::Private::closeSlow(Member &member)
{
    if (member.isClosing)
        return;
    member.isClosing = true;
    ++slow;
    member.reader->closeTooSlow();
}

void FeedHub::join(std::shared_ptr<FeedReader> reader, const FeedStart &start)
{
    const FeedReader *key = reader.get();
    d->hasReaders = true;
    d->newest = std::max<std::int64_t>(d->newest, d->committed);
    Private::Member &member = d->members[key];
    member.reader = std::move(reader);
    member.number = ++d->joined;
    d->greet(member, start);
    d->giveOld(member);
}

void FeedHub::Private::greet(Member &member, const FeedStart &start)
{
    const Instant now = executor.now();
    member.reader->send(ownFrame("hello", newest, now, [&](JsonObjectWriter &hello) {
        hello.number("revision", settings.revision ? settings.revision() : 0);
        hello.text("store", settings.storeId);
        if (!start.role.empty())
            hello.text("role", start.role);
        if (settings.placesCalls)
            hello.truth("legs", settings.placesCalls());
    }));
    const bool isOtherStore = !start.storeId.empty() && start.storeId != settings.storeId;
    const bool isAhead = start.after.value_or(0) > newest;
    member.next = (isOtherStore || isAhead ? newest : start.after.value_or(newest)) + 1;
    if (!isOtherStore && !isAhead)
        return;
    member.reader->send(ownFrame("feed.reset", newest, now, [&](JsonObjectWriter &reset) {
        reset.text("store", settings.storeId);
        reset.text("why", isOtherStore
                              ? "This relay has another store than the one read before."
                              : "The position asked for is ahead of everything this relay has stored.");
    }));
}

void FeedHub::leave(const FeedReader &reader)
{
    d->members.erase(&reader);
    d->hasReaders = !d->members.empty();
    if (!d->hasReaders)
        d->recent.clear(); // what is committed from now on is not at hand
}

void FeedHub::drained(const FeedReader &reader)
{
    if (const auto it = d->members.find(&reader); it != d->members.end())
        d->giveOld(it->second);
}

/// Brings one reader nearer to now, as far as its queue has room: from the frames at hand, else from the
/// store.
void FeedHub::Private::giveOld(Member &member)
{
    while (member.next <= newest && !member.isReadingOld && !member.isClosing &&
           member.reader->queuedBytes() < settings.maxQueuedBytes / 4) {
        if (!giveRecent(member))
            readOld(member);
    }
}

/// False when the frames at hand begin too late for this reader.
bool FeedHub::Private::giveRecent(Member &member)
{
    if (recent.empty() || recent.front().seq > member.next)
        return false;
    const auto behindNext = [](const Recent &item, std::int64_t seq) { return item.seq < seq; };
    auto item = std::lower_bound(recent.begin(), recent.end(), member.next, behindNext);
    for (; item != recent.end() && member.reader->queuedBytes() < settings.maxQueuedBytes / 2; ++item) {
        if (!give(member, item->frame))
            return true;
        member.next = item->seq + 1;
    }
    if (item == recent.end())
        member.next = newest + 1;
    return true;
}

void FeedHub::Private::readOld(Member &member)
{
    member.isReadingOld = true;
    executor.onReader(ReadFor::Api, [hub = weak_from_this(), &store = log, &io = executor,
                                     key = member.reader.get(), number = member.number,
                                     after = member.next - 1] {
        auto events =
            std::make_shared<const Result<store::CommittedEvents>>(store.eventsAfter(after, eventsPerRead));
        io.post([hub, key, number, events] {
            if (const auto strong = hub.lock())
                strong->takeOld(key, number, *events);
        });
    });
}

/// The reader may have left meanwhile.
void FeedHub::Private::takeOld(const FeedReader *key, std::uint64_t number,
                               const Result<store::CommittedEvents> &events)
{
    const auto it = members.find(key);
    if (it == members.end() || it->second.number != number)
        return;
    Member &member = it->second;
    member.isReadingOld = false;
    if (!events)
        return closeSlow(member); // "try again later" is the right word for a store that does not read
    if (events->json.empty()) // the rest was deleted: what was committed since the reading began is at hand
        member.next = recent.empty() ? newest + 1 : recent.front().seq;
    for (const std::string &json : events->json) {
        const std::int64_t seq = seqOf(json);
        if (seq >= member.next && !give(member, std::make_shared<const std::string>(textFrame(json))))
            return;
        member.next = std::max(member.next, seq + 1);
    }
    lastSent = FeedClock::now();
    giveOld(member);
}

void FeedHub::tick()
{
    for (auto &[key, member] : d->members) {
        if (member.reader->behind() > d->settings.maxBehind)
            d->closeSlow(member);
    }
    if (FeedClock::now() - d->lastSent >= d->settings.quiet)
        d->sendAlive();
}

void FeedHub::Private::sendAlive()
{
    lastSent = FeedClock::now();
    if (members.empty())
        return;
    const Frame alive = ownFrame("alive", newest, executor.now(), [](JsonObjectWriter &) {});
    for (auto &[key, member] : members) {
        if (!member.isClosing && member.next > newest)
            give(member, alive);
    }
}

std::size_t FeedHub::readerCount() const
{
    return d->members.size();
}

std::uint64_t FeedHub::closedTooSlow() const
{
    return d->slow;
}

} // namespace ringdown::relay
