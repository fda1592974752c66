// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/plan/Plan.h"

#include <optional>
#include <string>

namespace ringdown::relay {

/// The rules of what goes out (countries, premium numbers, budgets), for a number that an answer has dialled.
/// I/O thread.
class OutgoingGuard {
public:
    virtual ~OutgoingGuard() = default;

    /// Why this number may not be dialled now, as a sentence; nothing when it may.
    virtual std::optional<std::string> whyNotDialled(const plan::Tenant &tenant, const std::string &to) = 0;
    /// It is dialled, and counts from now on. id: of the outbox row that says so on disk.
    virtual void noteDialled(const std::string &id, const TenantId &tenant, const std::string &to) = 0;
};

} // namespace ringdown::relay
