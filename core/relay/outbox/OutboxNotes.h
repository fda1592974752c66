// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"
#include "core/relay/outbox/Hand.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace ringdown::relay {

/// What the store is told of effects. Answers come on the I/O thread, and none after the end of this. I/O
/// thread.
class OutboxNotes {
public:
    OutboxNotes(store::Outbox &outbox, Executor &executor);
    ~OutboxNotes();

    using WhenNoted = std::function<void(const Result<store::Committed> &)>;

    void tried(const Hand &hand, Instant at, WhenNoted then);
    /// Nobody waits for it: the row is marked as tried in any case.
    void unknown(const Hand &hand, std::vector<Event> events);
    /// Until the store takes it: the mark says until then that it may have been done.
    /// sid: the carrier's id of it, "" for none.
    void finished(const Hand &hand, const std::string &sid, std::vector<Event> events,
                  std::function<void()> then);

    static constexpr std::chrono::seconds pauseAfterError{5};

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace ringdown::relay
