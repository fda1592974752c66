// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"

#include <string>

namespace ringdown {

/// A text that was not sent and can be sent again.
struct FailedText {
    std::string id;
    TenantId tenant;
    std::string to;
    Instant at; ///< when it failed
    std::string why;

    friend bool operator==(const FailedText &, const FailedText &) = default;
};

} // namespace ringdown
