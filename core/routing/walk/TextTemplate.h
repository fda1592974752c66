// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/walk/Walk.h"

#include <string>
#include <string_view>

namespace ringdown::routing {

/// Replaces {caller} {callerName} {business} {number} {time} {reason}; what is not one of them stays as
/// written.
std::string fillTemplate(const Walk &walk, std::string_view text);
/// The caller for people: directory, contact or carrier's name, else the number, else "a withheld number".
std::string callerForPeople(const Walk &walk);
/// The caller for the log: "Harbor Master (+16195550177)", "+16195550177", "a withheld number".
std::string callerForLog(const Walk &walk);
/// The name of a number in the tenant's directory or contacts, "" if it has none.
std::string_view nameOfNumber(const TenantPlan &plan, const std::string &e164);

} // namespace ringdown::routing
