// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"

#include <boost/asio/io_context.hpp>

#include <functional>
#include <memory>

namespace ringdown::relay {

/// The one I/O thread and the reader threads (one for webhooks, two for all else), and the Executor
/// everything on them is given.
class IoLoop final : public Executor {
public:
    IoLoop();
    ~IoLoop() override; ///< stops

    void start();
    /// Ends the threads; what was posted and did not run yet is dropped. Not from one of its own threads.
    void stop();

    boost::asio::io_context &context();
    bool isIoThread() const;
    /// Runs work on the I/O thread and waits for it. Not from the I/O thread or a reader.
    void runAndWait(const std::function<void()> &work);

    Instant now() const override;
    void post(std::function<void()> work) override;
    void after(std::chrono::milliseconds delay, std::function<void()> work) override;
    void onReader(ReadFor whom, std::function<void()> work) override;
    std::size_t apiReadsWaiting() const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringdown::relay
