// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"
#include "core/store/Store.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

namespace ringdown::relay {

/// Where rows go. All are called on the I/O thread.
struct IntakeParts {
    store::Outbox &outbox;
    Executor &executor;
    std::function<std::size_t()> room; ///< how many texts may come
    std::function<void(const store::WaitingRow &)> take;
    /// What went out in the hour before, once, before the first row.
    std::function<void(const std::vector<store::TriedEffect> &)> fillLedger;
    std::function<void()> taken; ///< something came, or a reading failed and is due again
};

/// Reads the rows of the outbox in the order of their commits, each once: legs and changes of calls all of
/// them, texts as far as there is room. I/O thread but for want().
class OutboxIntake {
public:
    explicit OutboxIntake(IntakeParts parts);
    ~OutboxIntake();

    void knowsLedger(); ///< what went out before the start is known already
    void want();        ///< rows may be waiting; any thread
    void roomMade();    ///< texts that had no room may come
    void read();        ///< begins to read, unless it reads or nobody wants

    static constexpr int rowsPerRead = 64;
    static constexpr std::chrono::seconds pauseAfterError{5};

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace ringdown::relay
