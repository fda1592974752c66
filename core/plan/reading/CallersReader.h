// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/plan/reading/TenantScope.h"

namespace ringdown::plan {

/// Reads "directory": who is known to the tenant.
std::vector<DirectoryEntry> readDirectory(const JsonNode &node, ProblemList &problems);
/// Reads "callers": the rules that are asked before the hours.
std::vector<CallerRule> readCallerRules(const JsonNode &node, const TenantScope &scope);

/// Reads a list of countries.
std::vector<std::string> readCountries(const JsonNode &node, ProblemList &problems);

/// The words of a reject reason, of rules and of steps.
inline constexpr std::pair<std::string_view, RejectReason> rejectReasons[] = {
    {"busy", RejectReason::Busy}, {"rejected", RejectReason::Rejected}};

} // namespace ringdown::plan
