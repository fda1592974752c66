// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"
#include "core/plan/Plan.h"

#include <QProcess>
#include <QString>
#include <QUrl>

namespace ringdown::bench {

/// Obviously fake; what LoadClient signs with.
inline constexpr const char *authToken = "0123456789abcdef0123456789abcdef";

/// The example businesses, open around the clock.
plan::Plan benchPlan();

/// Makes the log of a relay as long as that, five thousand calls a week up to now. Prints how far it is.
void fillLog(const QString &folder, std::int64_t calls);

/// A relay of its own process, over a folder with a log; it ends with this.
class BenchRelay {
public:
    /// program: ringdown-relay. Ends this program when it does not start.
    BenchRelay(const QString &program, const QString &folder);
    ~BenchRelay();

    QUrl url() const { return m_url; }
    Secret token() const;
    void pause();
    void goOn();
    void kill();

private:
    QProcess m_process;
    QUrl m_url;
};

/// Calls to it at an even rate from a process of their own, each with the events of one that begins to ring.
class Callers {
public:
    Callers(const QString &program, const BenchRelay &relay, double callsPerSecond, int seconds);
    ~Callers();

private:
    QProcess m_process;
};

} // namespace ringdown::bench
