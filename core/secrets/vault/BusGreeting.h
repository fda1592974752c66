// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace ringdown::secrets {

/// Greets the session bus on a connection of its own. QtDBus waits inside connectToBus() for as long as a bus
/// says nothing, and whatever thread calls it waits too; so it is only called where somebody answers.
class BusGreeting : public QObject {
public:
    explicit BusGreeting(QObject *parent = nullptr);
    ~BusGreeting() override;

    /// answered comes once, later, when the bus has said something, or cannot be asked in this way (then
    /// QtDBus knows at once); never when it stays silent.
    void ask(std::function<void()> answered);

private:
    bool greet();
    void heard();

    int m_socket = -1;
    std::unique_ptr<QSocketNotifier> m_arrived;
    std::function<void()> m_answered;
};

} // namespace ringdown::secrets
