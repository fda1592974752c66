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
        auto opened = open();
        if (!opened) {
            takeBack(nullptr);
            return opened.error();
        }
        reader = std::move(*opened);
    }
    reader->database.setDeadline(deadline);
    return Lease(*this, std::move(reader));
}

Result<std::unique_ptr<Reader>> ReaderPool::open() const
{
    auto database = Database::open(m_path, Access::Read);
    if (!database)
        return database.error();
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
