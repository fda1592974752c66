// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <functional>

namespace ringdown::relay {

/// Whose read it is. The carrier's never wait behind anybody else's.
enum class ReadFor { Webhook, Api };

/// What the relay's parts need of the thread they live on. All of core/relay but the reading of the store
/// runs on one I/O thread; store callbacks come from elsewhere and are posted back through here.
class Executor {
public:
    virtual ~Executor() = default;

    virtual Instant now() const = 0;                   ///< wall clock
    virtual void post(std::function<void()> work) = 0; ///< run on the I/O thread, soon; any thread may call
    virtual void after(std::chrono::milliseconds delay,
                       std::function<void()> work) = 0; ///< I/O thread, steady clock
    /// Runs on a thread that may block on the store, one of those kept for such reads.
    virtual void onReader(ReadFor whom, std::function<void()> work) = 0;
    virtual std::size_t apiReadsWaiting() const = 0; ///< reads for the API that have not begun
};

} // namespace ringdown::relay
