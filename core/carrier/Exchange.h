// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Carrier.h"
#include "core/carrier/Courier.h"
#include "core/carrier/Queues.h"
#include "core/carrier/RecordingRecord.h"
#include "core/carrier/Seed.h"

#include <set>
#include <string>

namespace ringdown::carrier {

/// What the calls of one simulated carrier share.
struct Exchange {
    Exchange(Account whose, Timeline &time, Transport &transport, Habits ways, std::uint64_t seedNumber);

    void note(const std::string &callSid, std::string who, std::string what) const;
    void complain(const std::string &callSid, const std::string &url, const Complaint &complaint);
    bool owns(const std::string &number) const { return numbers.contains(number); }
    /// Puts a call into the account's list; the oldest goes when the list is full.
    void noteCall(CallRecord call);
    void noteStatus(const std::string &sid, const std::string &status,
                    int seconds); ///< of a call in the list

    Account account;
    Timeline &timeline;
    Habits habits;
    Seed seed;
    Courier courier;
    Queues queues;
    std::map<std::string, BusinessNumber> numbers;
    std::map<std::string, PhoneScript> phones;               ///< by E.164
    std::map<std::string, std::chrono::milliseconds> sounds; ///< by URL: how long they play
    std::deque<std::string> callOrder;                       ///< SIDs of records, oldest first
    std::map<std::string, CallRecord> records;               ///< by SID
    std::deque<RecordingRecord> recordings;                  ///< oldest first
    std::set<std::string> offHook; ///< phones that talk or are being asked: busy to everybody else
    std::vector<DebuggerEntry> debugger;
    std::function<void(const Observation &)> observer;
    std::function<void(const CallEnd &)> whenEnded;
    std::function<void(const std::string &callSid)> forget;
};

} // namespace ringdown::carrier
