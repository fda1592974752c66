// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Timeline.h"

#include <algorithm>
#include <cmath>

namespace ringdown::carrier {

std::function<void()> Agenda::take()
{
    auto work = std::move(m_works.begin()->second);
    m_works.erase(m_works.begin());
    return work;
}

void JumpingTimeline::at(Instant moment, std::function<void()> work)
{
    m_agenda.add(std::max(moment, m_now), std::move(work));
}

void JumpingTimeline::release()
{
    if (--m_holds == 0 && m_wake)
        m_wake();
}

bool JumpingTimeline::runNext()
{
    if (isHeld() || m_agenda.isEmpty())
        return false;
    m_now = m_agenda.next();
    m_agenda.take()();
    return true;
}

void JumpingTimeline::run()
{
    while (runNext()) {
    }
}

void JumpingTimeline::runUntil(Instant moment)
{
    while (!m_agenda.isEmpty() && m_agenda.next() <= moment) {
        if (!runNext())
            return;
    }
    m_now = std::max(m_now, moment);
}

PacedTimeline::PacedTimeline(WallClock clock, Instant start, Instant present, double factor)
    : m_clock(std::move(clock))
    , m_clockStart(m_clock.now())
    , m_presentAtStart(present)
    , m_factor(factor)
    , m_now(start)
{
}

Instant PacedTimeline::present() const
{
    const auto passed = static_cast<double>((m_clock.now() - m_clockStart).count());
    return m_presentAtStart + std::chrono::milliseconds(std::llround(passed * m_factor));
}

Instant PacedTimeline::now() const
{
    return m_isCatchingUp || m_isRunning ? m_now : std::max(m_now, present());
}

void PacedTimeline::at(Instant moment, std::function<void()> work)
{
    m_agenda.add(std::max(moment, m_now), std::move(work));
    if (m_isStarted && !m_isRunning && !m_isCatchingUp)
        wakeAt(m_agenda.next());
}

void PacedTimeline::release()
{
    if (--m_holds == 0 && m_isStarted && m_isCatchingUp && !m_isRunning)
        pump();
}

void PacedTimeline::whenCaughtUp(std::function<void()> work)
{
    if (m_isCatchingUp)
        m_whenCaughtUp = std::move(work);
    else
        work();
}

void PacedTimeline::start()
{
    m_isStarted = true;
    pump();
}

void PacedTimeline::pump()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    runDue();
    m_isRunning = false;
    if (m_isCatchingUp && m_holds == 0)
        catchUp();
    if (!m_isCatchingUp && !m_agenda.isEmpty())
        wakeAt(m_agenda.next());
}

void PacedTimeline::runDue()
{
    while (!m_agenda.isEmpty() && m_agenda.next() <= present()) {
        if (m_isCatchingUp && m_holds > 0)
            return;
        m_now = std::max(m_now, m_agenda.next());
        m_agenda.take()();
    }
}

void PacedTimeline::catchUp()
{
    m_isCatchingUp = false;
    if (const auto work = std::exchange(m_whenCaughtUp, nullptr))
        work();
}

void PacedTimeline::wakeAt(Instant moment)
{
    if (m_wakeAt && *m_wakeAt <= moment)
        return;
    m_wakeAt = moment;
    const auto simulated = static_cast<double>(std::max<std::int64_t>((moment - present()).count(), 0));
    const std::chrono::milliseconds delay(static_cast<std::int64_t>(std::ceil(simulated / m_factor)));
    m_clock.after(delay, [this, moment, life = std::weak_ptr<bool>(m_life)] {
        if (life.expired())
            return;
        if (m_wakeAt == moment)
            m_wakeAt.reset();
        pump();
    });
}

} // namespace ringdown::carrier
