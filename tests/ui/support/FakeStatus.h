// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/link/StatusPort.h"

#include <optional>
#include <vector>

namespace ringdown::tests {

/// A relay's word about itself, as the test put it.
struct FakeStatus final : link::StatusPort {
    void status(client::WhenDone<client::RelayStatus> done) override
    {
        ++asked;
        if (failure)
            return done({std::nullopt, *failure});
        done({report, {}});
    }
    void logAfter(std::int64_t seq, client::WhenDone<client::RelayLogPage> done) override
    {
        if (logFailure)
            return done({std::nullopt, *logFailure});
        client::RelayLogPage page;
        for (const client::RelayLogLine &line : lines) {
            if (line.seq > seq)
                page.lines.push_back(line);
        }
        page.newest = lines.empty() ? 0 : lines.back().seq;
        done({page, {}});
    }
    void retryText(const std::string &id, client::WhenDone<client::Changed> done) override
    {
        retried.push_back(id);
        if (failure)
            return done({std::nullopt, *failure});
        done({client::Changed(), {}});
    }
    void lookFromOutside(client::WhenDone<client::OutsideLook> done) override
    {
        ++looks;
        if (failure)
            return done({std::nullopt, *failure});
        if (holdsLook)
            held = std::move(done);
        else
            done({look, {}});
    }

    client::RelayStatus report;
    std::vector<client::RelayLogLine> lines;
    client::OutsideLook look;
    std::optional<client::ApiFailure> failure;
    std::optional<client::ApiFailure> logFailure;
    bool holdsLook = false;
    client::WhenDone<client::OutsideLook> held;
    int asked = 0;
    int looks = 0;
    std::vector<std::string> retried; ///< texts that were to be sent again
};

} // namespace ringdown::tests
