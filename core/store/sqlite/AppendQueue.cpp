// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/AppendQueue.h"

#include "core/store/sqlite/RecordBytes.h"

#include <algorithm>
#include <utility>

namespace ringdown::store::sqlite {
namespace {

constexpr std::chrono::seconds lengthenPause{5};

} // namespace

void AppendQueue::keepSpooled(std::vector<PendingPtr> spooled, const std::string &why)
{
    const Lock lock(m_mutex);
    for (PendingPtr &pending : spooled) {
        pending->state = EntryState::Spooled;
        pending->isAnswered = true;
        if (pending->entry.key)
            m_spooledKeys.try_emplace(*pending->entry.key, pending);
        m_waiting.push_back(std::move(pending));
    }
    m_openSpooled = spooled.size();
    m_isSpoolUsed = true;
    m_isSpooling = true;
    m_why = why;
}

void AppendQueue::push(PendingPtr pending)
{
    const Lock lock(m_mutex);
    pending->appendedAt = Clock::now();
    m_waiting.push_back(std::move(pending));
    if (m_waiting.size() == 1)
        m_writerWakes.notify_one();
    if (m_isSpoolAsleep || isSpoolingAtOnce()) {
        m_isSpoolAsleep = false;
        m_spoolWakes.notify_one();
    }
}

std::optional<std::string> AppendQueue::spooledAnswer(const RequestKey &key) const
{
    const Lock lock(m_mutex);
    const auto it = m_spooledKeys.find(key);
    return it == m_spooledKeys.end() ? std::optional<std::string>() : it->second->entry.answer;
}

bool AppendQueue::take(std::size_t most, Clock::duration wait)
{
    Lock lock(m_mutex);
    m_writerWakes.wait_for(lock, wait, [&] { return !m_waiting.empty() || m_isWoken || m_isClosed; });
    m_isWoken = false;
    while (!m_waiting.empty() && m_taken.size() < most) {
        if (m_waiting.front()->state != EntryState::Dropped)
            m_taken.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    return !m_taken.empty();
}

std::span<const PendingPtr> AppendQueue::claim()
{
    const Lock lock(m_mutex);
    std::erase_if(m_taken, [](const PendingPtr &pending) { return pending->state == EntryState::Dropped; });
    return m_taken;
}

std::vector<AppendQueue::Settled> AppendQueue::settle()
{
    const Lock lock(m_mutex);
    std::vector<Settled> settled;
    settled.reserve(m_taken.size());
    for (const PendingPtr &pending : m_taken) {
        settled.push_back({pending, !std::exchange(pending->isAnswered, true)});
        const EntryState state = std::exchange(pending->state, EntryState::Committed);
        if (state == EntryState::Spooling || state == EntryState::Spooled) {
            --m_openSpooled;
            if (pending->entry.key)
                m_spooledKeys.erase(*pending->entry.key);
        }
    }
    m_committedCount += static_cast<std::int64_t>(m_taken.size());
    m_taken.clear();
    m_why.clear();
    m_isSpooling = false;
    if (m_isSpoolUsed && m_openSpooled == 0)
        m_spoolWakes.notify_one();
    return settled;
}

void AppendQueue::giveBack(const std::string &why)
{
    const Lock lock(m_mutex);
    m_why = why;
    m_waiting.insert(m_waiting.begin(), m_taken.begin(), m_taken.end());
    m_taken.clear();
    m_spoolWakes.notify_one(); // what only the log could take is refused now
}

void AppendQueue::tellIdle(const std::string &why)
{
    const Lock lock(m_mutex);
    if (m_waiting.empty() && m_taken.empty())
        m_why = why;
}

void AppendQueue::leave()
{
    const Lock lock(m_mutex);
    m_hasWriterLeft = true;
    m_spoolWakes.notify_one();
}

void AppendQueue::wakeWriter()
{
    const Lock lock(m_mutex);
    m_isWoken = true;
    m_writerWakes.notify_one();
}

bool AppendQueue::isShort() const
{
    const Lock lock(m_mutex);
    return m_waiting.empty();
}

bool AppendQueue::isClosed() const
{
    const Lock lock(m_mutex);
    return m_isClosed;
}

void AppendQueue::close()
{
    const Lock lock(m_mutex);
    m_isClosed = true;
    m_writerWakes.notify_one();
    m_spoolWakes.notify_one();
}

AppendQueue::Clock::time_point AppendQueue::nextDeadline() const
{
    const auto isUnanswered = [](const PendingPtr &pending) { return pending->state == EntryState::Waiting; };
    // While a commit lasts nothing can be done for what the spool cannot take.
    const auto isSpoolable = [&](const PendingPtr &pending) {
        return isUnanswered(pending) && pending->entry.isSpoolable();
    };
    auto oldest = Clock::time_point::max();
    if (const auto it = std::find_if(m_taken.begin(), m_taken.end(), isSpoolable); it != m_taken.end())
        oldest = std::min(oldest, (*it)->appendedAt + m_spoolAfter);
    if (const auto it = std::find_if(m_waiting.begin(), m_waiting.end(), isUnanswered); it != m_waiting.end())
        oldest = std::min(oldest, (*it)->appendedAt + m_spoolAfter);
    return oldest;
}

bool AppendQueue::isLate(const Pending &pending, Clock::time_point now) const
{
    if (pending.state != EntryState::Waiting)
        return false;
    return now >= pending.appendedAt + m_spoolAfter || m_hasWriterLeft ||
           (isSpoolingAtOnce() && pending.entry.isSpoolable());
}

bool AppendQueue::isSpoolingAtOnce() const
{
    return m_isSpooling && !m_why.empty() && !m_isSpoolFull;
}

void AppendQueue::collectLate(Clock::time_point now)
{
    const auto collect = [&](const PendingPtr &pending) {
        if (!isLate(*pending, now) || !pending->entry.isSpoolable())
            return;
        pending->state = EntryState::Spooling;
        m_late.push_back(pending);
        // Made here, under the lock: once an entry is settled the writer takes its events away.
        m_lateBytes.push_back(toBytes(pending->entry));
    };
    std::for_each(m_taken.begin(), m_taken.end(), collect);
    std::for_each(m_waiting.begin(), m_waiting.end(), collect);
    // What cannot be spooled is withdrawn while nobody commits it, so that its answer is the truth.
    for (const PendingPtr &pending : m_waiting) {
        if (pending->entry.isSpoolable() || !isLate(*pending, now))
            continue;
        pending->state = EntryState::Dropped;
        m_withdrawn.push_back(pending);
    }
}

AppendQueue::Duty AppendQueue::awaitDuty()
{
    Lock lock(m_mutex);
    for (;;) {
        const auto now = Clock::now();
        collectLate(now);
        if (!m_late.empty() || !m_withdrawn.empty()) {
            m_openSpooled += m_late.size();
            m_isSpoolUsed |= !m_late.empty();
            return Duty::Spool;
        }
        if (m_isSpoolUsed && m_openSpooled == 0)
            return Duty::ClearSpool;
        if (m_hasWriterLeft)
            return Duty::End;
        const bool isShort = !m_whySpoolShort.empty();
        if (isShort && now >= m_lengthenAt) {
            m_lengthenAt = now + lengthenPause;
            return Duty::LengthenSpool;
        }
        const auto deadline = nextDeadline();
        m_isSpoolAsleep = deadline == Clock::time_point::max();
        const auto until = isShort ? std::min(deadline, m_lengthenAt) : deadline;
        if (until == Clock::time_point::max())
            m_spoolWakes.wait(lock);
        else
            m_spoolWakes.wait_until(lock, until);
        m_isSpoolAsleep = false;
    }
}

AppendQueue::Answerable AppendQueue::refused(const PendingPtr &pending, const std::string &why)
{
    ++m_refusedCount;
    pending->isAnswered = true;
    return {pending,
            Error{ErrorCode::Unavailable, (m_why.empty() ? "the log is too slow" : m_why) + "; " + why}};
}

AppendQueue::Answerable AppendQueue::notSpooled(const PendingPtr &pending, const std::string &why)
{
    if (pending->state == EntryState::Spooling) {
        pending->state = EntryState::Dropped;
        --m_openSpooled;
    }
    return refused(pending, why);
}

AppendQueue::Answerable AppendQueue::spooledOne(const PendingPtr &pending)
{
    const std::optional<RequestKey> &key = pending->entry.key;
    ++m_spooledCount;
    pending->isAnswered = true;
    if (pending->state == EntryState::Spooling)
        pending->state = EntryState::Spooled;
    if (!key)
        return {pending, Committed{0, true, false, {}}};
    const auto [first, isFirst] = m_spooledKeys.try_emplace(*key, pending);
    if (isFirst)
        return {pending, Committed{0, true, false, {}}};
    return {pending, Committed{0, true, true, first->second->entry.answer}};
}

std::vector<AppendQueue::Answerable> AppendQueue::spooled(std::size_t taken, const std::string &why)
{
    const Lock lock(m_mutex);
    m_isSpoolFull |= taken < m_late.size();
    std::vector<Answerable> answerable;
    for (std::size_t i = 0; i < m_late.size(); ++i) {
        if (!m_late[i]->isAnswered)
            answerable.push_back(i < taken ? spooledOne(m_late[i]) : notSpooled(m_late[i], why));
    }
    m_isSpooling |= taken > 0 && m_openSpooled > 0; // a commit may have ended meanwhile
    for (const PendingPtr &pending : m_withdrawn)
        answerable.push_back(refused(pending, "nothing was changed"));
    m_late.clear();
    m_lateBytes.clear();
    m_withdrawn.clear();
    return answerable;
}

void AppendQueue::tellSpoolShort(std::string why)
{
    const Lock lock(m_mutex);
    m_whySpoolShort = std::move(why);
}

void AppendQueue::spoolCleared()
{
    const Lock lock(m_mutex);
    m_isSpoolUsed = false;
    m_isSpoolFull = false;
}

void AppendQueue::describe(StoreHealth &health) const
{
    const Lock lock(m_mutex);
    health.isCommitting = m_why.empty() && !m_isSpooling;
    health.why = !m_why.empty() ? m_why
                 : m_isSpooling ? "the log is slow: records go to the spool"
                                : m_whySpoolShort;
    health.committed = m_committedCount;
    health.spooled = m_spooledCount;
    health.refused = m_refusedCount;
}

} // namespace ringdown::store::sqlite
