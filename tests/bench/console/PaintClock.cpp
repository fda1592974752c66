// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/console/PaintClock.h"

#include <QEvent>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace ringdown::bench {
namespace {

using namespace std::chrono_literals;

constexpr auto longest = 10s;

double millisecondsBetween(PaintClock::Clock::time_point from, PaintClock::Clock::time_point until)
{
    return std::chrono::duration<double, std::milli>(until - from).count();
}

} // namespace

QEvent::Type lastOfAll()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

std::optional<double> PaintClock::untilPainted(const Deed &deed, const Condition &isDone)
{
    const auto begin = Clock::now();
    m_lastPaint = begin;
    deed();
    if (!waitFor(isDone, longest))
        return {};
    const auto done = Clock::now();
    drain();
    return millisecondsBetween(begin, std::max(done, m_lastPaint));
}

void PaintClock::drain()
{
    m_isDrained = false;
    postEvent(this, new QEvent(lastOfAll()), std::numeric_limits<int>::min());
    while (!m_isDrained)
        processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

bool PaintClock::waitFor(const Condition &condition, std::chrono::milliseconds span)
{
    const auto end = Clock::now() + span;
    QTimer wake; // the loop must not sleep past the end
    wake.start(std::min<std::chrono::milliseconds>(span, 100ms));
    while (!condition()) {
        if (Clock::now() >= end)
            return false;
        processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void PaintClock::rest(std::chrono::milliseconds span)
{
    QEventLoop loop;
    QTimer::singleShot(span, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

bool PaintClock::notify(QObject *receiver, QEvent *event)
{
    const bool isPaint = event->type() == QEvent::Paint;
    const bool isTaken = QApplication::notify(receiver, event);
    if (isPaint) { // only this thread paints
        m_lastPaint = Clock::now();
        if (m_paintDone)
            m_paintDone(*receiver);
    }
    return isTaken;
}

bool PaintClock::event(QEvent *event)
{
    if (event->type() != lastOfAll())
        return QApplication::event(event);
    m_isDrained = true;
    return true;
}

} // namespace ringdown::bench
