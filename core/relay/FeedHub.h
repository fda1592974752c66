// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"
#include "core/store/Store.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace ringdown::relay {

/// One finished WebSocket frame, made once and shared by every reader it goes to.
using Frame = std::shared_ptr<const std::string>;

/// One reader of the feed, as the hub sees it. I/O thread only.
class FeedReader {
public:
    virtual ~FeedReader() = default;

    virtual void send(const Frame &frame) = 0;
    virtual std::size_t queuedBytes() const = 0; ///< given to send(), not yet taken by the network
    /// Since the oldest of those bytes was given to send(); zero when all are gone.
    virtual std::chrono::milliseconds behind() const = 0;
    virtual void closeTooSlow() = 0; ///< with code 1013; the reader leaves the hub by itself
};

struct FeedSettings {
    std::string storeId;                                   ///< of the hello frame
    std::function<std::int64_t()> revision;                ///< newest plan revision, of the hello frame
    std::chrono::milliseconds quiet{5000};                 ///< an alive frame after so much silence
    std::size_t maxQueuedBytes = std::size_t{1024} * 1024; ///< a reader with more is closed with 1013
    std::chrono::milliseconds maxBehind{10'000};           ///< so is one that takes nothing for so long
    std::size_t recentFrames = 2048;                       ///< kept at hand; older events come from the store
    std::function<bool()> placesCalls =
        {}; ///< "legs" of the hello frame: phones can ring on calls of their own
};

/// Where a reader wants to begin.
struct FeedStart {
    std::optional<std::int64_t> after; ///< nothing: from now on
    std::string storeId;               ///< the store it read before, "" unknown
    std::string role;                  ///< what its token may do, of the hello frame; "" is not told
};

/// Brings committed events to the readers of the feed: in seq order, none missing, none twice, old ones from
/// the store and new ones as they are committed.
class FeedHub {
public:
    FeedHub(store::CallStore &log, Executor &executor, FeedSettings settings);
    ~FeedHub();

    /// Takes what the store committed; from any thread, in seq order. Connect it to CallStore::setListener().
    void publish(const std::shared_ptr<const store::NewEvents> &events);

    /// Sends the hello (and feed.reset where due), then the events. I/O thread, like everything below.
    void join(std::shared_ptr<FeedReader> reader, const FeedStart &start);
    void leave(const FeedReader &reader);
    /// The reader's queue went below half: the next old events may be read for it.
    void drained(const FeedReader &reader);
    /// Closes slow readers and sends alive frames; call about four times a second.
    void tick();

    std::size_t readerCount() const;
    std::uint64_t closedTooSlow() const;

private:
    class Private;
    std::shared_ptr<Private> d; ///< shared with what is posted to other threads
};

} // namespace ringdown::relay
