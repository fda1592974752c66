// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/AnswerReader.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace ringdown::store::sqlite {

/// A reading connection to log and index, with what is prepared on it.
struct Reader {
    static Result<std::unique_ptr<Reader>> open(const std::string &log, const std::string &index);

    Database database;
    AnswerReader answers;
};

/// A few reading connections, opened when needed, each lent to one thread at a time and cut at its deadline.
class ReaderPool {
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::size_t mostReaders = 4;

    class Lease {
    public:
        Lease(ReaderPool &pool, std::unique_ptr<Reader> reader)
            : m_pool(&pool)
            , m_reader(std::move(reader))
        {
        }
        Lease(Lease &&other) noexcept = default;
        ~Lease();
        Reader *operator->() const { return m_reader.get(); }
        Reader &operator*() const { return *m_reader; }

    private:
        ReaderPool *m_pool;
        std::unique_ptr<Reader> m_reader;
    };

    ReaderPool(std::string log, std::string index)
        : m_log(std::move(log))
        , m_index(std::move(index))
    {
    }
    /// Unavailable when no connection was free before the deadline.
    Result<Lease> lend(Clock::time_point deadline);
    /// Closes what is not lent, so that the writing connection closes last and leaves no write-ahead log
    /// behind.
    void close();

private:
    void takeBack(std::unique_ptr<Reader> reader);

    std::string m_log;
    std::string m_index;
    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::vector<std::unique_ptr<Reader>> m_free;
    std::size_t m_lent = 0;
};

} // namespace ringdown::store::sqlite
