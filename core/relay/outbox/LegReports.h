// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Store.h"

#include <string>

namespace ringdown::relay {

/// Who is asked about the legs and the calls to be moved that are in the outbox, and told what became of
/// them. I/O thread.
class LegReports {
public:
    virtual ~LegReports() = default;

    /// Asked just before the carrier is: why nobody needs this any more (the caller left, another phone has
    /// the call), "" when it is to be done. What is not needed ends quietly: refused() is not called.
    virtual std::string whyNotNeeded(const store::OutboxRow &row) const = 0;
    /// The carrier took the leg, whose id is callSid. After a crash the same row may be told again.
    virtual void placed(const store::OutboxRow &row, const std::string &callSid) = 0;
    /// It is not done and will not be tried again. After a crash the same row may be told again.
    virtual void refused(const store::OutboxRow &row, const std::string &why) = 0;
    /// The same, because the rules of what goes out are against it: no other way to do it is any better.
    virtual void forbidden(const store::OutboxRow &row, const std::string &why) { refused(row, why); }
};

} // namespace ringdown::relay
