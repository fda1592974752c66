// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/LiveCalls.h"
#include "core/relay/Reach.h"
#include "core/routing/CallBack.h"
#include "core/routing/MissedClaim.h"
#include "core/store/Store.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ringdown::relay {

/// The calls that somebody was texted about: who may take them over, who did, and when they are due again.
/// Every decision is taken into it at once, so that of two claims the first one has the call. I/O thread.
class MissedCalls {
public:
    static constexpr std::size_t mostKept = 2'000; ///< the oldest are left to the console
    static constexpr std::chrono::hours claimedKept{24};
    static constexpr std::chrono::hours openKept{7 * 24};

    struct Recalled {
        std::vector<routing::MissedCall> calls;
        bool isWhole = true; ///< nothing older may matter
    };
    /// What the log has of calls that began in the last days; blocks. An unreadable log is an Error.
    static Result<Recalled> fromLog(store::CallStore &log, Instant now, Reach reach = Reach::Whole,
                                    const IsOver &isOver = {});

    /// live knows who called: it takes events before this does.
    explicit MissedCalls(const LiveCalls &live)
        : m_live(live)
    {
    }

    /// Takes what the log had when it was read; a claim or a return that was not in it yet stays.
    void fill(std::vector<routing::MissedCall> calls);
    void apply(std::span<const Event> events);
    /// After the clock was put back, and of what was read: a time later than now counts as now.
    void clampTimes(Instant now);
    /// Opens the calls again that these events claimed: they could not be written.
    void takeBack(std::span<const Event> events);
    /// As it was before a return that could not be written. Whoever claimed it meanwhile keeps it.
    void leaveAs(const routing::MissedCall &before);
    const routing::MissedCall *find(const CallSid &sid) const;
    /// The newest call to be had about which this number of the business texted this phone by then; without
    /// one, the newest that somebody has, or that is over and was texted about lately. nullptr when there is
    /// none.
    const routing::MissedCall *newestFor(const routing::TenantPlan &tenant, const std::string &number,
                                         const std::string &phone, Instant by) const;
    /// The live test about which this number told this phone something by then, when it has told it of no
    /// call since and the phone has not replied; nullptr otherwise. A reply means it, whatever else is open.
    const routing::MissedCall *testToldLast(const std::string &number, const std::string &phone,
                                            Instant by) const;
    /// The newest call to whose caller this contact may be put through by calling this number back, open ones
    /// first; nullptr when there is none.
    const routing::MissedCall *newestToCallBack(const routing::TenantPlan &tenant, const std::string &number,
                                                const plan::Contact &contact) const;
    /// Those that may be due again: open, and texted about.
    std::vector<const routing::MissedCall *> open() const;
    /// Clamps the times of the others.
    void forgetOld(Instant now);

private:
    routing::MissedCall begun(const CallSid &sid) const;
    bool isOfLiveTest(const Event &event) const;

    const LiveCalls &m_live;
    std::map<std::string, routing::MissedCall> m_calls; ///< by SID
};

/// The call as its events tell it. An event that does not read is an Error.
Result<routing::MissedCall> missedCallOf(const store::CallDetail &detail);

/// The rows of the outbox for what a decision sends.
std::vector<store::OutboxRow> outboxRows(const routing::MissedCall &call,
                                         const std::vector<routing::TextEffect> &texts);

} // namespace ringdown::relay
