// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/Entry.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <span>
#include <unordered_map>
#include <vector>

namespace ringdown::store::sqlite {

/// Entries on their way to the log. Callers push, the writer takes groups and settles them or gives them
/// back, and the spool's thread collects what waits too long. Says of each entry who may answer it, so that
/// it is answered once.
class AppendQueue {
public:
    using Clock = std::chrono::steady_clock;

    explicit AppendQueue(std::chrono::milliseconds spoolAfter)
        : m_spoolAfter(spoolAfter)
    {
    }

    /// Before the threads start: what the spool holds and the log could not take, and why.
    void keepSpooled(std::vector<PendingPtr> spooled, const std::string &why);
    void push(PendingPtr pending); ///< any thread; never waits for the disk
    /// The spooled answer to this key that the log does not have yet.
    std::optional<std::string> spooledAnswer(const RequestKey &key) const;

    // The writer's side.
    /// Waits until there is something, wakeWriter() or close() was called, or the time is over; takes at most
    /// so many.
    bool take(std::size_t most, Clock::duration wait);
    /// The taken entries that are still wanted, in order, to be committed now.
    std::span<const PendingPtr> claim();
    /// The taken group is committed.
    struct Settled {
        PendingPtr pending;
        bool isUnanswered = false; ///< the writer is the one to answer it
    };
    std::vector<Settled> settle();
    void giveBack(const std::string &why); ///< the taken group could not be committed and stays first
    /// While nothing waits: why the log could take nothing, "" when it could.
    void tellIdle(const std::string &why);
    void leave(); ///< the writer takes nothing more
    void wakeWriter();
    bool isShort() const;  ///< nothing waits
    bool isClosed() const; ///< close() was called: commit what is here and end

    // The spool's side.
    enum class Duty {
        Spool,         ///< late() goes to the spool, then spooled() is called
        ClearSpool,    ///< everything in the spool is in the log
        LengthenSpool, ///< it is shorter than it should be, and some time passed
        End,
    };
    Duty awaitDuty();
    /// Why the spool is shorter than it should be, "" when it is not.
    void tellSpoolShort(std::string why);
    /// The late entries as the spool keeps them; may be empty when only withdrawn ones are to be answered.
    const std::vector<std::string> &late() const { return m_lateBytes; }
    /// The spool took so many of the late entries, from the front; why says what became of the others.
    struct Answerable {
        PendingPtr pending;
        Result<Committed> answer;
    };
    std::vector<Answerable> spooled(std::size_t taken, const std::string &why);
    void spoolCleared();

    void close();
    void describe(StoreHealth &health) const;

private:
    using Lock = std::unique_lock<std::mutex>;

    void collectLate(Clock::time_point now);
    Clock::time_point nextDeadline() const;
    /// The database refuses: what comes now need not wait its time to find that out.
    bool isSpoolingAtOnce() const;
    bool isLate(const Pending &pending, Clock::time_point now) const;
    Answerable refused(const PendingPtr &pending, const std::string &why);
    Answerable spooledOne(const PendingPtr &pending);
    Answerable notSpooled(const PendingPtr &pending, const std::string &why);

    const std::chrono::milliseconds m_spoolAfter;
    mutable std::mutex m_mutex;
    std::condition_variable m_writerWakes;
    std::condition_variable m_spoolWakes;
    std::deque<PendingPtr> m_waiting;
    std::vector<PendingPtr> m_taken;
    std::vector<PendingPtr> m_late;       ///< Spooling
    std::vector<PendingPtr> m_withdrawn;  ///< late, cannot be spooled, answered by the spool's thread
    std::vector<std::string> m_lateBytes; ///< only the spool's thread looks at it
    std::unordered_map<RequestKey, PendingPtr, RequestKeyHash> m_spooledKeys;
    std::size_t m_openSpooled = 0; ///< Spooling or Spooled and not yet committed
    bool m_isSpoolUsed = false;    ///< something was written to it since it was cleared
    bool m_isSpooling = false;     ///< since a record went to the spool no group was committed
    bool m_isSpoolFull = false;    ///< it left records out since it was cleared
    std::string m_whySpoolShort;
    Clock::time_point m_lengthenAt; ///< when it is tried next
    bool m_isSpoolAsleep = false;   ///< the spool's thread waits without an end
    bool m_isWoken = false;
    bool m_isClosed = false;
    bool m_hasWriterLeft = false;
    std::string m_why; ///< of the last group given back, "" after one was settled
    std::int64_t m_committedCount = 0;
    std::int64_t m_spooledCount = 0;
    std::int64_t m_refusedCount = 0;
};

} // namespace ringdown::store::sqlite
