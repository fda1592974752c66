// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/SpoolThread.h"

#include <string>
#include <utility>

namespace ringdown::store::sqlite {

SpoolThread::SpoolThread(Spool spool, std::size_t bytes, AppendQueue &queue)
    : m_spool(std::move(spool))
    , m_bytes(bytes)
    , m_queue(queue)
{
    tellLength();
    m_thread = std::thread([this] { run(); });
}

void SpoolThread::tellLength()
{
    m_queue.tellSpoolShort(m_spool.size() >= m_bytes
                               ? std::string()
                               : m_spool.path() + ": the disk had room for " +
                                     std::to_string(m_spool.size()) + " of its " + std::to_string(m_bytes) +
                                     " bytes, so less can be kept while the log takes nothing; free some "
                                     "space on that disk");
}

SpoolThread::~SpoolThread()
{
    m_thread.join();
}

void SpoolThread::run()
{
    for (;;) {
        switch (m_queue.awaitDuty()) {
        case AppendQueue::Duty::Spool:
            spoolLate();
            break;
        case AppendQueue::Duty::ClearSpool:
            // If this fails the records stay and are merged again: each is recognised as already there.
            static_cast<void>(m_spool.clear());
            m_queue.spoolCleared();
            break;
        case AppendQueue::Duty::LengthenSpool:
            m_spool.lengthen(m_bytes);
            tellLength();
            break;
        case AppendQueue::Duty::End:
            return;
        }
    }
}

void SpoolThread::spoolLate()
{
    const auto taken = m_spool.append(m_queue.late());
    const auto answerable =
        taken ? m_queue.spooled(*taken, "the spool is full") : m_queue.spooled(0, taken.error().detail);
    for (const auto &[pending, answer] : answerable) {
        if (pending->whenCommitted)
            pending->whenCommitted(answer);
    }
}

} // namespace ringdown::store::sqlite
