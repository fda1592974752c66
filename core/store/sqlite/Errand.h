// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <utility>

namespace ringdown::store::sqlite {

/// Work that somebody brings to a thread which has a connection to itself, one piece at a time.
class Errand {
public:
    using Work = std::function<Result<void>()>;

    /// Waits until the thread has done it, which wake() tells it of. One thread brings.
    Result<void> bring(Work work, const std::function<void()> &wake)
    {
        std::unique_lock lock(m_mutex);
        m_work = std::move(work);
        m_done.reset();
        m_isWaiting = true;
        lock.unlock();
        wake();
        lock.lock();
        m_changed.wait(lock, [&] { return m_done.has_value(); });
        return *m_done;
    }
    bool isWaiting() const { return m_isWaiting.load(std::memory_order_acquire); }
    /// The thread's side: does what waits, if anything does.
    void doIt()
    {
        if (!isWaiting())
            return;
        std::unique_lock lock(m_mutex);
        const Work work = std::exchange(m_work, nullptr);
        lock.unlock();
        auto done = work();
        lock.lock();
        m_isWaiting = false;
        m_done = std::move(done);
        m_changed.notify_one();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Work m_work;
    std::optional<Result<void>> m_done;
    std::atomic<bool> m_isWaiting{false};
};

} // namespace ringdown::store::sqlite
