// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace ringdown::bench {

/// The longest time for which the event loop came to nothing else, in milliseconds.
class Heartbeat {
public:
    Heartbeat()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        m_since.start();
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] {
            m_longest = std::max(m_longest, m_since.nsecsElapsed());
            m_since.start();
        });
        m_beat.start(2);
    }
    double longest() const { return static_cast<double>(std::max(m_longest, m_since.nsecsElapsed())) / 1e6; }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace ringdown::bench
