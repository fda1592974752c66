// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/plan/OutgoingHour.h"
#include "core/plan/Plan.h"

#include <optional>
#include <string>

namespace ringdown::relay {

/// What has to be written with an answer that dials, so that it counts after a restart too.
struct DialRows {
    int standsFor = 0;    ///< a row for so many dials of the number; 0 where none is needed yet
    bool isFirst = false; ///< since the relay started: a row without a number says that one did
};

/// The rules of what goes out (countries, premium numbers, budgets), for the numbers that decisions dial and
/// call. I/O thread.
class OutgoingGuard {
public:
    virtual ~OutgoingGuard() = default;

    /// Why this number may not be dialled now, as a sentence; nothing when it may.
    virtual std::optional<std::string> whyNotDialled(const plan::Tenant &tenant, const std::string &to) = 0;
    /// What went out for this tenant in the last hour; nullptr as long as that is not known. Good until the
    /// next call of any of these.
    virtual const plan::OutgoingHour *hourOf(const TenantId &tenant) = 0;
    /// An answer dials it, and it counts from now on.
    virtual DialRows noteDialled(const TenantId &tenant, const std::string &to) = 0;
    /// A row of the outbox will have it called: it counts from now on, and the row once in all.
    virtual void noteOrdered(const std::string &id, const TenantId &tenant, const std::string &to) = 0;
};

} // namespace ringdown::relay
