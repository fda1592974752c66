// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace ringdown::carrier {

/// The time a simulated carrier lives in. One thread.
class Timeline {
public:
    virtual ~Timeline() = default;

    virtual Instant now() const = 0;
    /// Runs work at this moment, at once if it is past; works of one moment in the order they were given.
    virtual void at(Instant moment, std::function<void()> work) = 0;
    /// Simulated time must not pass while somebody outside it is waited for; every hold() has its release().
    virtual void hold() = 0;
    virtual void release() = 0;

    void after(std::chrono::milliseconds delay, std::function<void()> work)
    {
        at(now() + delay, std::move(work));
    }
};

/// What is still to happen, in order.
class Agenda {
public:
    void add(Instant moment, std::function<void()> work) { m_works.emplace(moment, std::move(work)); }
    bool isEmpty() const { return m_works.empty(); }
    Instant next() const { return m_works.begin()->first; } ///< not when empty
    std::function<void()> take();                           ///< not when empty

private:
    std::multimap<Instant, std::function<void()>> m_works;
};

/// Time that jumps from one happening to the next: a call of 90 seconds takes as long as its decisions take.
class JumpingTimeline final : public Timeline {
public:
    explicit JumpingTimeline(Instant start)
        : m_now(start)
    {
    }

    Instant now() const override { return m_now; }
    void at(Instant moment, std::function<void()> work) override;
    void hold() override { ++m_holds; }
    void release() override;

    /// Called when the last hold is released: the place from where run() is to be called again, not from
    /// inside it.
    void whenReleased(std::function<void()> wake) { m_wake = std::move(wake); }
    bool isHeld() const { return m_holds > 0; }
    /// The moment of what comes next, nothing when nothing is left.
    std::optional<Instant> next() const
    {
        return m_agenda.isEmpty() ? std::nullopt : std::optional(m_agenda.next());
    }
    /// Runs what comes next and moves the time there. False when held or when nothing is left.
    bool runNext();
    /// Runs until held or nothing is left.
    void run();
    /// Runs everything up to this moment and stands there; stops early when held.
    void runUntil(Instant moment);

private:
    Agenda m_agenda;
    Instant m_now;
    int m_holds = 0;
    std::function<void()> m_wake;
};

/// A clock and a timer, as the surroundings have them.
struct WallClock {
    std::function<Instant()> now;
    std::function<void(std::chrono::milliseconds, std::function<void()>)> after;
};

/// Time that follows a clock. Started in the past it first jumps until it has caught up, held like a
/// JumpingTimeline; from then on it flows and nothing holds it.
class PacedTimeline final : public Timeline {
public:
    /// Begins at start; the clock's present moment corresponds to simulated present (start or later) and each
    /// second of the clock to factor simulated seconds.
    PacedTimeline(WallClock clock, Instant start, Instant present, double factor = 1.0);

    Instant now() const override;
    void at(Instant moment, std::function<void()> work) override;
    void hold() override { ++m_holds; }
    void release() override;

    bool isCatchingUp() const { return m_isCatchingUp; }
    /// Called once, when the present is reached (at once when it already was).
    void whenCaughtUp(std::function<void()> work);
    /// Begins to run. Nothing runs before.
    void start();

private:
    Instant present() const;
    void pump();
    void runDue();
    void catchUp();
    void wakeAt(Instant moment);

    WallClock m_clock;
    Instant m_clockStart;
    Instant m_presentAtStart;
    double m_factor;
    Instant m_now; ///< while catching up, and of the work that runs
    Agenda m_agenda;
    int m_holds = 0;
    bool m_isStarted = false;
    bool m_isCatchingUp = true;
    bool m_isRunning = false;
    std::optional<Instant> m_wakeAt;
    std::function<void()> m_whenCaughtUp;
    std::shared_ptr<bool> m_life = std::make_shared<bool>(true); ///< timers of the clock outlive this object
};

} // namespace ringdown::carrier
