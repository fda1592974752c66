// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <string>

namespace ringdown::carrier {

/// An error or warning of the carrier's debugger, by its published code (twilio.com/docs/api/errors).
struct Complaint {
    int code = 0;
    std::string words;
    bool isWarning = false; ///< the call goes on

    friend bool operator==(const Complaint &, const Complaint &) = default;
};

struct DebuggerEntry {
    Instant at;
    std::string callSid;
    std::string url; ///< of the document or report it is about
    Complaint complaint;

    friend bool operator==(const DebuggerEntry &, const DebuggerEntry &) = default;
};

} // namespace ringdown::carrier
