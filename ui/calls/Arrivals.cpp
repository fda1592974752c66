// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/Arrivals.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace ringdown::calls {
namespace {

using namespace std::chrono_literals;

constexpr auto batchTime = 50ms;

} // namespace

Arrivals::Arrivals(QObject *parent)
    : QObject(parent)
    , m_batch(new QTimer(this))
{
    m_batch->setSingleShot(true);
    m_batch->setInterval(batchTime);
    connect(m_batch, &QTimer::timeout, this, &Arrivals::flush);
}

void Arrivals::take(const CallSummary &call)
{
    std::erase_if(m_calls, [&](const CallSummary &waiting) { return waiting.sid == call.sid; });
    m_calls.push_back(call);
    if (!m_batch->isActive())
        m_batch->start();
}

void Arrivals::clear()
{
    m_calls.clear();
    m_batch->stop();
    Q_EMIT waitingChanged(0);
}

void Arrivals::follow()
{
    if (!std::exchange(m_isFollowing, true))
        Q_EMIT followingChanged(true);
    flush();
}

void Arrivals::hold()
{
    if (std::exchange(m_isFollowing, false))
        Q_EMIT followingChanged(false);
}

void Arrivals::flush()
{
    m_batch->stop();
    if (!m_isFollowing)
        return Q_EMIT waitingChanged(waiting());
    Q_EMIT waitingChanged(0);
    if (!m_calls.empty())
        Q_EMIT came(std::exchange(m_calls, {}));
}

} // namespace ringdown::calls
