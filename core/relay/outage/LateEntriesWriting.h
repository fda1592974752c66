// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/DecisionRows.h"
#include "core/relay/LiveCalls.h"
#include "core/relay/PlanShelf.h"
#include "core/relay/outage/OutageCall.h"
#include "core/routing/texts/TextIntake.h"

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace ringdown::relay {

/// How what came during an outage gets into the log.
struct LateParts {
    using WhenKept = std::function<void(const Result<void> &)>;

    PlanShelf &plans;
    const LiveCalls &calls;
    /// Writes it unless a record with its key was written before, and then remembers it.
    std::function<void(store::Record, WhenKept then)> write;
    /// What the relay does with a text that comes in.
    std::function<Decided(const routing::TenantPlan &, const routing::IncomingText &)> takeText;
    /// Who wants no texts; nullptr: nobody.
    std::function<const routing::TextBook *()> book;
    std::function<Instant()> now;
    /// Whether a text has come by its webhook after all.
    std::function<bool(const std::string &sid)> isHeard = {};
};

/// Calls and texts that the relay never heard of.
struct LateEntries {
    std::vector<OutageCall> calls;
    std::vector<rest::ListedText> texts;
};

/// Writes them into the log: one after another, for what one of them leads to decides about the next (of two
/// contacts who claim a call the first has it). Texts first: no claim among them is about a call of the
/// outage, of which nobody was told before now. I/O thread.
class LateEntriesWriting {
public:
    explicit LateEntriesWriting(LateParts parts);
    ~LateEntriesWriting(); ///< what is not written yet is not

    /// then: how many there were, or why one could not be kept; those behind it are not written then. One at
    /// a time.
    using WhenDone = std::function<void(const Result<std::size_t> &written)>;
    void write(LateEntries entries, WhenDone then);

    /// Nobody is texted about a call that ended longer ago: it would only confuse.
    static constexpr std::chrono::hours textedWithin{10};

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace ringdown::relay
