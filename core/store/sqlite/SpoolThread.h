// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/AppendQueue.h"
#include "core/store/sqlite/Spool.h"

#include <cstddef>
#include <thread>

namespace ringdown::store::sqlite {

/// Takes what the writer could not commit in time into the spool and answers it. Ends when the writer has
/// left and nothing waits.
class SpoolThread {
public:
    /// bytes: how long the spool should be, and will be as soon as its disk has room.
    SpoolThread(Spool spool, std::size_t bytes, AppendQueue &queue);
    ~SpoolThread();

private:
    void run();
    void spoolLate();
    void tellLength();

    Spool m_spool;
    std::size_t m_bytes;
    AppendQueue &m_queue;
    std::thread m_thread;
};

} // namespace ringdown::store::sqlite
