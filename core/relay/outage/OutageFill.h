// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"
#include "core/relay/RelayLog.h"
#include "core/relay/outage/LateEntriesWriting.h"
#include "core/relay/outage/OutageCall.h"
#include "core/relay/outbox/CarrierLine.h"
#include "core/store/Store.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ringdown::relay {

struct OutageParts {
    store::CallStore &log;
    Executor &executor;
    std::function<CarrierLine *()> line;            ///< nullptr: the carrier cannot be asked
    std::function<std::optional<CarrierKey>()> key; ///< in service now
    std::function<void()> noteUse;                  ///< of the key
    /// Ends a call that runs here and that the carrier's list says is over.
    std::function<void(const OutageCall &)> end;
    /// Whether it is known who was texted about which call and who wants no texts; until then nothing is
    /// written.
    std::function<bool()> isReady;
    LogSink say;
    std::function<void(Event)> tell; ///< an alarm: a while of which something stays unknown
    std::chrono::seconds settle{20}; ///< webhooks that the carrier repeats may still come so long
    std::string markFile = {};       ///< where it is kept since when is still to be filled; "" for nowhere
    std::chrono::seconds betweenLooks{std::chrono::minutes(12)};
};

/// Whether an outage was, the relay may not know itself: its line, its proxy or its certificate fails, and
/// the process lives on. So it asks the carrier's lists from time to time, from where the last look ended,
/// for calls and texts to the numbers of the plan that this relay never heard of, and writes them into the
/// log, each once however often it is asked. Calls that began here and ended while nobody answered are ended
/// as the lists say. Everything happens beside the webhooks: nothing waits for it. I/O thread.
class OutageFill {
public:
    OutageFill(OutageParts parts, LateParts writing);
    ~OutageFill();

    /// The relay has just begun to serve. lastHeard: of what its log has, nothing for an empty log, for which
    /// nothing is asked before a first call came.
    void begin(std::optional<Instant> lastHeard);
    /// The carrier reported the end of a call that nobody here knows: it went elsewhere.
    void lookSoon();
    /// Takes what is written here.
    void take(std::span<const Event> events);

    static constexpr std::chrono::hours longestGap{24 * 7}; ///< what is older stays unknown
    static constexpr std::chrono::hours lookBack{6};        ///< of lookSoon()
    static constexpr int mostTries = 10;                    ///< before it is an alarm, and asked seldom

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace ringdown::relay
