// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/link/StatusPort.h"

#include <optional>
#include <vector>

namespace ringdown::tests {

/// A relay's word about itself, as the test put it.
struct FakeStatus final : link::StatusPort {
    FakeStatus();
    ~FakeStatus() override;

    void status(client::WhenDone<client::RelayStatus> done) override;
    void logAfter(std::int64_t seq, client::WhenDone<client::RelayLogPage> done) override;
    void retryText(const std::string &id, client::WhenDone<client::Changed> done) override;
    void lookFromOutside(client::WhenDone<client::OutsideLook> done) override;

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
