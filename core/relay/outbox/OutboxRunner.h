// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/relay/Ports.h"
#include "core/relay/outbox/CarrierLine.h"
#include "core/relay/outbox/LegReports.h"
#include "core/relay/outbox/OutboxCount.h"
#include "core/relay/outbox/OutgoingGuard.h"
#include "core/store/Store.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace ringdown::relay {

/// What a runner works with. The references outlive it; the functions are asked on the I/O thread.
struct OutboxParts {
    store::Outbox &outbox;
    Executor &executor;
    CarrierLine *line = nullptr;                    ///< null: nothing is ever sent
    std::function<std::optional<CarrierKey>()> key; ///< in service now; without one nothing is sent
    std::function<void()> noteUse;                  ///< of the key; may be empty
    /// The tenant as the newest plan has it, nullptr when it has none. The rules of what may go out are its.
    std::function<const plan::Tenant *(const TenantId &)> tenant;
    std::function<std::string(const std::string &id)> statusCallback; ///< of a text
    std::function<double()> chance;                                   ///< 0 to 1, for waits that differ
    std::chrono::hours oldestText{10};                                ///< older ones are not sent any more
    /// Whether this phone wrote STOP to this business number; may be empty.
    std::function<bool(const std::string &number, const std::string &phone)> isStopped = {};
    std::function<bool()> areTextsHeld = {}; ///< texts wait as long as it says so; may be empty
    /// A text is not sent, and never will be: why, and the carrier's error or 0. Before that is noted, so
    /// that what follows from it is not lost either; the same may come again after a crash. May be empty.
    std::function<void(const store::OutboxRow &, const std::string &why, int code)> textRefused = {};
    /// A transcription is not deleted, and will not be asked for again: why. May be empty.
    std::function<void(const store::OutboxRow &, const std::string &why)> transcriptionStays = {};
    std::function<void()> keyRefused = {}; ///< the carrier does not know the key in service; may be empty
};

/// Runs the effects that were committed: each is marked as tried on disk before the carrier is asked for it,
/// and ends as sent, failed, or unknown until the carrier's list says which. Nothing is sent a second time
/// unless it was certainly not done. Legs and changes of calls go before texts. I/O thread but for wake().
class OutboxRunner {
public:
    explicit OutboxRunner(OutboxParts parts);
    ~OutboxRunner(); ///< what is under way stays marked as tried, and is looked up by the next runner

    /// Who is told of legs; null for nobody. Before the first leg.
    void setLegReports(LegReports *legs);
    /// Sends there from now on; it must outlive this.
    void useLine(CarrierLine &line);
    /// Something may be waiting; any thread may call, as often as it likes.
    void wake();
    /// The carrier reported on this text or leg of ours: so it has it.
    void confirm(const std::string &id, const std::string &sid);

    /// The carrier took a text, and reports now that it could not deliver it.
    void dropFailed(const std::string &id); ///< a text: it is sent again
    void countUndelivered(const std::string &why);

    /// Reads what went out in the hour before, for the budgets. Before anything is decided: otherwise the
    /// runner reads it with its first rows, and until then the budgets are not known.
    Result<void> learnHour();
    /// For what decisions dial and order. Lives as long as this.
    OutgoingGuard &guard();

    /// Any thread.
    OutboxFigures figures() const;

    static constexpr std::size_t mostInHand = 512;       ///< beyond it texts wait in the store
    static constexpr std::chrono::seconds oldestLeg{45}; ///< older ones ring nobody, and no call is moved

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace ringdown::relay
