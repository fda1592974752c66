// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Store.h"
#include "core/store/sqlite/ReaderPool.h"
#include "core/store/sqlite/RowSlices.h"
#include "core/store/sqlite/Writer.h"

#include <chrono>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace ringdown::store::sqlite {

/// Takes what callers said out of the log: where the recording is and how it reads. That somebody left a
/// message, when and how long, stays with the call. For one sweep.
class OldVoicemails {
public:
    OldVoicemails(Writer &writer, ReaderPool &readers, ReleaseRecording release, SweepPause pause)
        : m_writer(writer)
        , m_readers(readers)
        , m_release(std::move(release))
        , m_pause(std::move(pause))
    {
    }

    /// Of this tenant's calls that ended before this moment. Returns of how many recordings. Calls whose
    /// recording was not released are held back.
    Result<std::int64_t> drop(std::int64_t tenantNumber, const std::string &tenant, Instant before);

    /// One recording of this call, whatever its age. NotFound
    Result<void> dropOf(const CallSid &call, const std::string &recording);

    const std::set<std::string> &heldBack() const { return m_heldBack; }
    const std::string &whyHeldBack() const { return m_whyHeldBack; } ///< the first one

private:
    /// Some calls that ended with a message.
    struct Page {
        std::int64_t lastId = 0;
        std::string onlyRecording; ///< "" for all of the calls'
        std::set<std::string> sids;
        std::map<std::string, std::int64_t> ids; ///< by SID
        std::vector<std::int64_t> rows;          ///< those of their rows that have something to lose
        std::vector<OldRecording> recordings;
        std::map<std::string, std::string> transcriptions; ///< the carrier's ids, by that of the recording
    };

    enum class Of {
        Voicemails,    ///< calls that ended so
        AnsweredAfter, ///< calls that somebody answered after the message
    };

    Result<std::int64_t> drop(Of calls, std::int64_t tenantNumber, const std::string &mark, Instant before);
    Result<std::int64_t> doneBefore(const std::string &mark);
    static Result<Statement> select(Database &database, Of calls, std::int64_t tenantNumber,
                                    std::int64_t after, Instant before);
    Result<Page> nextPage(Of calls, std::int64_t tenantNumber, std::int64_t after, Instant before);
    Result<void> readRow(Database &database, std::int64_t row, Page &page);
    std::int64_t release(Page &page);
    Result<void> drop(const Page &page);

    Writer &m_writer;
    ReaderPool &m_readers;
    ReleaseRecording m_release;
    SweepPause m_pause;
    std::set<std::string> m_heldBack; ///< by SID
    std::string m_whyHeldBack;
    std::int64_t m_firstHeldBack = 0;               ///< of the tenant, by id; 0 for none
    std::chrono::steady_clock::duration m_waited{}; ///< for what was not released
};

} // namespace ringdown::store::sqlite
