// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <string>

namespace ringdown::carrier {

/// What the account's list of recordings says of one.
struct RecordingRecord {
    std::string sid;
    std::string callSid;
    Instant madeAt;
    int seconds = 0;
};

} // namespace ringdown::carrier
