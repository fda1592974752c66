// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <chrono>
#include <functional>

class QThread;

namespace ringdown::messages {

/// One thing that is done in the sound thread, and its way back: what it tells is called in the thread of
/// whoever asked, as long as that is there.
class SoundErrand : public QObject {
    Q_OBJECT
Q_SIGNALS:
    void told(const std::function<void()> &news);
};

/// Where everything happens that may wait for the desk's sound server: one that does not answer holds up this
/// thread alone. It begins with the first errand.
class SoundThread {
public:
    static constexpr std::chrono::milliseconds usualFarewell{1000};

    /// farewell: how long its end waits for what was asked; then the thread is left behind, and ends by
    /// itself if it ever can.
    explicit SoundThread(std::chrono::milliseconds farewell = usualFarewell);
    ~SoundThread();
    SoundThread(const SoundThread &) = delete;
    SoundThread &operator=(const SoundThread &) = delete;

    /// Lives in the thread; who asked ends it by deleteLater(). asker: in whose thread it tells its news.
    SoundErrand *errand(QObject &asker);
    /// Done there after what was asked before, unless the errand is over by then.
    static void ask(SoundErrand *errand, std::function<void()> work);

    /// Whether any was left behind that still waits: the process must then not tidy up beneath it.
    static bool isAnyLeftBehind();

private:
    std::chrono::milliseconds m_farewell;
    QThread *m_thread; ///< outlives this when it is left behind
    QObject *m_last;   ///< ends it, behind everything that was asked before; goes with it
};

} // namespace ringdown::messages
