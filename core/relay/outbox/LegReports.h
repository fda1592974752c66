// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Store.h"

#include <string>

namespace ringdown::relay {

/// Who is asked about the legs in the outbox, and told what became of them. I/O thread.
class LegReports {
public:
    virtual ~LegReports() = default;

    /// Asked just before the carrier is: why nobody needs this leg any more (the caller left, another phone
    /// has the call), "" when it is to ring. One that is not needed ends quietly: refused() is not called.
    virtual std::string whyNotNeeded(const store::OutboxRow &row) const = 0;
    /// The carrier took it: callSid is the leg's. After a crash the same row may be told again.
    virtual void placed(const store::OutboxRow &row, const std::string &callSid) = 0;
    /// It does not ring and will not be tried again. After a crash the same row may be told again.
    virtual void refused(const store::OutboxRow &row, const std::string &why) = 0;
};

} // namespace ringdown::relay
