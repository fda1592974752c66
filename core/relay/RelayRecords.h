// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/LiveCalls.h"
#include "core/relay/Ports.h"
#include "core/routing/texts/TextBook.h"
#include "core/store/Store.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace ringdown::relay {

class MissedCalls;

/// What is written about calls goes through here: into everything that remembers them, and into the log.
/// Always in a shared_ptr, for the log answers late. I/O thread; the references outlive it.
class RelayRecords : public std::enable_shared_from_this<RelayRecords> {
public:
    using WhenKept = std::function<void(const Result<void> &)>;

    RelayRecords(store::CallStore &log, LiveCalls &calls, Executor &executor);

    /// What has happened, whether it is kept or not.
    void remember(std::span<const Event> events);
    void write(std::vector<Event> events, std::vector<store::OutboxRow> outbox);
    /// The same, and says whether it is kept. A drill's carrier acts on it then.
    void write(store::Record record, WhenKept whenKept);
    /// Remembered only when it is certain that it was new. then: when it is kept, or not.
    void writeOnce(store::Record record, WhenKept then);
    /// What a drill's carrier does of these.
    void actInDrill(const std::vector<store::OutboxRow> &rows) const;
    static bool isDrillAct(const store::OutboxRow &row);

    routing::TextBook texts;
    MissedCalls *missed = nullptr;
    std::function<void()> lost; ///< called for each record that neither store nor spool took
    std::function<void(std::span<const Event>)> written;
    std::function<void(const store::OutboxRow &)> drillActs;

private:
    /// Runs work(self, result) on the I/O thread, if this is still there.
    template <typename Work>
    store::WhenCommitted onCommit(Work work);

    store::CallStore &m_log;
    LiveCalls &m_calls;
    Executor &m_executor;
};

} // namespace ringdown::relay
