// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"
#include "core/relay/outage/MissingInLog.h"
#include "core/relay/outbox/CarrierLine.h"

#include <functional>
#include <memory>
#include <optional>

namespace ringdown::relay {

struct ListReadingParts {
    Executor &executor;
    std::function<CarrierLine *()> line;            ///< nullptr: the carrier cannot be asked
    std::function<std::optional<CarrierKey>()> key; ///< in service now
    std::function<void()> noteUse;                  ///< of the key
};

/// Reads the carrier's lists for a look, as far back as it says. I/O thread.
class ListReading {
public:
    explicit ListReading(ListReadingParts parts);
    ~ListReading(); ///< what is being read is not told

    bool isPossible() const;
    /// wantsRecordings: asked when calls and texts are read. then: nothing, or why the lists are not read.
    void read(const LookPtr &look, std::function<bool(const Look &)> wantsRecordings,
              std::function<void(const std::optional<rest::RestFailure> &)> then);

    static constexpr int pageSize = 200;
    static constexpr int mostPages = 100; ///< of each list, a look; what lies behind them stays unknown

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace ringdown::relay
