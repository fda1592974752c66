// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Store.h"
#include "core/store/sqlite/Follower.h"
#include "core/store/sqlite/ReaderPool.h"
#include "core/store/sqlite/RowSlices.h"
#include "core/store/sqlite/Writer.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>
#include <string>
#include <thread>

namespace ringdown::store::sqlite {

class OldVoicemails;

/// The thread that has old things dropped: it finds them and brings the writer and the follower a slice at a
/// time. The log first: what is gone there and not yet in the index is found and finished by the next sweep.
class Sweeper {
public:
    Sweeper(Writer &writer, Follower &follower, ReaderPool &readers)
        : m_writer(writer)
        , m_follower(follower)
        , m_readers(readers)
        , m_thread([this](const std::stop_token &stop) { run(stop); })
    {
    }

    void sweep(Retention retention, WhenDropped whenDropped); ///< any thread
    /// One recording; any thread.
    void forget(const CallSid &call, const std::string &recording, WhenForgotten whenForgotten);

private:
    using Work = std::function<void(const std::stop_token &)>;
    struct Tenant {
        std::int64_t number = 0;
        std::string name;
        Instant callsGoBefore;
        Instant recordingsGoBefore; ///< with their calls at the latest
    };
    /// Some old calls and the rows of the log that have their events.
    struct Page {
        std::vector<OldCall> calls;
        std::vector<std::int64_t> rows;
        std::int64_t lastId = 0;
    };

    void want(Work work);
    void run(const std::stop_token &stop);
    Result<void> forgetNow(const CallSid &call, const std::string &recording, const std::stop_token &stop);
    Result<Dropped> sweepNow(const Retention &retention, const std::stop_token &stop);
    Result<std::int64_t> dropAnswers(Instant now, const std::stop_token &stop);
    Result<std::int64_t> dropRecordings(const std::vector<Tenant> &tenants, OldVoicemails &voicemails);
    Result<std::int64_t> dropCalls(const std::vector<Tenant> &tenants, const std::stop_token &stop);
    Result<std::int64_t> dropTexts(const std::vector<Tenant> &tenants, const std::stop_token &stop);
    Result<void> dropWords(const std::vector<Tenant> &tenants, Instant effectsGoBefore,
                           const std::stop_token &stop);
    Result<std::vector<Tenant>> tenants(const Retention &retention);
    Result<std::int64_t> dropCallsBefore(Instant before, std::optional<std::int64_t> tenant,
                                         const std::stop_token &stop);
    Result<Page> oldCalls(Instant before, std::optional<std::int64_t> tenant, std::int64_t after);
    Result<void> drop(const Page &page, const std::stop_token &stop);
    void pause(const std::stop_token &stop);
    /// pause() as the parts of a sweep take it: an Error when the store is to close.
    SweepPause pausing(const std::stop_token &stop);

    Writer &m_writer;
    Follower &m_follower;
    ReaderPool &m_readers;
    std::mutex m_mutex;
    std::condition_variable_any m_wakes;
    std::deque<Work> m_wanted;
    std::set<std::string> m_heldBack; ///< calls that the sweep leaves whole, by SID; its thread only
    std::jthread m_thread;            ///< last: it uses the others
};

} // namespace ringdown::store::sqlite
