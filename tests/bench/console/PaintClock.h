// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>

#include <chrono>
#include <functional>
#include <optional>

namespace ringdown::bench {

/// An application that knows when it has painted.
class PaintClock : public QApplication {
public:
    using Clock = std::chrono::steady_clock;
    using Deed = std::function<void()>;
    using Condition = std::function<bool()>;
    using PaintDone = std::function<void(const QObject &painted)>;

    using QApplication::QApplication;

    /// Milliseconds from the beginning of deed until it is done and everything is painted that was asked for
    /// by then. Without a paint: until there is nothing left to do. Nothing: not within 10 s.
    std::optional<double> untilPainted(
        const Deed &deed, const Condition &isDone = [] { return true; });
    /// Lets events happen for so long.
    void rest(std::chrono::milliseconds span);
    /// Lets events happen until it is so. False: not within the span.
    bool waitFor(const Condition &condition, std::chrono::milliseconds span);
    /// Called with each widget that has just been painted.
    void setPaintDone(PaintDone done) { m_paintDone = std::move(done); }

    bool notify(QObject *receiver, QEvent *event) override;

protected:
    bool event(QEvent *event) override;

private:
    void drain();

    PaintDone m_paintDone;
    Clock::time_point m_lastPaint;
    bool m_isDrained = false;
};

/// Posted behind everything else, also behind the paints that are due.
QEvent::Type lastOfAll();

} // namespace ringdown::bench
