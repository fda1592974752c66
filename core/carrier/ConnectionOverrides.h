// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Debugger.h"
#include "core/carrier/Transport.h"

#include <string>
#include <string_view>
#include <vector>

namespace ringdown::carrier {

/// What the fragment of a webhook URL says about the connection: https://host/path#rc=2&rp=ct,rt&ct=2000.
struct ConnectionOverrides {
    Deadlines deadlines;
    int retries = 1;
    bool retriesConnect = true; ///< rp has ct
    bool retriesTimeout = false;
    bool retries4xx = false;
    bool retries5xx = false;
    std::vector<Complaint> warnings; ///< values that were not taken

    /// Whether this outcome is worth another attempt by the policy.
    bool retriesAfter(const WebhookAnswer &answer) const;
};

/// Reads the text behind '#'; "" gives the carrier's defaults.
ConnectionOverrides readConnectionOverrides(std::string_view fragment);

} // namespace ringdown::carrier
