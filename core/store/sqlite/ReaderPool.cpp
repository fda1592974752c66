// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/ReaderPool.h"

#include <utility>

namespace ringdown::store::sqlite {

ReaderPool::Lease::~Lease()
{
    if (m_reader)
        m_pool->takeBack(std::move(m_reader));
}

Result<ReaderPool::Lease> ReaderPool::lend(Clock::time_point deadline)
{
    std::unique_lock lock(m_mutex);
    if (!m_returned.wait_until(lock, deadline, [&] { return m_lent < mostReaders; }))
        return Error{ErrorCode::Unavailable,
                     "all " + std::to_string(mostReaders) + " reading connections are busy"};
    ++m_lent;
    std::unique_ptr<Reader> reader;
    if (!m_free.empty()) {
        reader = std::move(m_free.back());
        m_free.pop_back();
    }
    lock.unlock();
    if (!reader) {
        auto opened = Reader::open(m_log, m_index);
        if (!opened) {
            takeBack(nullptr);
            return opened.error();
        }
        reader = std::move(*opened);
    }
    reader->database.setDeadline(deadline);
    return Lease(*this, std::move(reader));
}

Result<std::unique_ptr<Reader>> Reader::open(const std::string &log, const std::string &index)
{
    auto database = Database::open(log, Access::Read);
    if (!database)
        return database.error();
    if (auto attached = database->attach(index, "derived"); !attached)
        return attached.error();
    if (auto ready = database->run("PRAGMA derived.mmap_size=0; PRAGMA derived.cache_size=-2048"); !ready)
        return ready.error();
    auto answers = AnswerReader::open(*database);
    if (!answers)
        return answers.error();
    return std::make_unique<Reader>(Reader{std::move(*database), std::move(*answers)});
}

void ReaderPool::takeBack(std::unique_ptr<Reader> reader)
{
    const std::lock_guard lock(m_mutex);
    --m_lent;
    if (reader)
        m_free.push_back(std::move(reader));
    m_returned.notify_one();
}

void ReaderPool::close()
{
    const std::lock_guard lock(m_mutex);
    m_free.clear();
}

} // namespace ringdown::store::sqlite
