// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Store.h"
#include "core/store/sqlite/ReaderPool.h"
#include "core/store/sqlite/Writer.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace ringdown::store::sqlite {

/// Takes what callers said out of the log: where the recording is and how it reads. That somebody left a
/// message, when and how long, stays with the call. For one sweep.
class OldVoicemails {
public:
    /// Waits between two slices, so that most of the time is for the commits. Errors end the sweep.
    using Pause = std::function<Result<void>()>;

    OldVoicemails(Writer &writer, ReaderPool &readers, ReleaseRecording release, Pause pause)
        : m_writer(writer)
        , m_readers(readers)
        , m_release(std::move(release))
        , m_pause(std::move(pause))
    {
    }

    /// Of this tenant's calls that ended before this moment. Returns of how many recordings.
    Result<std::int64_t> drop(std::int64_t tenantNumber, const std::string &tenant, Instant before);

    /// One recording of this call, whatever its age. NotFound
    Result<void> dropOf(const CallSid &call, const std::string &recording);

private:
    /// Some calls that ended with a message.
    struct Page {
        std::int64_t lastId = 0;
        std::string onlyRecording; ///< "" for all of the calls'
        std::set<std::string> sids;
        std::vector<std::int64_t> rows; ///< those of their rows that have something to lose
        std::vector<OldRecording> recordings;
    };

    Result<std::int64_t> doneBefore(const std::string &mark);
    Result<Page> nextPage(std::int64_t tenantNumber, std::int64_t after, Instant before);
    Result<void> readRow(Database &database, std::int64_t row, Page &page);
    Result<void> drop(const Page &page);

    Writer &m_writer;
    ReaderPool &m_readers;
    ReleaseRecording m_release;
    Pause m_pause;
};

} // namespace ringdown::store::sqlite
