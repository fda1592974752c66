// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"
#include "core/relay/voicemail/RecordingSource.h"
#include "core/store/Store.h"

#include <atomic>
#include <chrono>
#include <memory>

namespace ringdown::relay {

/// Has the carrier delete the recordings that the retention is about to forget (store::ReleaseRecording), and
/// orders the deletion of their transcriptions. Without an API key they cannot be: the log keeps them, so
/// that they stay due, and an alarm says so.
class ReleasedRecordings {
public:
    static constexpr std::chrono::seconds patience{30};

    /// relay.alarm and relay.alarm.cleared; I/O thread.
    using Tell = std::function<void(Event)>;
    /// Puts a row into the outbox, and says whether it is kept; I/O thread.
    using Order = std::function<void(store::OutboxRow, std::function<void(const Result<void> &)>)>;

    /// The references must outlive this.
    ReleasedRecordings(RecordingSource &source, KeyInService key, Executor &executor, Order order,
                       Tell tell = {});
    ~ReleasedRecordings(); ///< whoever waits waits no longer

    store::ReleaseRecording hook() const;
    /// Another key is in service, or none. I/O thread.
    void keyChanged();

private:
    struct Shared;
    std::shared_ptr<Shared> d;
};

} // namespace ringdown::relay
