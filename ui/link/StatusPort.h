// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"
#include "core/client/RelayStatus.h"

namespace ringdown::link {

/// What a relay tells of itself; the questions are those of client::ControlClient.
struct StatusPort {
    virtual ~StatusPort() = default;

    virtual void status(client::WhenDone<client::RelayStatus> done) = 0;
    virtual void logAfter(std::int64_t seq, client::WhenDone<client::RelayLogPage> done) = 0;
    virtual void retryText(const std::string &id, client::WhenDone<client::Changed> done) = 0;
    virtual void lookFromOutside(client::WhenDone<client::OutsideLook> done) = 0;
};

} // namespace ringdown::link
