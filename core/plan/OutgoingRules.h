// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <optional>
#include <string>

namespace ringdown::plan {

/// Why nothing goes to this number, as a sentence: premium rates, and countries that are neither in the
/// tenant's limits.countries nor, without such a list, those of its own numbers. Nothing when it may.
std::optional<std::string> whyNotTo(const Tenant &tenant, const std::string &to);

} // namespace ringdown::plan
