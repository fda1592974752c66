// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"
#include "core/store/Store.h"

#include <chrono>
#include <memory>

namespace ringdown::relay {

/// Runs the effects that were committed. This relay sends nothing yet: every waiting text ends as text.failed
/// with the reason, a drill's because a drill sends nothing.
class OutboxRunner {
public:
    OutboxRunner(store::Outbox &outbox, Executor &executor);
    ~OutboxRunner();

    /// Something may be waiting; any thread may call, as often as it likes.
    void wake();

    /// Texts that ended unsent since this began, drills aside, and why the last of them did; any thread.
    struct Unsent {
        std::uint64_t count = 0;
        std::string lastWhy;
    };
    Unsent unsent() const;

    static constexpr int rowsPerRead = 64;
    static constexpr std::chrono::seconds pauseAfterError{5};

private:
    class Private;
    std::shared_ptr<Private> d;
};

/// What becomes of a row that cannot be sent.
Event failedText(const store::OutboxRow &row, Instant now);

} // namespace ringdown::relay
